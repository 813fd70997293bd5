import type { Gap, GapKind } from '../gap';
import { chineseAt, endsAt, skipSpaces } from './context';
import { CLOSING_VERBS, FIGURE_LINKS, LEADING_VERBS, PHRASE_OPENERS } from './lexicon/phrase-words';
import { wordAt, wordBefore } from './lexicon/word-set';
import { readUnit } from './unit';

/** A gap whose kind is known and whose label is wanted. */
interface Unlabelled {
  readonly start: number;
  readonly end: number;
  readonly kind: GapKind;
  readonly word: string | null;
}

/** What is counted (户外广告牌) or what kind of name is missing (区名, 超市名称), or null where the text does not tell. */
export function labelOf(
  text: string,
  gap: Unlabelled,
  before: Gap | undefined,
  after: { readonly start: number } | undefined,
): string | null {
  if (gap.kind === 'number') return countedBy(text, gap, before, after);
  if (gap.kind === 'date') return datedBy(text, gap);
  return gap.word === null ? null : gap.word + NAME_ENDS[gap.kind];
}

const NAME_ENDS: Readonly<Record<GapKind, string>> = {
  number: '',
  date: '',
  time: '',
  place: '名',
  org: '名称',
  person: '姓名',
  title: '名称',
  other: '',
};
const LONGEST_LABEL = 16;
const SHORTEST_LABEL = 2;

function countedBy(
  text: string,
  gap: Unlabelled,
  before: Gap | undefined,
  after: { readonly start: number } | undefined,
): string | null {
  const unitEnd = readUnit(text, gap.end)?.end ?? gap.end;
  const lead = readLead(text, gap.start, before);
  if (lead.noun !== '') return lead.noun;
  if (lead.joins && before?.label) return before.label;
  const follows = readFollower(text, unitEnd, after?.start ?? text.length);
  if (follows !== '') return follows;
  return lead.phrase === '' ? null : lead.phrase;
}

interface Lead {
  /** What is counted, by the words before the figure. */
  readonly noun: string;
  /** The words before the figure with their verb, for where nothing else tells. */
  readonly phrase: string;
  /** Whether only words that link two figures stand between this one and the last: 从x分钟降至x分钟. */
  readonly joins: boolean;
}

/** The words between the last mark or figure and this one, without the verbs that lead and the words that link. */
function readLead(text: string, start: number, before: Gap | undefined): Lead {
  const figureEnd = before ? (readUnit(text, before.span.end)?.end ?? before.span.end) : -1;
  let from = start;
  while (from > 0 && from > figureEnd && start - from < FARTHEST && !isBorder(text, from - 1)) from--;
  const end = withoutLinks(text, from, start);
  const cut = from > figureEnd || end > from ? withoutOpeners(text, from, end) : from;
  const phrase = clip(text, withoutPrefixes(text, from, end), end);
  const joins = end <= from && from <= figureEnd;
  const noun = text.slice(cut, end);
  return { noun: noun.length < SHORTEST_LABEL ? '' : clip(text, cut, end), phrase, joins };
}

const FARTHEST = 40;
const BORDERS = new Set('，。；：！？,;:!?…“”‘’（）()【】[]、\t|');

function isBorder(text: string, at: number): boolean {
  return BORDERS.has(text.charAt(at));
}

function withoutLinks(text: string, from: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > from && text.charAt(at - 1).trim() === '') at--;
    const link = wordBefore(FIGURE_LINKS, text.slice(from, at), at - from);
    if (link === '') return at;
    at -= link.length;
  }
}

function withoutPrefixes(text: string, from: number, end: number): number {
  return skipWords(text, from, end, [PHRASE_OPENERS]);
}

function withoutOpeners(text: string, from: number, end: number): number {
  return skipWords(text, from, end, [PHRASE_OPENERS, LEADING_VERBS]);
}

function skipWords(text: string, from: number, end: number, lists: readonly (typeof PHRASE_OPENERS)[]): number {
  let at = from;
  for (;;) {
    while (at < end && text.charAt(at).trim() === '') at++;
    const rest = text.slice(at, Math.min(end, at + 8));
    const length = Math.max(...lists.map(list => wordAt(list, rest, 0).length));
    if (length === 0) break;
    at += length;
  }
  if (text.charAt(at) === '了') at++;
  return Math.min(at, end);
}

/** What is counted where it stands behind the unit: x个临时党支部. */
function readFollower(text: string, from: number, limit: number): string {
  const start = skipSpaces(text, from);
  let end = start;
  while (end < limit && end - start < LONGEST_LABEL && !endsAt(text, end)) {
    if (wordAt(CLOSING_VERBS, text, end) !== '') break;
    end++;
  }
  return end - start < SHORTEST_LABEL || !chineseAt(text, start) ? '' : text.slice(start, end);
}

function clip(text: string, from: number, end: number): string {
  return text.slice(Math.max(from, end - LONGEST_LABEL), end).trim();
}

/** 总结会定于2026年12月　　日召开: the clause's subject before the date. */
function datedBy(text: string, { start }: Unlabelled): string | null {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !isBorder(text, from - 1)) from--;
  const clause = text.slice(from, start);
  const at = DATE_LINKS.map(link => clause.indexOf(link)).filter(index => index >= SHORTEST_LABEL);
  if (at.length === 0) return null;
  const label = clause.slice(0, Math.min(...at));
  return label.length <= LONGEST_LABEL ? label : null;
}

const DATE_LINKS = ['定于', '拟于', '将于', '于', '自', '截至', '截止'];
