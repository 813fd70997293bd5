import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/index';
import { quantitiesIn } from '../../server/src/core/features/index';
import { readDataTable } from '../../server/src/core/figures/index';

const TEXT =
  '2026年宣传工作总结\n一、宣传\n更换户外广告牌54块，发放宣传手册1.2万余册。\n上半年满意率达95.5%，共召开会议12次。';
const sheets = [
  {
    name: '数据',
    rows: [
      ['指标', '单位', '数值'],
      ['户外广告牌', '块', '52'],
    ],
  },
];
const { table } = readDataTable([{ name: '数据.csv', sheets }]);

describe('the ledger of quantities', () => {
  it('lists every figure with what it counts, its value, unit, period and section', () => {
    const entries = quantitiesIn(analyse(TEXT));
    expect(
      entries.map(({ text, label, value, unit, approximate, period, section }) =>
        [text, label, value, unit, approximate ? '约' : '', period, section].join('|'),
      ),
    ).toEqual([
      '54块|户外广告牌|54|块||2026年|一、宣传',
      '1.2万余册|宣传手册|12000|册|约|2026年|一、宣传',
      '95.5%|上半年满意率|95.5|%||2026年上半年|一、宣传',
      '12次|会议|12|次||2026年上半年|一、宣传',
    ]);
    expect(entries[0]?.range).toEqual({ start: { line: 2, character: 7 }, end: { line: 2, character: 10 } });
  });

  it('puts a figure beside its row', () => {
    const rows = quantitiesIn(analyse(TEXT, { table })).map(
      ({ row }) => row && [row.described.zh, row.agrees, row.sure],
    );
    expect(rows).toEqual([
      ['数据表：户外广告牌；52块（数据.csv，数据!C2）', false, true],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lists no dates, ordinals or code', () => {
    expect(quantitiesIn(analyse('2026年5月3日召开第3次会议。'))).toEqual([]);
    expect(quantitiesIn(analyse('```js\n共12件\n```\n', { syntax: 'markdown' }))).toEqual([]);
  });
});
