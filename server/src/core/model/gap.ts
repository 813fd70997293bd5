import type { Span } from '../text/span';

export const GAP_KINDS = ['number', 'date', 'time', 'place', 'org', 'person', 'title', 'other'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * What a gap is made of: letters (xx ×× ○○ NN **), an underline (__), blanks, dots (…), boxes (□), 某, zeros (000), empty
 * marks (“” 《》 （） 【】), an instruction in brackets (【时间范围】), a note (（此处补…）), a variable ({{名}} TODO), an empty field
 * (联系人：), nothing at all (dropped).
 */
export type GapMark =
  | 'letters'
  | 'underline'
  | 'blank'
  | 'dots'
  | 'boxes'
  | 'some'
  | 'zeros'
  | 'empty'
  | 'instruction'
  | 'note'
  | 'variable'
  | 'field'
  | 'dropped';

/** A place where a figure or a name is still missing. */
export interface Gap {
  /** UTF-16 columns in the paragraph; empty at the place of insertion where nothing is written: dropped, an empty field. */
  readonly span: Span;
  /** As written: `xx` `__` `x年x月x日` `某`; '' where nothing is written. */
  readonly text: string;
  readonly kind: GapKind;
  readonly form: 'explicit' | 'dropped';
  readonly mark: GapMark;
  /** The measure word, without 余, 多 and the 万 of an approximation: 块, 条, 小时, 万人. */
  readonly unit: string | null;
  /** What is counted or named: 户外广告牌; for a name what kind of name: 区名. */
  readonly label: string | null;
  /**
   * The word that the gap completes, for names and dates: 区 in xx区, 日报 in xx日报. Two gaps are equal when mark, kind and
   * this word are; null when the gap is equal to none.
   */
  readonly word: string | null;
}
