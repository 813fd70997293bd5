import type { Message } from '../../text/message';
import type { Quantity } from '../quantity/quantity';

/**
 * What a figure measures: this period, the one before, the target; 同比 and 增幅 in per cent, 增减 in the row's own unit, 完成率 and other
 * rates, 占比.
 */
export type Measure = 'current' | 'previous' | 'target' | 'growth' | 'change' | 'rate' | 'share';

/** One value of the writer's data table, with all that the table says about it. */
export interface Fact {
  /** What is counted or named: 户外广告牌. */
  readonly label: string;
  /** The row that a 其中 row is a part of: 群众来信. */
  readonly parent: string | null;
  /** The class that a 类别 column or merged row names over it. */
  readonly category: string | null;
  /** The place, body or class that a cross table, or a 社区 column, counts it for: 东湖社区; null for the whole. */
  readonly subject: string | null;
  readonly measure: Measure;
  /** The period that the column, the row or the title names: 2026年, 上半年. */
  readonly period: string | null;
  /** As the table writes it, of the cell's own scale: 万元; '' where it says none. */
  readonly unit: string;
  /** The cell as written: `1,234人`, `约500`. */
  readonly text: string;
  /** What the cell says as a figure; null for a name, a date, a range. */
  readonly quantity: Quantity | null;
  /** 数据来源, else 责任科室, else 填报单位 of the row. */
  readonly source: string | null;
  readonly remark: string | null;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** The heading of the column: `2026年 数量`. */
  readonly header: string;
  /** How it was worked out from other cells: `(150－120)÷120＝25%`; absent for what a cell itself says. */
  readonly formula?: string;
}

/** Something in a table that could not be used, for the writer to see; the rest is used. */
export interface TableProblem {
  readonly sheet: string;
  /** From 0; absent where the whole sheet is meant. */
  readonly row?: number;
  readonly column?: number;
  readonly message: Message;
}

export interface TableFacts {
  readonly facts: readonly Fact[];
  readonly problems: readonly TableProblem[];
}
