import { rangeOf, touches, type Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';

/** A sentence or run of characters that stands twice: the later one and the first. */
interface Pair {
  readonly target: Range;
  readonly first: Range;
}

/** The ways out of a sentence that stands twice, in two paragraphs or in one: delete it, or go to where it stands first. */
export function* sentenceFixes(facts: Facts, range: Range): Iterable<Fix> {
  for (const { target, first } of pairsOf(facts)) {
    if (!touches(target, range)) continue;
    const { line } = first.start;
    const isInside = line === target.start.line;
    const place = isInside
      ? { zh: '本段前面', en: 'earlier in this paragraph' }
      : { zh: `第 ${line + 1} 行`, en: `in line ${line + 1}` };
    const length = target.end.character - target.start.character;
    const what = isInside
      ? { zh: `重复的 ${length} 字`, en: `these ${length} characters` }
      : { zh: '这一句', en: 'this sentence' };
    const fix = { applicability: 'suggestion', preferred: false, target } as const;
    yield {
      ...fix,
      title: { zh: `删去${what.zh}（${place.zh}已有）`, en: `Delete ${what.en} (already ${place.en})` },
      action: { type: 'edit', edits: [{ range: target, text: '' }] },
    };
    yield {
      ...fix,
      title: { zh: `转到${place.zh}（第一次出现）`, en: `Go to where it stands first (${place.en})` },
      action: { type: 'show', range: first },
    };
  }
}

function* pairsOf({ repeatedSentences, doubledRuns }: Facts): Iterable<Pair> {
  for (const { line, span, first } of repeatedSentences)
    yield { target: rangeOf(line, span), first: rangeOf(first.line, first.span) };
  for (const { line, first, again } of doubledRuns) yield { target: rangeOf(line, again), first: rangeOf(line, first) };
}
