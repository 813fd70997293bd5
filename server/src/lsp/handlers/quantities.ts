import { RequestType } from '../library';
import { quantitiesIn } from '../../core/features/index';
import { METHODS, type LedgerEntry, type QuantitiesParams } from '../../protocol';
import { toRange } from '../convert';
import { answerRequest, readVersion } from '../guard';
import type { Session } from '../session';

/** The ledger of a version's figures, each beside its row in the data table. */
export function handleQuantities(session: Session): void {
  answerRequest(session, QUANTITIES_REQUEST, async params => {
    const reading = await readVersion(session, params);
    if (!reading) return null;
    return quantitiesIn(reading.analysis).map(({ range, row, ...entry }) => ({
      ...entry,
      range: toRange(range),
      ...(row && { row: { ...row, described: session.say(row.described) } }),
    }));
  });
}

const QUANTITIES_REQUEST = new RequestType<QuantitiesParams, readonly LedgerEntry[] | null, void>(METHODS.quantities);
