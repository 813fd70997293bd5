import { describe, expect, it, test } from 'vitest';
import { readConfig, readProjectFile } from '../../server/src/core/config';

describe('zongjie.json', () => {
  it('says what the settings say, without their prefix', () => {
    const { given, problems } = readProjectFile(
      '{ "$schema": "x", "plainText": "off", "targetCharacters": 3000, "rules": { "mark/dash": "off" }, // 破折号\n' +
        '"ruleOptions": { "length/sentence": { "longest": 80 } } }',
    );
    expect(problems).toEqual([]);
    expect(readConfig({ plainText: 'always', markdown: 'off' }, [given]).config).toMatchObject({
      plainText: 'off',
      markdown: 'off',
      targetCharacters: 3000,
      levels: { 'mark/dash': 'off' },
      options: { 'length/sentence': { longest: 80 } },
    });
  });

  it('counts the nearer the more, rule by rule and option by option', () => {
    const far = readProjectFile(
      '{"targetCharacters": 1, "rules": {"mark/dash": "off", "mark/range": "off"}, "ruleOptions": {"order/missing-section": {"problems": ["堵点"]}}}',
    );
    const near = readProjectFile(
      '{"rules": {"mark/dash": "error"}, "ruleOptions": {"order/missing-section": {"plans": ["路径"]}}}',
    );
    expect(readConfig({ targetCharacters: 9 }, [far.given, near.given]).config).toMatchObject({
      targetCharacters: 1,
      levels: { 'mark/dash': 'error', 'mark/range': 'off' },
      options: { 'order/missing-section': { problems: ['堵点'], plans: ['路径'] } },
    });
  });

  test.each([
    ['[]', 0, '最外层应是一对 { }'],
    ['{\n"targetCharacter": 1}', 1, '没有“targetCharacter”这一项'],
    ['{"rules": {\n"no/such": "off"}}', 1, '没有“rules › no/such”这一项'],
    ['{"rules": {\n"mark/dash": "loud"}}', 1, 'rules › mark/dash 的值 "loud" 不能用'],
    ['{"ruleOptions": {"mark/dash": {"a": 1}}}', 0, '没有“ruleOptions › mark/dash”这一项'],
    ['{"ruleOptions": {"length/sentence": {"longest": 5}}}', 0, 'length/sentence › longest 的值 5 不能用'],
    [
      '{"ruleOptions": {"length/sentence": {"constructor": 5}}}',
      0,
      '没有“ruleOptions › length/sentence › constructor”',
    ],
    ['{"ruleOptions": {"wording/typo": {"allowed": [""]}}}', 0, 'wording/typo › allowed 的值 […] 不能用'],
    ['{"rules": {"__proto__": "off"}}', 0, '不能用 __proto__'],
  ])('blames %s in its line and uses the rest', (content, line, words) => {
    const { problems } = readProjectFile(content);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message.zh).toContain(words);
    expect(problems[0]?.message.en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
