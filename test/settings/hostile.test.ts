import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { readConfig, readProjectFile, type Given } from '../../server/src/core/config';
import { remember, NOTHING_REMEMBERED, type RememberedEntry } from '../../server/src/core/suppress/entry';
import { readRemembered, writeRemembered } from '../../server/src/core/suppress/file';
import { silenceFor } from '../../server/src/core/suppress/silence';
import type { Message } from '../../server/src/core/text/message';
import { patience, sizeOf } from '../reliability/size';

const SETTINGS = sizeOf(200);
const LONGEST = 2_000;
/** Of a message, however long what it blames. */
const LONGEST_MESSAGE = 300;
const FILE = '2026年工作总结.txt';
const TEXT = '一、巡查\n召开会议xx次，全面布署工作。\n召开会议xx次，全面布署工作。\n';

const POLLUTING = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const NAMES = ['plainText', 'markdown', 'targetCharacters', 'dataTable', 'offerNextNumber', 'repeatLens', '$schema'];
const IDS = RULES.map(({ meta }) => meta.id);
const OPTIONS = RULES.flatMap(({ meta }) => Object.keys(meta.options ?? {}));
const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

/** What somebody might put there, and what nobody would. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    'auto',
    'off',
    'always',
    true,
    null,
    0,
    -1,
    1e308,
    0.6,
    80,
    '数据.csv',
    '../../密码.csv',
    '',
    [],
  ),
  fc.constantFrom<unknown>(...LEVELS),
  fc.constantFrom<unknown>(
    '长'.repeat(5_000),
    Array.from({ length: 600 }, () => '词'),
    ['东湖街道'],
    ['a'.repeat(50)],
  ),
  fc.jsonValue({ maxDepth: 4 }),
);
const record = (names: readonly string[], of: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names, ...POLLUTING), fc.string()), of), { maxLength: 12 })
    // Made so that `__proto__` is a name like any other, as JSON.parse makes it.
    .map(members => Object.fromEntries(members));
const rules = record(IDS, fc.oneof(fc.constantFrom<unknown>(...LEVELS), value));
const ruleOptions = record(IDS, fc.oneof(record(OPTIONS, value), value));
const settings = fc
  .tuple(record(NAMES, value), fc.option(fc.oneof(rules, value)), fc.option(fc.oneof(ruleOptions, value)))
  .map(([all, given, options]) => ({ ...all, rules: given, ruleOptions: options }));

const HEXADECIMAL = Array.from('0123456789abcdef');
const hash = fc.array(fc.constantFrom(...HEXADECIMAL), { minLength: 16, maxLength: 16 }).map(digits => digits.join(''));
const hashLike = fc.oneof(hash, value);
const rule = fc.constantFrom(...IDS);
const file = fc.constantFrom(FILE, '../../etc/passwd');
const soundEntry = fc.oneof(
  fc.record({ rule, scope: fc.constant('project') }),
  fc.record({ rule, scope: fc.constant('file'), file }),
  fc.record({ rule, scope: fc.constant('paragraph'), file, paragraph: hash }),
  fc.record({ rule, scope: fc.constant('pair'), file, pair: fc.tuple(hash, hash) }),
);
const entry = fc.oneof(
  { weight: 8, arbitrary: soundEntry },
  fc.record(
    {
      rule: fc.oneof(rule, value),
      scope: fc.oneof(fc.constantFrom<unknown>('finding', 'pair', 'paragraph', 'file', 'project'), value),
      file: fc.oneof(file, value),
      paragraph: hashLike,
      mark: hashLike,
      nth: fc.oneof(fc.nat(5), value),
      pair: fc.oneof(fc.tuple(hashLike, hashLike), value),
    },
    { requiredKeys: ['rule', 'scope'] },
  ),
  record(['rule', 'scope', 'file'], value),
);
const remembered = fc.oneof(
  fc.record({
    version: fc.oneof({ weight: 5, arbitrary: fc.constant<unknown>(1) }, value),
    entries: fc.array(entry, { maxLength: 8 }),
  }),
  record(['version', 'entries'], value),
);

/** The file as it should be written, cut off, written twice, nested too deep, or with a sign in its midst. */
function written(content: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const whole = content.map(one => JSON.stringify(one, null, 1));
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    fc.tuple(whole, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    fc
      .tuple(whole, fc.nat(), fc.constantFrom('"', '{', '\\u0000', '\uFEFF', '// ', '/*', '\uD800', ','))
      .map(
        ([text, at, sign]) => `${text.slice(0, at % (text.length + 1))}${sign}${text.slice(at % (text.length + 1))}`,
      ),
    whole.map(text => `${text}${text}`),
    fc.nat(60_000).map(depth => '{"rules":'.repeat(depth)),
  );
}

