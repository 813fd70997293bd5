import { Range } from 'vscode';
import type * as lsp from 'vscode-languageclient';

export function toRange({ start, end }: lsp.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
