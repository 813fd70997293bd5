import { parse, type Syntax } from '../../server/src/core';
import type { SummaryDocument } from '../../server/src/core';
import type { StructureChange } from '../../server/src/core/features/structure/index';
import { applied } from '../order/found';

/** A change that is asked for at a position. */
export type Asked = (
  document: SummaryDocument,
  position: { readonly line: number; readonly character: number },
) => StructureChange | null;

/** The text after a change at the place of `｜`, which is taken out first; null where nothing is changed. */
export function changed(marked: string, ask: Asked, syntax: Syntax = 'plain'): string | null {
  const at = marked.indexOf('｜');
  const text = marked.replace('｜', '');
  const before = marked.slice(0, Math.max(0, at)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const change = ask(parse(text, { syntax }), position);
  return change && applied(text, change.edits);
}
