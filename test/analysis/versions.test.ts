import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { analyse, createJudge, createParagraphMemo, splitLines, type Analysis, type Line } from '../../server/src/core';
import { editLines } from '../../server/src/core/text/edit-lines';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lines among which no title is looked for any more: only below them an edit leaves the sections as they are. */
const HEAD = Array.from({ length: 12 }, (_, i) => `全年第${i + 1}项任务按进度完成，逐月调度到位。`);
const TEXT = [
  '东湖街道2026年工作总结',
  ...HEAD,
  '一、安全生产',
  '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，并逐户上门宣传用火用电知识。',
  '中心逐户走访独居老人xx户，登记用药和就医需求，协调社区医生上门巡诊。',
  '二、工作成效',
  '全镇共排查出租房屋处，整改隐患310处，建立隐患台账和责任清单，并逐户上门宣传用火用电知识。',
  '各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。',
].join('\n');
const KEYS = 12;
const PATIENCE = { timeout: 4_000, interval: 20 };
/** The version before the last is what the last one goes on from, and may still be at hand. */
const LAST = 2;
/** The version of which an index of all lines was made: the later ones note what differs from it. */
const FIRST = 1;

test.each([
  ['one line that nearly repeats another', () => 5 + HEAD.length],
  ['one line that others nearly repeat', () => 2 + HEAD.length],
  ['a line that stands alone', () => 6 + HEAD.length],
  ['one line after another', (key: number) => HEAD.length + ([2, 3, 5, 6][key % 4] ?? 2)],
])('typing in %s holds on to no version of the text but the last ones', async (_, lineOf) => {
  const versions = typeInto(lineOf);
  // References that were looked at live until the end of the turn, and what a compiler still works on until it has done.
  await vi.waitFor(() => {
    collectGarbage();
    expect(versions.gone.filter(version => version.deref() !== undefined).length).toBeLessThanOrEqual(FIRST);
  }, PATIENCE);
  expect(versions.last.findings.length).toBeGreaterThan(0);
});

function typeInto(lineOf: (key: number) => number): { gone: readonly WeakRef<object>[]; last: Analysis } {
  const kept = { memo: createParagraphMemo(), judge: createJudge() };
  let lines: readonly Line[] = splitLines(TEXT);
  let last = analyse(lines, kept);
  const versions: WeakRef<object>[] = [];
  for (let key = 0; key < KEYS; key++) {
    askAll(last);
    versions.push(new WeakRef(last.parsed));
    const at = { line: lineOf(key), character: 4 };
    lines = editLines(lines, { start: at, end: at }, '新');
    last = analyse(lines, { ...kept, previous: last });
  }
  askAll(last);
  return { gone: versions.slice(0, -LAST), last };
}

function askAll({ document, findings, repeats, repeatedSentences, doubledRuns, filler, gaps }: Analysis): number {
  const offers = gaps.flatMap(({ line, gap }) => filler.suggestionsFor({ line, gap }));
  const said = findings.map(({ message }) => message.zh);
  return [document.outline, offers, said, repeats, repeatedSentences, doubledRuns].flat().length;
}
