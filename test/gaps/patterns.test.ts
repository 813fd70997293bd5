import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDERS = ['model/gaps', 'rules'].map(folder => path.join(__dirname, '../../server/src/core', folder));
/** In milliseconds. Without its native program, which not every machine has, the checker is slow. */
const SLOWEST_CHECK = 60_000;

const files = FOLDERS.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.join(folder, file)),
).filter(file => file.endsWith('.ts'));
const patterns = [...new Set(files.flatMap(patternsOf))];

test('there are patterns to judge', () => {
  expect(patterns.length).toBeGreaterThan(3);
});

test.concurrent.each(patterns)(
  '%s takes no more than linear time',
  async pattern => {
    const end = pattern.lastIndexOf('/');
    const limits = { timeout: SLOWEST_CHECK - 10_000, attackTimeout: null, incubationTimeout: null };
    const { status } = await check(pattern.slice(1, end), pattern.slice(end + 1), limits);
    expect(status).toBe('safe');
  },
  SLOWEST_CHECK,
);

/** The regular expressions that are written in a file, with their flags: /…/u. */
function patternsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
