import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const TOOL = 'server/tools/generate-snippets.mjs';
const EDITOR_FILE = 'snippets/zongjie.code-snippets';
const CATALOGUE = 'server/src/core/snippets/catalogue.ts';

/** A folder with the generator and a source of one structure. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zongjie-snippets-'));
  for (const path of ['server/tools', 'server/src/core/snippets', 'snippets/source'])
    mkdirSync(join(folder, path), { recursive: true });
  copyFileSync(TOOL, join(folder, TOOL));
  copyFileSync('.prettierrc.json', join(folder, '.prettierrc.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeSource(
    '{"group":"过渡句","label":"过渡·针对","prefix":["针对","zhendui","zd"],"body":"针对${1:问题}，${2:$YEAR}年$0"}',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('--check names what is missing or stale, writes nothing, and passes when all is as generated', () => {
  const missing = generate('--check');
  expect(missing.status).toBe(1);
  expect(missing.stderr).toBe([EDITOR_FILE, CATALOGUE].map(notAsGenerated).join(''));
  expect(existsSync(join(folder, EDITOR_FILE))).toBe(false);

  expect(generate().status).toBe(0);
  expect(generate('--check')).toEqual({ status: 0, stderr: '' });

  writeFileSync(join(folder, EDITOR_FILE), '{}\n');
  expect(generate('--check')).toEqual({ status: 1, stderr: notAsGenerated(EDITOR_FILE) });
  expect(readFileSync(join(folder, EDITOR_FILE), 'utf8')).toBe('{}\n');
});

test('a year is filled in by the editor in its file and by the server in the catalogue', () => {
  generate();
  expect(readFileSync(join(folder, EDITOR_FILE), 'utf8')).toContain('针对${1:问题}，${2:$CURRENT_YEAR}年$0');
  expect(readFileSync(join(folder, CATALOGUE), 'utf8')).toContain('针对${1:问题}，${2:$YEAR}年$0');
  expect(readFileSync(join(folder, CATALOGUE), 'utf8')).toContain("pinyin: 'guoduzhendui'");
});

describe('the generator', () => {
  test.each([
    [
      'a prefix too few',
      '{"group":"过渡句","label":"甲","prefix":["甲","jia"],"body":"$0"}',
      /01\.jsonl:1: prefix is three texts/,
    ],
    [
      'an empty body',
      '{"group":"过渡句","label":"甲","prefix":["甲","jia","j"],"body":""}',
      /01\.jsonl:1: .*body are texts/,
    ],
    [
      'a prefix that is taken',
      '{"group":"a","label":"甲","prefix":["甲","jia","j"],"body":"$0"}\n{"group":"a","label":"乙","prefix":["乙","yi","j"],"body":"$0"}',
      /01\.jsonl:2: prefix j is taken by snippets\/source\/01\.jsonl:1/,
    ],
  ])('refuses %s and says where', (_, source, message) => {
    writeSource(source);
    const { status, stderr } = generate();
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
  });
});

function writeSource(lines: string): void {
  writeFileSync(join(folder, 'snippets/source/01.jsonl'), `${lines}\n`);
}

function generate(...options: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, TOOL), ...options], { encoding: 'utf8' });
  return { status, stderr };
}

function notAsGenerated(file: string): string {
  return `not as generated: ${file} (npm run generate)\n`;
}
