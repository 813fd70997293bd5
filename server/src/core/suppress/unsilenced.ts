import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import type { Repeat } from '../repeats/exact';
import type { Finding } from '../rules/define';
import { rangeOf } from '../text/span';

/** A place of which a rule has nothing to say. */
export type Silenced = Pick<Finding, 'rule' | 'range'>;

/**
 * The lost figures of which nothing is said because the rule's own options leave them alone: what the writer allows there is no gap
 * for the lists either. `said` are the findings, those that are silenced among them.
 */
export function sparedGaps(gaps: readonly PlacedGap[], said: readonly Finding[]): readonly Silenced[] {
  const places = new Set(
    said
      .filter(({ rule }) => rule === LOST_FIGURE)
      .map(({ range: { start } }) => placeKey(start.line, start.character)),
  );
  return gaps.flatMap(({ line, gap }) => {
    const isSpared = gap.form === 'dropped' && gap.kind === 'number' && !places.has(placeKey(line, gap.span.start));
    return isSpared ? [{ rule: LOST_FIGURE, range: rangeOf(line, gap.span) }] : [];
  });
}

/** The rule whose options may leave gaps alone. */
export const LOST_FIGURE = 'gap/dropped-figure';

/** The document without the gaps that the writer says are none, for all who count them, walk them and fill them in. */
export function withoutGaps(document: SummaryDocument, silenced: readonly Silenced[]): SummaryDocument {
  const gaps = unsilencedGaps(document.gaps, silenced);
  if (gaps === document.gaps) return document;
  return Object.create(document, { gaps: { value: gaps, enumerable: true } }) as SummaryDocument;
}

/** The gaps but for those that the writer says are none. */
export function unsilencedGaps(gaps: readonly PlacedGap[], silenced: readonly Silenced[]): readonly PlacedGap[] {
  const places = new Set(
    silenced
      .filter(({ rule }) => rule.startsWith('gap/'))
      .map(({ range: { start } }) => placeKey(start.line, start.character)),
  );
  return places.size === 0 ? gaps : gaps.filter(({ line, gap }) => !places.has(placeKey(line, gap.span.start)));
}

/** The repeats but for those that the writer says are none. */
export function withoutRepeats(repeats: readonly Repeat[], silenced: readonly Finding[]): readonly Repeat[] {
  const lines = new Set<number>();
  for (const { rule, range } of silenced) {
    if (!OF_PARAGRAPHS.has(rule)) continue;
    for (let line = range.start.line; line <= range.end.line; line++) lines.add(line);
  }
  return lines.size === 0 ? repeats : repeats.filter(({ line }) => !lines.has(line));
}

const OF_PARAGRAPHS: ReadonlySet<string> = new Set(['repeat/paragraph', 'repeat/near-paragraph', 'repeat/block']);

function placeKey(line: number, character: number): string {
  return `${line}:${character}`;
}
