import { SelectionRangeRequest, type SelectionRange } from '../library';
import { selectionAt } from '../../core/features/index';
import type { Range } from '../../core/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition, invalidParams } from '../guard';
import type { Session } from '../session';

/** Growing selections, one chain for each position. */
export function handleSelectionRange(session: Session): void {
  answerForDocument(session, SelectionRangeRequest.type, null, ({ analysis }, { positions }) => {
    if (!Array.isArray(positions)) throw invalidParams('positions must be an array.');
    return positions.map(given => {
      const position = checkPosition(given);
      return chain(selectionAt(analysis.document, position)) ?? { range: { start: position, end: position } };
    });
  });
}

/** The innermost range with its parents. */
function chain(ranges: readonly Range[]): SelectionRange | undefined {
  return ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: toRange(range), ...(parent && { parent }) }),
    undefined,
  );
}
