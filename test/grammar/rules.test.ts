import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { GRAMMAR_FILE } from './tokenize';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly repository?: Readonly<Record<string, Rule>>;
}

const root = JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8')) as Rule & { readonly scopeName: string };
const rules = allRules(root).slice(1);
const patterns = rules.flatMap(({ match, begin }) => [match, begin].filter(pattern => pattern !== undefined));

/** In milliseconds. Without its native program, which not every machine has, the checker is slow. */
const SLOWEST_CHECK = 60_000;

/** What Dark Modern, Light Modern and their forerunners colour, deepest first. */
const COLOURED = /^(?:markup\.(?:heading|underline)|keyword|constant\.numeric|string|comment|invalid)\./;

describe('the grammar', () => {
  test('names what it says, once for this language', () => {
    expect(root.scopeName).toBe('source.zongjie');
    const names = rules.flatMap(({ name }) => name?.split(' ') ?? []);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      expect(name).toMatch(/\.zongjie$/);
      expect(name).toMatch(name.startsWith('punctuation.definition.string.') ? /begin|end/ : COLOURED);
    }
  });

  test('includes only what it has', () => {
    const includes = rules.flatMap(({ include }) => include ?? []);
    expect(includes.length).toBeGreaterThan(5);
    for (const include of includes) expect(Object.keys(root.repository ?? {})).toContain(include.slice(1));
  });

  test('opens nothing that a later line would have to close', () => {
    expect(rules.filter(({ begin }) => begin !== undefined)).toEqual([]);
  });

  test.concurrent.each(patterns)(
    'takes no more than linear time for %s',
    async pattern => {
      expect(await complexityOf(pattern)).toBe('safe');
    },
    SLOWEST_CHECK,
  );

  test.each(['[ \\u3000]+(?=月)', '(?:[xX]+)+件'])('would be refused with %s in it', async pattern => {
    expect(await complexityOf(pattern)).toBe('vulnerable');
  });
});

/**
 * `safe`, `vulnerable` or, when the time is over, `unknown`. The checker's own short time limits are off: on a busy machine they
 * call a pattern vulnerable that is not; its limits on characters read decide alone.
 */
async function complexityOf(pattern: string): Promise<string> {
  const limits = { timeout: SLOWEST_CHECK - 10_000, attackTimeout: null, incubationTimeout: null };
  return (await check(inJavaScript(pattern), 'u', limits)).status;
}

/** Oniguruma's pattern in the words of JavaScript, which `recheck` reads. */
function inJavaScript(pattern: string): string {
  return pattern.replaceAll('\\p{Han}', '\\p{sc=Han}').replaceAll('\\A', '^');
}

function allRules(rule: Rule): readonly Rule[] {
  const inner = [
    ...(rule.patterns ?? []),
    ...Object.values(rule.captures ?? {}),
    ...Object.values(rule.repository ?? {}),
  ];
  return [rule, ...inner.flatMap(allRules)];
}
