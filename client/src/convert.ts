import { Range } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { TextReplacement } from './edit-at-version';

export function toRange({ start, end }: lsp.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function toReplacement({ range, newText }: lsp.TextEdit): TextReplacement {
  return { range: toRange(range), text: newText };
}
