import { expect, test } from 'vitest';
import { analyse, createJudge, createParagraphMemo, RULES } from '../../server/src/core';
import { configureRules } from '../../server/src/core/rules/configure';
import type { ParagraphRule, Rule } from '../../server/src/core/rules/define';

/** Finds the 甲 of a paragraph, and counts how often it is asked. */
function countingRule(id: `${string}/${string}`): { readonly rule: ParagraphRule; readonly asked: string[] } {
  const asked: string[] = [];
  const message = { zh: '甲', en: 'A' };
  const rule: ParagraphRule = {
    scope: 'paragraph',
    meta: {
      id,
      title: message,
      rationale: message,
      source: message,
      severity: 'info',
      examples: { bad: [], good: [] },
    },
    check: ({ text }) => {
      asked.push(text);
      const at = text.indexOf('甲');
      return at < 0 ? [] : [{ span: { start: at, end: at + 1 }, message }];
    },
  };
  return { rule, asked };
}

test('a rule of paragraphs is asked about a line once, however often the text is judged', () => {
  const { rule, asked } = countingRule('test/one');
  const options = { memo: createParagraphMemo(), judge: createJudge(), rules: [rule] };
  const judged = (text: string) => analyse(text, options).findings.map(({ range }) => range.start);
  expect(judged('第一行甲\n第二行')).toEqual([{ line: 0, character: 3 }]);
  expect(judged('新的一行\n第一行甲\n第二行')).toEqual([{ line: 1, character: 3 }]);
  expect(asked).toEqual(['第一行甲', '第二行', '新的一行']);
});

test('with other rules on, a line is judged anew', () => {
  const [one, two] = [countingRule('test/one').rule, countingRule('test/two').rule];
  const options = { memo: createParagraphMemo(), judge: createJudge() };
  const found = (rules: readonly ParagraphRule[]) =>
    analyse('第一行甲', { ...options, rules }).findings.map(finding => finding.rule);
  expect(found([one])).toEqual(['test/one']);
  expect(found([one, two])).toEqual(['test/one', 'test/two']);
  expect(found([two])).toEqual(['test/two']);
});

test('code is not judged', () => {
  const { rule } = countingRule('test/one');
  expect(analyse('```js\n甲\n```', { syntax: 'markdown', rules: [rule] }).findings).toEqual([]);
});

test('a rule whose options are set is another rule to the judge', () => {
  const judge = createJudge();
  const memo = createParagraphMemo();
  const found = (rules: readonly Rule[]) =>
    analyse('全面布署防汛。', { memo, judge, rules }).findings.map(({ rule }) => rule);
  expect(found(RULES)).toEqual(['wording/typo']);
  expect(found(configureRules(RULES, { 'wording/typo': { allowed: ['布署'] } }))).toEqual([]);
  expect(found(RULES)).toEqual(['wording/typo']);
  expect(configureRules(RULES, {})).toBe(RULES);
});
