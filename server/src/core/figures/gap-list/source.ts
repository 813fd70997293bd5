import type { SummaryDocument } from '../../model/document';
import type { PlacedGap } from '../../model/placed';

/** The text whose gaps go out to the departments, or come back to it. */
export interface GapListText {
  readonly document: Pick<SummaryDocument, 'paragraphs' | 'gaps'>;
  /** The headings over a column of a line as the sheet shows them: `一、主要工作＞（二）宣传＞一是进社区`; '' above the first. */
  readonly sectionOf: (line: number, character: number) => string;
  /** Those of all sections. */
  readonly sections: () => readonly string[];
}

/** A value that the writer's own sources offer, for the sheet that stays with the writer. */
export interface SuggestedValue {
  readonly value: string;
  /** 数据表：户外广告牌; 第 44 行同一段落. */
  readonly source: string;
}

/** All that a list for the departments is made of. */
export interface GapListSource extends GapListText {
  readonly title: string;
  /** What the gap is called where it has no label: 数量, 姓名. */
  readonly nameOf: (gap: PlacedGap) => string;
  readonly suggestionsFor?: (gap: PlacedGap) => readonly SuggestedValue[];
  readonly departmentOf?: (gap: PlacedGap) => string | null;
  /** Put into 统计期间; the departments may correct it. */
  readonly period?: string;
}
