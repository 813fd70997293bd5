import type { Span } from '../text/span';

/**
 * The shape of a heading's or item's marker. The order of `MARKER_STYLES` is the canonical order of levels
 * (GB/T 9704—2012 7.3.3, extended by what writers use).
 */
export const MARKER_STYLES = [
  'part', //        篇一　第一篇
  'chapter', //     第一章　第一部分
  'section', //     第一节
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
  /** Whether text follows the title on the same line. */
  readonly runIn: boolean;
  /** Whether the marker opens its line (white space and Markdown marks apart). */
  readonly atStart: boolean;
}
