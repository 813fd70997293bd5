import type { PlacedGap } from '../../model/placed';
import { fold } from '../fold';
import { lastClause, markSentence, partsOf } from '../gap-place';
import { foldLabel, likeness } from '../match/label';
import type { Sought } from './sought';
import type { GapListText } from './source';

const MOST = 5;
/** Below this two clauses are not one that was reworded. */
const LEAST = 0.5;

/**
 * Finds the gaps that a reworded sentence may have become: of the same unit, and counting the same thing or standing in like words; the
 * likeliest first. They are only shown for the writer to choose.
 */
export function createNearFinder({ document, sectionOf }: GapListText): (sought: Sought) => readonly PlacedGap[] {
  let places: readonly Place[] | null = null;
  return sought => {
    places ??= document.gaps.map(placed => {
      const line = document.paragraphs[placed.line]?.paragraph.text ?? '';
      const words = wordsOf(markSentence(line, placed.gap.span).text);
      const { label, unit } = placed.gap;
      return { placed, words, label: foldLabel(label ?? ''), unit: unit ?? '', section: fold(sectionOf(placed.line)) };
    });
    const label = foldLabel(sought.what);
    const words = wordsOf(sought.sentence);
    const section = fold(sought.section);
    return places
      .filter(place => place.unit === sought.unit)
      .map(place => ({ place, label: likeness(place.label, label), words: likeness(place.words, words) }))
      .filter(like => Math.max(like.label, like.words) >= LEAST)
      .map(like => ({ ...like, score: like.label + like.words + (like.place.section === section ? 1 : 0) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ place }) => place.placed);
  };
}

interface Place {
  readonly placed: PlacedGap;
  readonly words: string;
  readonly label: string;
  readonly unit: string;
  readonly section: string;
}

/** The clause before a gap, which says what it is. */
function wordsOf(sentence: string): string {
  return foldLabel(lastClause(partsOf(sentence).before));
}
