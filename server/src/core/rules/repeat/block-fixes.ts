import { findBlocks } from '../../repeats/blocks';
import type { Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';
import { deleteLines } from './delete-lines';
import { textRange } from './place';

/** The ways out of a repeated block: delete it, or go to where it stands first. */
export function* blockFixes({ document, repeats }: Facts, range: Range): Iterable<Fix> {
  for (const block of findBlocks(document, repeats)) {
    const from = block[0]?.line ?? 0;
    const to = block.at(-1)?.line ?? from;
    if (to < range.start.line || from > range.end.line) continue;
    const first = block[0]?.first ?? 0;
    const target = { start: textRange(document, from).start, end: textRange(document, to).end };
    const fix = { applicability: 'suggestion', preferred: false, target } as const;
    yield {
      ...fix,
      title: {
        zh: `删除第 ${from + 1}—${to + 1} 行（这 ${block.length} 段前面已有）`,
        en: `Delete lines ${from + 1} to ${to + 1} (these ${block.length} paragraphs stand above)`,
      },
      action: { type: 'edit', edits: [deleteLines(document, from, to)] },
    };
    yield {
      ...fix,
      title: { zh: `转到第 ${first + 1} 行（第一次出现）`, en: `Go to line ${first + 1} (where they stand first)` },
      action: { type: 'show', range: textRange(document, first) },
    };
  }
}
