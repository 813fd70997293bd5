import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { isChinese } from '../../text/characters';
import { rangeOf, type Span } from '../../text/span';
import {
  LONGEST_NAME,
  LONGEST_SHORT,
  mayEndName,
  provincesOf,
  provincesOfShort,
  SHORTEST_NAME,
  type Provinces,
} from './division-names';
import { LONGEST_TITLE, sentenceAround, TITLE_LINES, type ForeignPlace } from './foreign-places';

/** A body or the people of a place that the register of divisions has. */
interface Mention {
  readonly name: string;
  readonly line: number;
  readonly span: Span;
  readonly provinces: Provinces;
}

/** From how many mentions on a province is the text's own; how many times a leftover stands, and of how many places. */
const LEAST = 3;
const MOST = 2;

/**
 * Bodies and people of another province in a text whose own province its title tells, or the bodies that it names again and again:
 * 黄冈市委 in a text about 武山县, or beside xx市委. Silent where several other places are named, or one more than twice, or where one speaks of others
 * on purpose.
 */
export function foreignProvinces(document: SummaryDocument): readonly ForeignPlace[] {
  const bodies = mentionsIn(document, BODY_STARTS, bodiesIn);
  const own = titlePlace(document) ?? commonest(bodies);
  const foreign = own
    ? outside(own, [...bodies, ...mentionsIn(document, PEOPLE_SIGNS, peopleIn)])
    : besideBlanks(document, bodies);
  const counts = countBy(foreign, ({ name }) => name);
  if (counts.size > MOST) return [];
  return foreign
    .filter(({ name, line, span }) => {
      const text = document.paragraphs[line]?.paragraph.text ?? '';
      return (counts.get(name) ?? 0) <= MOST && !OTHERS.test(sentenceAround(text, span.start));
    })
    .map(({ name, line, span, own: whose }) => ({ name, range: rangeOf(line, span), own: whose }));
}

/** All of a line that is asked for here, its places aside. */
export function provinceSigns({ text, gaps }: Paragraph): string {
  const bodies = [...bodiesIn(text)];
  const named = [...bodies, ...peopleIn(text)].map(
    ({ start, end }) => text.slice(start, end) + String(OTHERS.test(sentenceAround(text, start))),
  );
  const blanks = bodies.length > 0 ? gaps.map(({ span }) => text.charAt(span.end)) : [];
  return [bodies.length, ...named, ...blanks].join();
}

type Foreign = Mention & Pick<ForeignPlace, 'own'>;

function outside({ name: own, provinces }: Place, mentions: readonly Mention[]): readonly Foreign[] {
  return mentions
    .filter(mention => !mention.provinces.some(province => provinces.includes(province)))
    .map(mention => ({ ...mention, own }));
}

/** The bodies that are named where their paragraph leaves the place's own name blank: xx市委 and 黄冈市委. */
function besideBlanks({ paragraphs, gaps }: SummaryDocument, bodies: readonly Mention[]): readonly Foreign[] {
  const lines = new Set(bodies.map(({ line }) => line));
  const blanks = new Set<string>();
  for (const { line, gap } of gaps)
    if (lines.has(line)) blanks.add(`${line}${paragraphs[line]?.paragraph.text.charAt(gap.span.end)}`);
  return bodies.flatMap(mention => {
    const kind = mention.name.slice(-1);
    return blanks.has(`${mention.line}${kind}`) ? [{ ...mention, own: `xx${kind}` }] : [];
  });
}

/** A place with the provinces that have one of its name. */
interface Place {
  readonly name: string;
  readonly provinces: Provinces;
}

/** The first place of the register that a title names in full: 朝阳 may be a 朝阳社区 anywhere. */
function titlePlace({ paragraphs }: SummaryDocument): Place | null {
  for (const { paragraph } of paragraphs.slice(0, TITLE_LINES)) {
    const title = paragraph.text.trim();
    if (title.length > LONGEST_TITLE || title.includes('。') || OTHERS.test(title)) continue;
    for (let at = 0; at < title.length; at++) {
      for (let length = LONGEST_NAME; length >= SHORTEST_NAME; length--) {
        // Before the table is asked, which few texts need.
        if (!NAME_ENDS.includes(title.charAt(at + length - 1) || ' ')) continue;
        const name = title.slice(at, at + length);
        const provinces = provincesOf(name);
        if (provinces) return { name, provinces };
      }
    }
  }
  return null;
}

