import { describe, expect, it } from 'vitest';
import { gapListSource } from '../../server/src/core/features/index';
import { buildGapList, type Sheet } from '../../server/src/core/figures/index';
import { analyse } from '../../server/src/core/index';
import { readTable, writeCsv, writeXlsx } from '../../server/src/tables/index';
import { tableOf } from '../filling/table';
import { findOffice, inOffice, type OfficeJob } from './office';

const office = findOffice();
const TEXT = `2026年河道管护工作总结
一、河道管护
清理河面漂浮物xx吨，更换警示牌__块，＝清理岸线xx公里。
二、宣传
发放护河手册xx册。
＋新增护河志愿者xx名。`;
const FACTS = '指标|单位|数值|责任科室\n河面漂浮物|吨|86|水务科\n警示牌|块|41|水务科\n护河手册|册|900|宣传科';
const LIKE_FORMULAS = ['=1+1', '+1', '-1', '@SUM(1)', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://x")'];

describe.skipIf(!office)('LibreOffice sees of what is written', () => {
  const list = buildGapList(gapListSource(analyse(TEXT, { table: tableOf(FACTS) })));
  const split = buildGapList(gapListSource(analyse(TEXT, { table: tableOf(FACTS) })), { split: true });
  const formulas: Sheet = { name: 'a', rows: [LIKE_FORMULAS] };
  const through = (content: Uint8Array, from: OfficeJob['from'], to: OfficeJob['to']): OfficeJob => ({
    content,
    from,
    to,
    typed: [],
  });

  it('every row and sheet, each department its own, and no formula', { timeout: 300_000 }, async () => {
    const jobs = [
      through(writeXlsx([...list.forDepartments, list.forWriter]), 'xlsx', 'xlsx'),
      ...split.forDepartments.map(sheet => through(writeXlsx([sheet]), 'xlsx', 'csv')),
      through(writeCsv(list.forDepartments[0]!), 'csv', 'xlsx'),
      through(writeXlsx([formulas]), 'xlsx', 'csv'),
      through(writeCsv(formulas), 'csv', 'csv'),
    ];
    const seen = (await inOffice(office ?? '', jobs)).map(content => {
      const table = readTable(content, 'a');
      if (!table.ok) throw new Error(table.message.zh);
      return table.sheets.map(({ rows }) => rows.map(trimmed));
    });
    const rowsOf = ({ rows }: Sheet) => rows.map(trimmed);
    expect(seen[0]).toEqual([...list.forDepartments, list.forWriter].map(rowsOf));
    expect(split.forDepartments.map(({ name }) => name)).toEqual(['水务科', '未分科室', '宣传科']);
    expect(seen.slice(1, 4)).toEqual(split.forDepartments.map(sheet => [rowsOf(sheet)]));
    // The guard of a CSV stays where a workbook is made of it; the import takes it off.
    const unguarded = seen[4]?.[0]?.map(row => row.map(cell => cell.replace(/^'(?=[＝＋])/, '')));
    expect(unguarded).toEqual(rowsOf(list.forDepartments[0]!));
    expect(seen.slice(5)).toEqual([[[LIKE_FORMULAS]], [[LIKE_FORMULAS]]]);
  });
});

function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex(cell => cell !== '') + 1);
}
