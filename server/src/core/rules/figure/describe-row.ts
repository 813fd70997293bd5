import { describeRow } from '../../filling/describe-source';
import { cellName, type DataTable, type FigureRow } from '../../figures/index';
import type { Message } from '../../text/message';

/** A figure's row as the writer reads it: 数据表：户外广告牌，来源 宣传科；52（数据.csv，数据!C2）. */
export function describeFigureRow({ fact }: FigureRow, table: DataTable): Message {
  const { label, source, sheet, row, column } = fact;
  const cell = `${sheet}!${cellName(row, column)}`;
  const named = describeRow({ label, source, cell });
  const value = `${fact.text}${/\d$/.test(fact.text) ? fact.unit : ''}`;
  const file = table.fileOf(fact);
  return { zh: `${named.zh}；${value}（${file}，${cell}）`, en: `${named.en}; ${value} (${file}, ${cell})` };
}
