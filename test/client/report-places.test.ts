import { expect, test } from 'vitest';
import { placesInReport } from '../../client/src/views/report-places';

/** The places of an item as they stand in it, with the text and the line, from 1, that they lead to. */
function placesIn(item: string, isBesideOther: boolean) {
  return placesInReport(item, isBesideOther).map(
    ({ start, end, line, isOther }) => `${item.slice(start, end)}: ${isOther ? 'other' : 'own'} ${line + 1}`,
  );
}

test.each<[string, boolean, string[]]>([
  ['- 第 12 行（一、组织领导） ← 第 9 行，一字未改：走访', true, ['第 12 行: own 12', '第 9 行: other 9']],
  ['- Line 12 (一、组织领导) ← line 9, unchanged', true, ['Line 12: own 12', 'line 9: other 9']],
  ['- 第 3 行：召开会议', true, ['第 3 行: other 3']],
  ['- 第 3 行　编号 1（清单.csv 第 4 行，王敏）', false, ['第 3 行: own 3']],
  ['- 编号 1（清单.csv 第 4 行）', false, []],
  ['沿用 12 字，见第 3 行。', true, []],
])('%s', (item, isBesideOther, places) => {
  expect(placesIn(item, isBesideOther)).toEqual(places);
});
