import type { Span } from '../text/span';

/**
 * The shape of a heading's or item's marker. The order of `MARKER_STYLES` is the canonical order of levels
 * (GB/T 9704—2012 7.3.3, extended by what writers use).
 */
export const MARKER_STYLES = [
  'part', //        篇一　第一篇
  'chapter', //     第一章　第一部分
  'section', //     第一节
  'article', //     第一条
  'chinese', //     一、
  'chineseParen', //（一）㈠
  'arabic', //      1. 1、 1． ⒈
  'arabicParen', // （1）1）⑴
  'circled', //     ①
  'dash', //        ——
  'series', //      一是 一要
  'ordinal', //     第一，
  'sequence', //    首先，
  'these', //       其一，
] as const;

export type MarkerStyle = (typeof MARKER_STYLES)[number];

/** The styles that only enumerate: what they open is an item, never a heading. */
export const ITEM_STYLES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>([
  'dash',
  'series',
  'ordinal',
  'sequence',
  'these',
]);

/**
 * How the end of a title was found: the line's end, a mark (。 ；), a colon, the next marker in the line, a known section name,
 * the opener of a sentence, a word that the text takes up again, or nothing: then it is cut at 30 characters.
 */
export type TitleEnd = 'line' | 'stop' | 'colon' | 'marker' | 'name' | 'opener' | 'echo' | 'limit';

/** A marker as one paragraph shows it, before its brothers are known. Pure, free of offsets into the document. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As written: `一、` `（二）` `3.` `一是` `篇四`. */
  readonly text: string;
  /** 1 for 一; for `——` and 首先 the running number is not written: 0. */
  readonly ordinal: number;
  /** Of the marker alone. */
  readonly span: Span;
  /** Of the title that follows it (or stands before it: 总结篇一), without a closing 。 or ：. */
  readonly title: Span;
  readonly titleEnd: TitleEnd;
  /** What is shown instead of the title where the brothers make it an item: its first clauses, 30 characters at most. */
  readonly entry: Span;
  /** Whether text follows the title on the same line. */
  readonly runIn: boolean;
  /** Whether the marker opens its line (white space and Markdown marks apart). */
  readonly atStart: boolean;
  /** Whether what follows reads as a full sentence rather than as a title. The brothers have the last word. */
  readonly sentence: boolean;
  /** Whether it is a marker only beside a brother: 首先， 第一， 其一， —— 一要, a numeral alone on its line, a 一、 glued to a word. */
  readonly needsBrother: boolean;
  /** How many `#` stand before it (Markdown); 0 otherwise. */
  readonly hashes: number;
}
