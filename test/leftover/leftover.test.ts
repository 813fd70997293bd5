import { describe, expect, it, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';

const LEFTOVER = RULES.filter(({ meta }) => meta.id.startsWith('leftover/'));
const found = (text: string) =>
  analyse(text, { rules: LEFTOVER }).findings.map(
    ({ range: { start }, rule }) => `${start.line}:${start.character} ${rule.slice(9)}`,
  );

const TITLE = '东湖街道2026年工作总结\n';

describe('a year that was left', () => {
  it('is told where a sentence about the period opens with it', () => {
    expect(found(`${TITLE}2026年，街道攻坚克难。2025年以来，逐户走访。`)).toEqual(['1:13 year']);
  });

  test.each([
    '2025年，办结诉求20件，今年同比增长5%。',
    '2020年，服务中心建成投用。',
    '2027年，继续新建车棚。',
    '对照2025年目标逐项推进。',
    '2025年，逐户走访。2025年，逐项登记。2025年，逐月调度。',
  ])('comparisons, history, plans and a year spoken of on purpose are none: %s', text => {
    expect(found(TITLE + text)).toEqual([]);
  });
});

describe('a self-reference that was left', () => {
  it('is told where all others name another body', () => {
    expect(found('我局成立专班。我局逐月调度。\n我局强化督查，我校师生受益。')).toEqual(['1:7 name']);
  });

  test.each([
    '我局成立专班。我局逐月调度。我局走访群众，我区面貌一新。',
    '我校组织演练。我局派员指导。',
    '我局成立专班。我局逐月调度。我局督查。我行动迅速。',
    '我局督查。我局调度。我局走访。我校自查。我镇自查。',
  ])('is silent on: %s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('a place that was left', () => {
  const own = '青山区2026年工作总结\n青山区扎实推进各项工作，青山区委逐月调度。\n';

  it('is told where it acts in a text about another one of its kind', () => {
    expect(found(`${own}会后，武江区委印发通知，武江区政府逐项督办。`)).toEqual(['2:3 name', '2:12 name']);
  });

  test.each([
    '青山区委印发通知。',
    '赴武江区委考察学习。',
    '与武江区政府签订协作协议。',
    '武江区位于青山区以东。',
    '武江区委、东湖区委、南山区委先后到访。',
    '西湖镇党委抓好落实。',
    '城区政府机关带头。',
  ])('is silent on: %s', text => {
    expect(found(own + text)).toEqual([]);
  });
});

describe('shells of web pages', () => {
  test.each(['防汛工作总结（优质8篇）', '防汛工作总结篇三', '更多防汛总结请关注本站', '本文来源于某某网'])(
    'are told: %s',
    text => {
      expect(found(text)).toHaveLength(1);
    },
  );

  test.each(['刊发稿件8篇。', '请关注汛情预警。', '本文来源于一线调研。'])('prose is none: %s', text => {
    expect(found(text)).toEqual([]);
  });
});
