import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, createJudge, createParagraphMemo, splitLines, type Analysis, type Line } from '../../server/src/core';
import { editLines } from '../../server/src/core/text/edit-lines';

/** Sentences of which paragraphs are made that repeat one another in part, nearly or wholly. */
const SENTENCES = [
  '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单。',
  '全镇共排查出租房屋860处，整改隐患处，建立隐患台账和责任清单。',
  '中心逐户走访独居老人，登记用药和就医需求，协调社区医生上门巡诊。',
  '各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。',
  '组织干部下沉网格，为老人建立台账，协调医院定期巡诊，',
  '组织干部下沉网格，为xx户老人建立台账，',
  '短句。',
];
/** What rules for whole documents look for. */
const SIGNS = [
  '我局成立专班，我局逐月调度。',
  '我校师生受益。',
  '我校学校',
  '这是学院应尽的责任。',
  '东湖街道党工委逐月调度。',
  '青山街道党工委专题研究。',
  '赴兄弟单位学习，',
  'xx街道',
  '认真落实黄冈市委要求。',
  '2025年，我街道扎实推进。',
  '2026年',
  '一是健全制度。',
  '二是配强力量。',
  '其次，分类施策。',
  '主要有三点：',
  '建立“一人一档',
  '”，逐人登记。',
  '印发《工作方案',
  '》，明确分工。',
  '压实责任,形成合力。',
  '第一、摸清底数。',
  '全年走访860户，',
  '上半年走访806户，',
  '共xx处。',
  '，',
  '；',
];
const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map(parts => parts.join(''));
const line = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc.constantFrom('一、主要工作', '（一）隐患排查', '', '二、下一步打算'),
);
const HEAD = '围绕全年目标逐项抓好落实，各项工作有序推进。';
const text = fc
  .array(line, { minLength: 2, maxLength: 16 })
  .map(lines => ['东湖街道2026年工作总结', HEAD.repeat(2), ...lines].join('\n'));
const key = fc.record({
  line: fc.nat(20),
  character: fc.nat(60),
  deleted: fc.constantFrom(0, 0, 1, 4, 30),
  typed: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('字', '3', '，', '。', '') },
    fc.constantFrom(...SENTENCES),
    fc.constantFrom(...SIGNS),
    fc.constantFrom('\n', '组织干部下沉网格'),
  ),
});

function told(analysis: Analysis): string {
  return JSON.stringify({
    repeats: analysis.repeats,
    doubled: analysis.doubledRuns,
    sentences: analysis.repeatedSentences,
    findings: analysis.findings.map(({ message, related, ...finding }) => [
      finding,
      message.zh,
      related.map(place => [place.range, place.message.zh]),
    ]),
  });
}

test('after any keys a text is judged as if it were read afresh', () => {
  fc.assert(
    fc.property(text, fc.array(key, { minLength: 1, maxLength: 12 }), (start, keys) => {
      const kept = { memo: createParagraphMemo(), judge: createJudge() };
      let lines: readonly Line[] = splitLines(start);
      let analysis = analyse(lines, kept);
      told(analysis);
      for (const { line, character, deleted, typed } of keys) {
        const at = { line: line % lines.length, character };
        lines = editLines(lines, { start: at, end: { ...at, character: character + deleted } }, typed);
        analysis = analyse(lines, { ...kept, previous: analysis });
        expect(told(analysis)).toBe(told(analyse(lines)));
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);
