import type { Suggestion } from './suggestion';

/**
 * The offer that one key may apply: a row of the table that agrees in everything, else the one value that twins of the same subject
 * give where nothing speaks against it. Arithmetic and mentions are for the writer to judge.
 */
export function preferredOffer(offers: readonly Suggestion[]): Suggestion | null {
  const sure = offers.find(({ trust }) => trust === 'sure');
  const fair = offers.filter(({ trust, source }) => trust === 'fair' && source !== 'today');
  const [only] = fair;
  return sure ?? (fair.length === 1 && only?.source === 'twin' ? only : null);
}
