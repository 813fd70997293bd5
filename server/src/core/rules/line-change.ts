import type { Repeat } from '../repeats/exact';
import { once } from '../text/once';
import type { Facts, LineChange } from './define';

/** How a text differs from the version before; null where more than one line changed, or the sections. */
export function changeBetween(
  before: Pick<Facts, 'document' | 'gaps' | 'repeats' | 'repeatedSentences' | 'doubledRuns'>,
  facts: Facts,
): LineChange | null {
  const now = facts.document;
  const line = now.touched;
  if (line === null || before.document.paragraphs.length !== now.paragraphs.length) return null;
  const [old, own] = [before.document.paragraphs[line]?.paragraph, now.paragraphs[line]?.paragraph];
  if (!old || !own) return null;
  return {
    line,
    before: old,
    now: own,
    gapsStand: once(() => before.gaps === facts.gaps),
    repeatsStand: once(
      () =>
        before.repeats === facts.repeats &&
        old.fingerprint.counts &&
        own.fingerprint.counts &&
        facts.repeats.every(repeat => repeat.line !== line && repeat.first !== line),
    ),
    repeatsChanged: once(() => changedRepeats(before.repeats, facts.repeats, line)),
    sentencesStand: once(
      () =>
        before.repeatedSentences === facts.repeatedSentences &&
        before.doubledRuns === facts.doubledRuns &&
        facts.repeatedSentences.every(sentence => sentence.line !== line && sentence.first.line !== line) &&
        facts.doubledRuns.every(run => run.line !== line),
    ),
  };
}

/** The lines whose repeat is not in both versions, and those that repeat the changed line or are it. Both in the order of the text. */
function changedRepeats(before: readonly Repeat[], now: readonly Repeat[], line: number): ReadonlySet<number> {
  const changed = new Set<number>();
  let at = 0;
  for (const repeat of now) {
    for (let old = before[at]; old && old.line < repeat.line; old = before[++at]) changed.add(old.line);
    const old = before[at];
    if (old?.line === repeat.line) at++;
    if (!isSame(old, repeat) || repeat.line === line || repeat.first === line) changed.add(repeat.line);
  }
  for (const old of before.slice(at)) changed.add(old.line);
  return changed;
}

function isSame(old: Repeat | undefined, now: Repeat): boolean {
  if (old === now) return true;
  const { line, first, type, similarity } = now;
  return old?.line === line && old.first === first && old.type === type && old.similarity === similarity;
}
