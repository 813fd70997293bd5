import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/core';
import { DEFAULT_CONFIG, readConfig } from '../../server/src/core/config';

describe('settings', () => {
  test('that are missing are the defaults, without a complaint', () => {
    for (const value of [undefined, null, {}, { plainText: null, trace: { server: 'off' } }]) {
      expect(readConfig(value)).toEqual({ config: DEFAULT_CONFIG, problems: [] });
    }
  });

  test('that are sound are taken', () => {
    const given = {
      plainText: 'off',
      markdown: 'always',
      targetCharacters: 3000,
      dataTable: ['表/数据.xlsx', ' '],
      offerNextNumber: false,
      repeatLens: false,
      rules: { 'gap/placeholder': 'error' },
    };
    expect(readConfig(given)).toEqual({
      config: {
        plainText: 'off',
        markdown: 'always',
        targetCharacters: 3000,
        dataTables: ['表/数据.xlsx'],
        offerNextNumber: false,
        repeatLens: false,
        dataTableFolder: null,
        levels: { 'gap/placeholder': 'error' },
        options: {},
        rules: RULES,
      },
      problems: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['a number for the whole', 5, 'zongjie 的值 5'],
    ['a word that is none of the choices', { plainText: 'sometimes' }, 'zongjie.plainText 的值 "sometimes"'],
    ['a negative target', { targetCharacters: -1 }, 'zongjie.targetCharacters 的值 -1'],
    ['a word for a switch', { offerNextNumber: 'yes' }, 'zongjie.offerNextNumber 的值 "yes"'],
    ['a list for the rules', { rules: [] }, 'zongjie.rules 的值 […]'],
    ['a rule that does not exist', { rules: { 'no/such': 'off' } }, '没有 "no/such" 这条规则'],
    ['a level that does not exist', { rules: { 'gap/placeholder': 'loud' } }, 'gap/placeholder 的值 "loud"'],
  ])('%s is named in both languages, and the default stands', (_, value, named) => {
    const { config, problems } = readConfig(value);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.zh).toContain(named);
    expect(problems[0]?.en).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('one bad value leaves the others standing', () => {
    const { config } = readConfig({ markdown: 'off', targetCharacters: 'many' });
    expect(config).toMatchObject({ markdown: 'off', targetCharacters: 0 });
  });

  test('__proto__ and its kind lead nowhere', () => {
    const hostile = '{"__proto__":{"plainText":"off"},"rules":{"__proto__":"off","constructor":"off"}}';
    const { config, problems } = readConfig(JSON.parse(hostile));
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problems).toHaveLength(2);
    expect({}).not.toHaveProperty('plainText');
    expect(readConfig(Object.create({ plainText: 'off' })).config.plainText).toBe('auto');
  });

  test('nothing whatsoever makes reading throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), value => {
        const { config } = readConfig({ plainText: value, rules: value, targetCharacters: value });
        expect(['auto', 'always', 'off']).toContain(config.plainText);
        readConfig(value);
      }),
      { numRuns: 2000 },
    );
  });
});
