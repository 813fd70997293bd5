import type { ReturnedRow } from '../../figures/gap-list/read-returns';
import type { Message } from '../../text/message';
import type { Range } from '../../text/span';

/** 第 12 行　编号 3　户外广告牌（块） */
export function headOf({ number, what, unit }: ReturnedRow, lines: readonly number[]): Message {
  const name = unit === '' ? what : `${what}（${unit}）`;
  const places = lines.join('、');
  return {
    zh: [...(places === '' ? [] : [`第 ${places} 行`]), `编号 ${number}`, name].join('　'),
    en: [...(places === '' ? [] : [`line ${places}`]), `no. ${number}`, name].join('　'),
  };
}

/** 宣传科.xlsx 第 5 行，宣传科，张三，备注：截至11月 */
export function sourceOf({ file, row, department, filledBy, remark }: ReturnedRow): Message {
  const people = [department, filledBy, ...(remark === '' ? [] : [`备注：${remark}`])].filter(name => name !== '');
  return {
    zh: [`${file} 第 ${row + 1} 行`, ...people].join('，'),
    en: [`${file}, row ${row + 1}`, ...people].join(', '),
  };
}

/** The lines as the writer counts them, each once. */
export function linesOf(ranges: readonly Range[]): readonly number[] {
  return [...new Set(ranges.map(({ start }) => start.line + 1))];
}
