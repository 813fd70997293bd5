import type * as lsp from 'vscode-languageclient';

/** Where the values stand that a walk has filled in, in the text as it is now. */
export type Filled = readonly lsp.Position[];

/** The values that stand in the text once edits of one line each, in the order of the text, are written. */
export function afterEdits(filled: Filled, edits: readonly lsp.TextEdit[]): Filled {
  const moved = filled.map(position => moveBy(position, edits));
  const added = edits.map(({ range }) => moveBy(range.start, edits));
  return [...moved, ...added];
}

/** Where a place is behind the edits; an edit that begins there does not move it. */
export function moveBy({ line, character }: lsp.Position, edits: readonly lsp.TextEdit[]): lsp.Position {
  const shift = edits
    .filter(({ range: { start, end } }) => start.line === line && start.character < character && end.line === line)
    .reduce((sum, { range, newText }) => sum + newText.length - (range.end.character - range.start.character), 0);
  return { line, character: character + shift };
}

/** `12/261`: the walk counts what it has filled in as well as what is still open, so that the whole stays the same. */
export function progressOf(
  { number, count, range: { start } }: { readonly number: number; readonly count: number; readonly range: lsp.Range },
  filled: Filled,
): string {
  const before = filled.filter(
    ({ line, character }) => line - start.line < 0 || (line === start.line && character < start.character),
  );
  return `${number + before.length}/${count + filled.length}`;
}
