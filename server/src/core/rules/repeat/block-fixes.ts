import type { SummaryDocument } from '../../model/document';
import { findBlocks, type RepeatedBlock } from '../../repeats/blocks';
import type { Message } from '../../text/message';
import type { Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix, FixAction } from '../fix';
import { deleteLines } from './delete-lines';
import { lineRange, passageRange, textRange } from './place';

/** The ways out of a repeated block: delete it, keep it and delete the first, or look at both: compared where they differ. */
export function* blockFixes({ document, repeats }: Facts, range: Range): Iterable<Fix> {
  for (const block of findBlocks(document, repeats)) {
    const { own, first } = block;
    if (own.to < range.start.line || own.from > range.end.line) continue;
    const [zh, en] = [`第 ${own.from + 1}—${own.to + 1} 行`, `lines ${own.from + 1} to ${own.to + 1}`];
    const [firstZh, firstEn] = [
      `第 ${first.from + 1}—${first.to + 1} 行`,
      `lines ${first.from + 1} to ${first.to + 1}`,
    ];
    yield fixOf(
      document,
      block,
      { zh: `删除${zh}（与${firstZh}相同）`, en: `Delete ${en} (same as ${firstEn})` },
      { type: 'edit', edits: [deleteLines(document, own.from, own.to)] },
    );
    yield fixOf(
      document,
      block,
      { zh: `只留${zh}，删除${firstZh}`, en: `Keep ${en} and delete ${firstEn}` },
      { type: 'edit', edits: [deleteLines(document, first.from, first.to)] },
    );
    const isNear = block.repeats.some(({ type }) => type === 'near');
    yield isNear
      ? fixOf(
          document,
          block,
          { zh: `与${firstZh}对比`, en: `Compare with ${firstEn}` },
          { type: 'compare', first: passageRange(document, first), other: passageRange(document, own) },
        )
      : fixOf(
          document,
          block,
          { zh: `转到${firstZh}（第一次出现）`, en: `Go to ${firstEn} (where they stand first)` },
          { type: 'show', range: textRange(document, first.from) },
        );
  }
}

function fixOf(document: SummaryDocument, { own }: RepeatedBlock, title: Message, action: FixAction): Fix {
  const target = lineRange(document, own.from);
  return { title, applicability: 'suggestion', preferred: false, target, action };
}
