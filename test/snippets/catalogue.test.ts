import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../server/src/core/snippets/catalogue';
import { datedBody } from '../../server/src/core/snippets/dated-body';
import { plainBody } from '../../server/src/core/snippets/plain-body';
import { allParts, readSnippet, textOf } from './read-snippet';
import { WANTED } from './wanted';

const EDITOR_FILE = join('snippets', 'zongjie.code-snippets');

test('the snippet file and the catalogue are what the source says', () => {
  const run = spawnSync(process.execPath, [join('server', 'tools', 'generate-snippets.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

describe('the catalogue', () => {
  test('holds all 83 structures of the writers, with their prefixes', () => {
    const held = new Set(STRUCTURES.map(({ group, prefixes }) => `${group} ${prefixes.join(' ')}`));
    const wanted = Object.entries(WANTED).flatMap(([group, prefixes]) => prefixes.map(prefix => `${group} ${prefix}`));
    expect(wanted).toHaveLength(83);
    expect(wanted.filter(entry => !held.has(entry))).toEqual([]);
  });

  test('has each label, id and prefix once', () => {
    const prefixes = STRUCTURES.flatMap(structure => structure.prefixes);
    expect(new Set(prefixes).size).toBe(STRUCTURES.length * 3);
    expect(new Set(STRUCTURES.map(({ label }) => label)).size).toBe(STRUCTURES.length);
    expect(new Set(STRUCTURES.map(({ id }) => id)).size).toBe(STRUCTURES.length);
  });

  test('keeps groups together', () => {
    const runs = STRUCTURES.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test.each(STRUCTURES.map(structure => [structure.label, structure] as const))('%s can be typed', (_, structure) => {
    const [chinese, pinyin, initials] = structure.prefixes;
    expect(chinese).toMatch(/^\p{sc=Han}+$/u);
    for (const word of [pinyin, initials, structure.prefixPinyin, structure.pinyin, structure.initials])
      expect(word).toMatch(/^[a-z][a-z\d]*$/);
    expect(structure.initials.length).toBe(structure.label.replace(/\P{sc=Han}/gu, '').length);
  });
});

describe('the years of a body', () => {
  const body = '${1:$YEAR}年总结，${2:$NEXT_YEAR}年打算，${3:$SCHOOL_YEAR}学年$0';
  test.each([
    [{ year: 2026, month: 11, day: 24 }, '${1:2026}年总结，${2:2027}年打算，${3:2026—2027}学年$0'],
    [{ year: 2026, month: 6, day: 30 }, '${1:2026}年总结，${2:2027}年打算，${3:2025—2026}学年$0'],
    [{ year: 2027, month: 8, day: 1 }, '${1:2027}年总结，${2:2028}年打算，${3:2027—2028}学年$0'],
  ])('on %o', (today, expected) => {
    expect(datedBody(body, today)).toBe(expected);
  });

  test('are all written out in every structure', () => {
    for (const { body: each } of STRUCTURES) {
      const parts = allParts(readSnippet(datedBody(each, { year: 2026, month: 12, day: 1 })));
      expect(parts.filter(({ type }) => type === 'variable')).toEqual([]);
    }
  });
});

test('a body as plain text is its defaults and first choices', () => {
  expect(plainBody('${1:指标}${2:xx}件，${3|增长,下降|}${4:xx}%。${5}$0')).toBe('指标xx件，增长xx%。');
  expect(plainBody('费用\\$${1:xx}\\}$0')).toBe('费用$xx}');
  expect(plainBody('\\$5$0')).toBe('$5');
  for (const { body } of STRUCTURES) expect(plainBody(body)).toBe(textOf(readSnippet(body)));
});

describe('the snippet file of the editor', () => {
  interface Entry {
    readonly prefix: readonly string[];
    readonly body: readonly string[];
    readonly description: string;
  }
  const entries = Object.entries(JSON.parse(readFileSync(EDITOR_FILE, 'utf8')) as Record<string, Entry>);

  test('has the structures of the catalogue under their labels', () => {
    expect(entries.map(([label]) => label)).toEqual(STRUCTURES.map(({ label }) => label));
    expect(entries.map(([, { prefix }]) => prefix)).toEqual(STRUCTURES.map(({ prefixes }) => [...prefixes]));
  });

  test('uses no variable but the year that the editor knows', () => {
    const variables = entries.flatMap(([, { body }]) =>
      allParts(readSnippet(body.join('\n'))).flatMap(part => (part.type === 'variable' ? [part.name] : [])),
    );
    expect(variables.length).toBeGreaterThan(10);
    expect(new Set(variables)).toEqual(new Set(['CURRENT_YEAR']));
  });

  test('leaves a year that the editor cannot work out as a gap', () => {
    const texts = entries.map(([, { body }]) => textOf(readSnippet(body.join('\n'))));
    expect(texts.filter(text => text.includes('20xx年工作打算')).length).toBeGreaterThan(0);
    const schoolYears = STRUCTURES.filter(({ body }) => body.includes('$SCHOOL_YEAR'));
    expect(schoolYears.length).toBeGreaterThan(0);
    expect(texts.filter(text => text.includes('20xx—20xx学年'))).toHaveLength(schoolYears.length);
  });
});
