import type { Fact } from '../table/fact';

/**
 * Whom a sentence speaks of, of the folded places and bodies that a table knows: the one named last before the gap, else in the
 * innermost heading that names one. Null where none is named.
 */
export function nearestSubject(subjects: readonly string[], before: string, titles: readonly string[]): string | null {
  for (const text of [before, ...titles.toReversed()]) {
    const named = lastNamed(subjects, text);
    if (named !== null) return named;
  }
  return null;
}

/** Whether a fact of the whole is asked about a place of its own: unless the table names that place with it. */
export function isElsewhere({ label, category, sheet, parent }: Fact, place: string | null): boolean {
  return place !== null && ![label, category, sheet, parent].some(name => name?.includes(place));
}

/** Of names that end at one place the longest: 东湖街道 and not 湖街道. */
function lastNamed(subjects: readonly string[], text: string): string | null {
  let best: string | null = null;
  let end = 0;
  for (const subject of subjects) {
    const at = subject === '' ? -1 : text.lastIndexOf(subject);
    if (at < 0) continue;
    const behind = at + subject.length;
    if (behind > end || (behind === end && best !== null && subject.length > best.length))
      [best, end] = [subject, behind];
  }
  return best;
}
