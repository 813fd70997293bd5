import type { Edit } from '../../rules/fix';
import type { Message } from '../../text/message';
import type { Position } from '../../text/span';

/** A change of a text's structure: what it does in words, and its edits. They do not overlap and are one step to undo. */
export interface StructureChange {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Where the cursor belongs afterwards, if the block that it stands in has moved. */
  readonly cursor?: Position;
}

/** A change, or null where there is nothing to do. */
export function changeOf(title: Message, edits: readonly Edit[]): StructureChange | null {
  return edits.length === 0 ? null : { title, edits };
}
