import { placesIn } from '../../filling/names';
import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { isChinese } from '../../text/characters';
import { rangeOf, type Range, type Span } from '../../text/span';
import { placesOf } from '../sought';

/** A place that governs or is spoken for, though the text belongs to another one of its kind. */
export interface ForeignPlace {
  readonly range: Range;
  readonly name: string;
  /** The text's own place: 东湖街道, or xx区 where the names are left blank. */
  readonly own: string;
}

/** From how many mentions, or blanks, on a place is the text's own; how many times a leftover stands, and of how many places. */
const LEAST = 3;
const MOST = 2;
/** How many lines from the top a title may stand. */
export const TITLE_LINES = 3;

/** Another place's name in a text that is about one place: of the same kind, hardly used, and not where one speaks of others. */
export function foreignPlaces(document: SummaryDocument): readonly ForeignPlace[] {
  const own = ownPlace(document);
  if (own === null) return [];
  const end = endOf(own);
  const found: ForeignPlace[] = [];
  const names = new Map<string, number>();
  for (const { line, block, paragraph } of document.paragraphs) {
    const { text } = paragraph;
    if (block !== 'text' || !text.includes(end)) continue;
    for (const { start, end: stop } of actingPlaces(text, end)) {
      const name = text.slice(start, stop);
      if (isOwn(name, own) || UNNAMED.test(name) || !placesIn(name).includes(name)) continue;
      names.set(name, (names.get(name) ?? 0) + 1);
      if (!speaksOfOthers(text, start)) found.push({ range: rangeOf(line, { start, end: stop }), name, own });
    }
  }
  return names.size > MOST ? [] : found.filter(({ name }) => (names.get(name) ?? 0) <= MOST);
}

/** All of a line that is asked for here, its places aside: what acts, what is left blank, and how often it has the name in the title. */
export function placeSigns({ text, gaps }: Paragraph, { paragraphs }: SummaryDocument): string {
  const acting = KINDS.flatMap(end =>
    Array.from(
      actingPlaces(text, end),
      ({ start, end: stop }) => text.slice(start, stop) + String(speaksOfOthers(text, start)),
    ),
  );
  const blanks = gaps.flatMap(gap => {
    const end = KINDS.find(kind => text.startsWith(kind, gap.span.end));
    return end === undefined ? [] : [end + gap.kind];
  });
  const named = titleName(paragraphs);
  return [...acting, ...blanks, named === undefined ? 0 : placesOf(text, named).length].join();
}

/** The bodies that act for a place, and what may lead to its name; between them the name has its bounds. */
const BODIES = ['委', '政府', '党委', '党工委', '办事处', '人民', '居委会', '村委会'];
/** How they begin: nearly no place is followed by one. */
const BODY_HEADS = '委政党办人居村';
const LEADS = '在由为是我向对';
const LONGEST_STEM = 3;

/** The names of a kind of place that act by themselves: 武江区 before 委 or 政府. */
function* actingPlaces(text: string, end: string): Iterable<Span> {
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    const stop = at + end.length;
    if (!BODY_HEADS.includes(text.charAt(stop)) || !BODIES.some(body => text.startsWith(body, stop))) continue;
    let start = at;
    const isStem = (i: number) => isChinese(text.charCodeAt(i)) && !LEADS.includes(text.charAt(i));
    while (at - start <= LONGEST_STEM && isStem(start - 1)) start--;
    if (at - start >= 2 && at - start <= LONGEST_STEM) yield { start, end: stop };
  }
}

const UNNAMED =
  /^(?:代表|报请|提请|呈报|废止|修订|出台|印发|涉及|落实|配合|根据|老旧|重点|示范|试点|无物|涉农|搬迁|相邻|所在|下沉|结对|各级|全体|有关|兄弟|周边|其他)/;

/** Comparison, visits, help and origin speak of other places on purpose. */
const OTHERS =
  /学习|借鉴|考察|交流|对口|协作|支援|援助|来自|前往|[赴原曾与]|联合|毗邻|邻近|交界|相邻|接壤|经验|合作|签订|共建|结对|转发/;
const REACH = 40;

function speaksOfOthers(text: string, at: number): boolean {
  return OTHERS.test(sentenceAround(text, at));
}

/** What is near a place in its sentence. */
export function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
  return before.slice(from + 1) + (text.slice(at, at + REACH).split(/[。；]/, 1)[0] ?? '');
}

/** The place that the title names and the text goes on to name; where it is left blank, xx before the kind of place. */
function ownPlace({ paragraphs, gaps }: SummaryDocument): string | null {
  const named = titleName(paragraphs);
  if (named !== undefined) return countOf(paragraphs, named) >= LEAST ? named : null;
  const blanks = new Map<string, number>();
  for (const { line, gap } of gaps) {
    const text = paragraphs[line]?.paragraph.text ?? '';
    const end = KINDS.find(kind => text.startsWith(kind, gap.span.end));
    // What kind of gap it is, is worked out when somebody asks.
    if (end === undefined || gap.kind !== 'place') continue;
    const count = (blanks.get(end) ?? 0) + 1;
    if (count === LEAST) return `xx${end}`;
    blanks.set(end, count);
  }
  return null;
}

function titleName(paragraphs: SummaryDocument['paragraphs']): string | undefined {
  const titles = paragraphs.slice(0, TITLE_LINES).map(({ paragraph }) => paragraph.text.trim());
  return titles.filter(text => text.length <= LONGEST_TITLE).flatMap(text => placesIn(text))[0];
}

export const LONGEST_TITLE = 40;
const KINDS = ['社区', '街道', '省', '市', '区', '县', '旗', '镇', '乡', '村'];

function countOf(paragraphs: SummaryDocument['paragraphs'], name: string): number {
  let count = 0;
  for (const { paragraph } of paragraphs) {
    count += placesOf(paragraph.text, name).length;
    if (count >= LEAST) break;
  }
  return count;
}

function endOf(name: string): string {
  return KINDS.find(kind => name.endsWith(kind)) ?? '';
}

/** A name in the middle of a run is cut, so the end of one is enough. */
function isOwn(name: string, own: string): boolean {
  return name.endsWith(own) || own.endsWith(name);
}
