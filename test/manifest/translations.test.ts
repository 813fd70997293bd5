import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ownFiles, read, readJson, type Messages } from './project';

const bundle = readJson('l10n/bundle.l10n.zh-cn.json') as Messages;
const calls = ownFiles()
  .filter(file => /^client\/src\/.*\.ts$/.test(file))
  .flatMap(file => translationCalls(file));

/** The first argument of each call of `l10n.t` in a file; undefined where it is no plain string. */
function translationCalls(file: string): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('l10n.t')) {
      const [message] = node.arguments;
      found.push(message && ts.isStringLiteralLike(message) ? message.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return found;
}

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();

describe('the translation of the client', () => {
  it('finds its messages written out where they are used', () => {
    expect(calls.length).toBeGreaterThan(0);
    expect(calls).not.toContain(undefined);
  });

  it('has exactly the messages that the client uses', () => {
    expect(Object.keys(bundle).sort()).toEqual([...new Set(calls)].sort());
  });

  it.each(Object.entries(bundle))('keeps the placeholders of “%s”', (message, translation) => {
    expect(placeholders(translation)).toEqual(placeholders(message));
  });
});
