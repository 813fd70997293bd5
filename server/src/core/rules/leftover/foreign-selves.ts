import type { SummaryDocument } from '../../model/document';
import { rangeOf, type Range, type Span } from '../../text/span';
import { placesOf } from '../sought';
import { textsIn } from '../texts';

/** What a text calls itself once, though it is called otherwise throughout. */
export interface ForeignSelf {
  readonly range: Range;
  readonly name: string;
  readonly own: string;
}

/** The self-references that belong to another body's text; each text of a file is looked at by itself. */
export function foreignSelves(document: SummaryDocument): readonly ForeignSelf[] {
  const last = document.paragraphs.length - 1;
  const texts = textsIn(document).map(({ range }) => ({ start: range.start.line, end: range.end.line }));
  return (texts.length > 0 ? texts : [{ start: 0, end: last }]).flatMap(text => foreignIn(document, text));
}

function foreignIn(document: SummaryDocument, lines: Span): readonly ForeignSelf[] {
  const selves = selvesIn(document, lines);
  const own = ownOf(selves, document.paragraphs[lines.start]?.paragraph.text ?? '');
  if (own === null) return [];
  const times = selves.get(own.name)?.length ?? 0;
  const others = [...selves].filter(([name]) => name !== own.name && !mayStandBeside(own.name, name));
  const foreign = others.flatMap(([name, ranges]) => ranges.map(range => ({ range, name, own: own.name })));
  const isRare = others.every(([, { length }]) => length === 1) && times >= foreign.length * own.least;
  return [...(isRare ? foreign : []), ...collegeIn(document, lines, own.name)];
}

/** From how many self-references on they tell the text's own, for each that does not; fewer where its title tells it too. */
const LEAST = 3;
const LEAST_NAMED = 2;

interface Own {
  readonly name: string;
  readonly least: number;
}

function ownOf(selves: ReadonlyMap<string, readonly Range[]>, title: string): Own | null {
  const named = isTitle(title) ? TITLES.filter(([pattern]) => pattern.test(title)).at(-1)?.[1] : undefined;
  if (named !== undefined && selves.has(named)) return { name: named, least: LEAST_NAMED };
  const [most] = [...selves].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length >= LEAST ? { name: most[0], least: LEAST } : null;
}

/** A sentence that stands first names whom it likes. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[。，；我]/.test(text);
}

const LONGEST_TITLE = 40;
/** What a title names as the body whose text it is; the last that fits is the narrowest. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/镇/, '我镇'],
  [/乡(?!村)/, '我乡'],
  [/街道/, '我街道'],
  [/社区/, '我社区'],
  [/[^乡农镇]村/, '我村'],
  [/局/, '我局'],
  [/学校|中学|小学|大学/, '我校'],
  [/公司/, '我公司'],
];

/** Bodies of which a writer belongs to one; a place (我市, 我区) may stand beside each. */
const SELVES =
  /我(?:[校局镇村园厅馆厂]|委(?!托)|院(?![系落])|公司|集团|司(?![机法])|行(?![动业政为使程])|社区|街道|乡(?!村))/g;

function mayStandBeside(own: string, other: string): boolean {
  return BESIDE.some(group => group.includes(own) && group.includes(other));
}

/** A part and its whole. */
const BESIDE = [
  ['我校', '我院'],
  ['我公司', '我集团', '我司', '我厂'],
];

function selvesIn({ paragraphs }: SummaryDocument, { start, end }: Span): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (let line = start; line <= end; line++) {
    const placed = paragraphs[line];
    if (placed?.block !== 'text' || !placed.paragraph.text.includes('我')) continue;
    for (const { 0: name, index } of placed.paragraph.text.matchAll(SELVES)) {
      const range = rangeOf(line, { start: index, end: index + name.length });
      const others = places.get(name);
      if (others) others.push(range);
      else places.set(name, [range]);
    }
  }
  return places;
}

/** All of a line that is asked for here, its places aside. */
export function selfSigns(text: string): string {
  const selves = text.includes('我') ? (text.match(SELVES) ?? []) : [];
  const colleges = placesOf(text, '学院').map(({ start }) => BARE.includes(text.charAt(start - 1)));
  return [...selves, placesOf(text, '学校').length, placesOf(text, '我校').length, ...colleges].join();
}

/** 这是学院应尽的责任 in a text that says 我校 and 学校: a bare 学院, not one of those that a university has. */
function collegeIn({ paragraphs }: SummaryDocument, { start, end }: Span, own: string): readonly ForeignSelf[] {
  if (own !== '我校') return [];
  const found: Range[] = [];
  let schools = 0;
  for (let line = start; line <= end; line++) {
    const placed = paragraphs[line];
    if (placed?.block !== 'text') continue;
    const { text } = placed.paragraph;
    schools += placesOf(text, '学校').length + placesOf(text, '我校').length;
    for (const place of placesOf(text, '学院')) {
      if (!BARE.includes(text.charAt(place.start - 1))) return [];
      found.push(rangeOf(line, place));
    }
  }
  const isRare = found.length <= MOST_COLLEGES && schools >= found.length * LEAST;
  return isRare ? found.map(range => ({ range, name: '学院', own })) : [];
}

const MOST_COLLEGES = 2;
/** What stands before a name that is none: '' at the beginning of a line is in every string. */
const BARE = '，。；：、,;: \u3000是由在为对经使让把将我';
