import type { SummaryDocument } from '../../model/document';
import type { Span } from '../../text/span';

/** A year at the head of a sentence, as a summary says when it speaks of its own period. */
export interface OpeningYear {
  readonly line: number;
  readonly span: Span;
  readonly year: number;
}

/** The year that the title names, where it names one alone; null else. */
export function titleYear({ paragraphs }: SummaryDocument): number | null {
  const title = titleOf(paragraphs);
  const years = title.match(/(?:19|20)\d\d(?=年)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** The year of the date that stands alone at the foot of a summary; null where there is none. A plan is signed the year before. */
export function footYear({ paragraphs }: SummaryDocument): OpeningYear | null {
  if (!SUMMARY.test(titleOf(paragraphs))) return null;
  let seen = 0;
  for (let line = paragraphs.length - 1; line >= 0 && seen < FOOT_LINES; line--) {
    const text = paragraphs[line]?.paragraph.text ?? '';
    if (text.trim() === '') continue;
    seen++;
    const written = DATE_ALONE.exec(text)?.[1];
    if (written === undefined) continue;
    const start = text.indexOf(written);
    return { line, span: { start, end: start + written.length }, year: Number(written) };
  }
  return null;
}

/** Behind the date may stand who wrote it and how to reach them. */
const FOOT_LINES = 5;
const DATE_ALONE = /^\s*((?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日)?\s*$/;
const SUMMARY = /总结|小结|汇报|报告|述职|情况/;

/** Among how many lines the title is looked for. */
export const HEAD_LINES = 5;
const LONGEST_TITLE = 40;

/** The first line with text; '' where it is too long for a title. */
function titleOf(paragraphs: SummaryDocument['paragraphs']): string {
  const head = paragraphs.slice(0, HEAD_LINES).find(({ paragraph }) => paragraph.text.trim() !== '');
  const title = head?.paragraph.text ?? '';
  return title.length > LONGEST_TITLE ? '' : title;
}

/** How many times a year stands in a text, and where it opens a sentence that is no comparison, no history and no plan. */
export function openingYears({ paragraphs }: SummaryDocument): {
  readonly counts: ReadonlyMap<number, number>;
  readonly openings: readonly OpeningYear[];
} {
  const counts = new Map<number, number>();
  const openings: OpeningYear[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    const { text } = paragraph;
    if (block !== 'text' || !text.includes('年')) continue;
    for (const { span, year } of yearsOf(text)) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
      if (opensSentence(text, span.start) && !isElsewhere(text, span.end)) openings.push({ line, span, year });
    }
  }
  return { counts, openings };
}

/** The years that a text writes in full before 年. */
export function yearsOf(text: string): readonly Pick<OpeningYear, 'span' | 'year'>[] {
  if (!text.includes('年')) return [];
  return Array.from(text.matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g), ({ 0: written, index }) => ({
    span: { start: index, end: index + written.length },
    year: Number(written),
  }));
}

export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || before.endsWith('。');
}

/** How much of the sentence is looked at, in characters. */
const REACH = 80;

/** Comparison, history and plan speak of other years on purpose. */
function isElsewhere(text: string, from: number): boolean {
  const sentence = text.slice(from, from + REACH).split('。', 1)[0] ?? '';
  return !/^年(?:，|以来，|上半年|，?我|全年)/.test(sentence) || OTHER.test(sentence);
}

const OTHER = /同比|相比|比上年|[较拟将届曾]|去年|上年|计划|规划|打算|力争|年初|起，|成立|建成|开工|启动|至今/;
