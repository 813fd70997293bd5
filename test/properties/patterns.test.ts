import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDERS = ['server/src', 'client/src'].map(folder => path.join(__dirname, '../..', folder));
/** In milliseconds. Without its native program, which not every machine has, the checker is slow. */
const SLOWEST_CHECK = 60_000;

const files = FOLDERS.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => path.join(folder, file)),
).filter(file => file.endsWith('.ts'));
const patterns = [
  ...new Set(files.flatMap(file => found(file, ts.isRegularExpressionLiteral).map(({ text }) => text))),
];

/** Put together when they run, of Chinese words side by side with `|`, and of one such word before a number: nothing that repeats. */
const BUILT = [
  'core/filling/names.ts',
  'core/masking/mask.ts',
  'core/masking/places.ts',
  'core/rules/figure/against-text.ts',
];

test('there are patterns to judge', () => {
  expect(patterns.length).toBeGreaterThan(100);
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

test('no others are put together when they run', () => {
  const isBuilt = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    /^(?:globalThis\.)?RegExp$/.test(node.expression.getText());
  const built = files.filter(file => found(file, isBuilt).length > 0).map(file => file.replaceAll(path.sep, '/'));
  expect(built.map(file => file.slice(file.indexOf('/src/') + '/src/'.length)).toSorted()).toEqual(BUILT);
});

/** The nodes of a kind in a file. */
function found<T extends ts.Node>(file: string, isOne: (node: ts.Node) => node is T): readonly T[] {
  const nodes: T[] = [];
  const visit = (node: ts.Node): void => {
    if (isOne(node)) nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return nodes;
}
