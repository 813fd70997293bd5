import { expect, it } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { configureRules } from '../../server/src/core/rules/configure';

const TEXT = '一、环境整治\n新增停车位个，改造路灯盏，清运垃圾xx吨。';
const rules = configureRules(RULES, { 'gap/dropped-figure': { allowed: ['新增停车位个'] } });

it('a lost figure that the writer allows is in no list of gaps either', () => {
  const { findings, gaps, document, parsed } = analyse(TEXT, { rules });
  expect(findings.map(({ rule }) => rule)).toEqual(['gap/dropped-figure', 'gap/placeholder']);
  expect(gaps.map(({ gap }) => gap.span.start)).toEqual([11, 17]);
  expect(document.gaps).toEqual(gaps);
  expect(parsed.gaps).toHaveLength(3);
});

it('and stays in the list where the rule is off, which then says of no gap that it is none', () => {
  expect(analyse(TEXT, { rules, levels: { 'gap/dropped-figure': 'off' } }).gaps).toHaveLength(3);
  expect(analyse(TEXT).gaps).toHaveLength(3);
});

it('goes on from version to version', () => {
  const first = analyse(TEXT, { rules });
  expect(first.gaps).toHaveLength(2);
  const next = analyse(TEXT.replace('新增停车位个', '新增停车位12个'), { rules, previous: first });
  expect(next.gaps.map(({ gap }) => gap.span.start)).toEqual([13, 19]);
});