/** The place whose bodies are named most often, where its province alone has enough of them. */
function commonest(bodies: readonly Mention[]): Place | null {
  const sure = bodies.filter(({ provinces }) => provinces.length === 1);
  const [most, second] = [...countBy(sure, ({ provinces }) => provinces[0])].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < LEAST || (second?.[1] ?? 0) > MOST) return null;
  return sure.find(({ provinces }) => provinces[0] === most[0]) ?? null;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function mentionsIn(
  { paragraphs }: SummaryDocument,
  signs: readonly string[],
  find: (text: string) => Iterable<Span & { readonly provinces: Provinces }>,
): readonly Mention[] {
  const found: Mention[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text') continue;
    const { text } = paragraph;
    if (!signs.some(sign => text.includes(sign))) continue;
    for (const { start, end, provinces } of find(text))
      found.push({ name: text.slice(start, end), line, span: { start, end }, provinces });
  }
  return found;
}

/** Comparison, visits, help, trade, origin and persons speak of other places on purpose. */
const OTHERS =
  /学习|借鉴|考察|交流|对口|协作|支援|援助|来自|前往|[赴原曾与籍获]|联合|毗邻|邻近|交界|相邻|接壤|经验|合作|签订|共建|结对|转发|莅临|调研|慰问|帮扶|捐赠|客商|招商|推介|务工|书记|市长|县长|区长|来[县市区校院我访]|讲话|会议精神/;

const KINDS = '省市县区旗州盟';
const NAME_ENDS = `${KINDS}岛`;
const BODY_STARTS = ['委', '政府'];
/** 黄冈市委托某公司, 市委员 are none. */
const NO_BODY = '托员派任内';
const PEOPLE = '人民';

/** The places before 委 and 政府. */
function* bodiesIn(text: string): Iterable<Span & { readonly provinces: Provinces }> {
  for (const body of BODY_STARTS) {
    for (let at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + body.length)) {
      const end = text.startsWith(PEOPLE, at - PEOPLE.length) ? at - PEOPLE.length : at;
      if (!isChinese(text.charCodeAt(end - 2)) || !KINDS.includes(text.charAt(end - 1))) continue;
      if (NO_BODY.includes(text.charAt(at + body.length))) continue;
      const place = nameBefore(text, end, LONGEST_NAME, SHORTEST_NAME, provincesOf);
      if (place) yield place;
    }
  }
}

/** 人民政府 is a body; 人民医院, 市民中心 are houses. */
const NO_PEOPLE = '政医法检代大武公路广银出日警币防解东西南北中之热服文';
const PEOPLE_HEADS = '人市';
const RANKS = '各级';
const PEOPLE_SIGNS = ['民', RANKS];

/** The cities that are called by their short forms before their people: 黄冈市民, 黄冈人民, 黄冈各级干部. */
function* peopleIn(text: string): Iterable<Span & { readonly provinces: Provinces }> {
  // One search for both words, and by the character that is the rarer one.
  for (let at = text.indexOf('民'); at >= 0; at = text.indexOf('民', at + 1)) {
    if (!PEOPLE_HEADS.includes(text.charAt(at - 1)) || NO_PEOPLE.includes(text.charAt(at + 1))) continue;
    const place = nameBefore(text, at - 1, LONGEST_SHORT, 2, provincesOfShort);
    if (place) yield place;
  }
  for (let at = text.indexOf(RANKS); at >= 0; at = text.indexOf(RANKS, at + 1)) {
    const place = nameBefore(text, at, LONGEST_SHORT, 2, provincesOfShort);
    if (place) yield place;
  }
}

function nameBefore(
  text: string,
  end: number,
  longest: number,
  shortest: number,
  provincesFor: (name: string) => Provinces | undefined,
): (Span & { readonly provinces: Provinces }) | null {
  if (!mayEndName(text.slice(end - 2, end))) return null;
  for (let length = Math.min(longest, end); length >= shortest; length--) {
    const provinces = provincesFor(text.slice(end - length, end));
    if (provinces) return { start: end - length, end, provinces };
  }
  return null;
}