describe(`hostile settings, ${SETTINGS} of each kind: what is sound counts, the rest is blamed, nothing else happens`, () => {
  const law = <T>(given: fc.Arbitrary<T>, holds: (one: T) => void) =>
    fc.assert(
      fc.property(given, one => {
        const from = performance.now();
        holds(one);
        expect(performance.now() - from).toBeLessThan(LONGEST);
        expectClean();
      }),
      { numRuns: SETTINGS },
    );
  const timeout = patience(200, 20_000);

  test('zongjie.json', { timeout }, () => {
    let counted = 0;
    law(written(settings), content => {
      const { given, problems } = readProjectFile(content);
      problems.forEach(({ message, line }) => {
        expectTold(message);
        expect(line).toBeLessThan(content.split('\n').length);
      });
      expectUsable(undefined, [given]);
      counted += Object.keys({ ...given.levels, ...given.options }).length;
    });
    // What takes nothing over says nothing.
    expect(counted).toBeGreaterThan(SETTINGS / 20);
  });

  test('the editor’s settings with options of rules', { timeout }, () => {
    law(fc.oneof(settings, value, fc.anything({ withNullPrototype: true })), given => {
      expectUsable(given).forEach(expectTold);
    });
  });

  test('.zongjie/remembered.json', { timeout }, () => {
    let counted = 0;
    law(written(remembered), content => {
      const read = readRemembered(content);
      if (!read.ok) {
        expectTold(read.message);
        return;
      }
      const { entries } = read.remembered;
      counted += entries.length;
      expect(readRemembered(writeRemembered(read.remembered))).toEqual(read);
      const silence = silenceFor(read.remembered, FILE);
      const { findings, silenced } = analyse(TEXT, { silence });
      expect(findings.length + silenced.length).toBe(analyse(TEXT).findings.length);
      expect(
        entries.reduce<{ entries: readonly RememberedEntry[] }>(
          (all, one) => remember({ version: 1, entries: all.entries }, one),
          NOTHING_REMEMBERED,
        ).entries.length,
      ).toBeLessThanOrEqual(entries.length);
    });
    expect(counted).toBeGreaterThan(SETTINGS / 20);
  });
});

/** Reads settings and judges a text by them. Returns what was blamed. */
function expectUsable(value: unknown, files: readonly Given[] = []): readonly Message[] {
  const { config, problems } = readConfig(value, files);
  expect(['auto', 'always', 'off']).toContain(config.plainText);
  expect(Number.isInteger(config.targetCharacters) && config.targetCharacters >= 0).toBe(true);
  expect(Object.values(config.levels).every(level => LEVELS.includes(level))).toBe(true);
  for (const { meta } of config.rules)
    for (const [name, given] of Object.entries(config.options[meta.id] ?? {}))
      expect(meta.options?.[name]?.accepts(given)).toBe(true);
  const { levels, rules: configured } = config;
  expect(() => analyse(TEXT, { levels, rules: configured }).findings.map(({ message }) => message.zh)).not.toThrow();
  return problems;
}

function expectTold({ zh, en }: Message): void {
  for (const text of [zh, en]) {
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThan(LONGEST_MESSAGE);
  }
}

function expectClean(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(OWN_NAMES);
}

const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype).toSorted();
