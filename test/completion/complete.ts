import { analyse } from '../../server/src/core';
import { completionsAt, type CompletionItem, type CompletionOptions } from '../../server/src/core/features/completion';
import type { Syntax } from '../../server/src/core/model/syntax';

export const TODAY = { year: 2026, month: 11, day: 24 };

export interface Completed {
  readonly items: readonly CompletionItem[];
  /** The text without the cursor's mark. */
  readonly text: string;
}

/** What is offered at `‸` in a text. */
export function complete(
  marked: string,
  options: Partial<CompletionOptions> & { readonly syntax?: Syntax } = {},
): Completed {
  const { syntax = 'plain', ...rest } = options;
  const before = marked.split('‸')[0] ?? '';
  const text = marked.replace('‸', '');
  const lines = before.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { items: completionsAt(analyse(text, { syntax }), position, { today: TODAY, language: 'zh', ...rest }), text };
}

/** The markers that are offered at `‸`, the likeliest first. */
export function markersAt(marked: string, syntax: Syntax = 'plain'): readonly string[] {
  return complete(marked, { syntax }).items.flatMap(({ kind, label }) => (kind === 'marker' ? [label] : []));
}

/** The text after the first item was taken, stops as their defaults. */
export function accept(marked: string, options: Parameters<typeof complete>[1] = {}): string {
  const { items, text } = complete(marked, options);
  const item = items[0];
  if (!item) throw new Error('nothing is offered');
  const lines = text.split('\n');
  const { start, end } = item.range;
  const line = lines[start.line] ?? '';
  lines[start.line] = line.slice(0, start.character) + item.insertText + line.slice(end.character);
  return lines.join('\n');
}
