import type { PlacedGap } from '../../model/placed';
import { fold } from '../fold';
import { lastClause, markSentence, partsOf } from '../gap-place';
import { foldLabel, likeness } from '../match/label';
import { skeleton } from './skeleton';
import type { Sought } from './sought';
import type { GapListText } from './source';

const MOST = 5;
/** Below this two clauses are not one that was reworded. */
const LEAST = 0.5;
const LEAST_AFTER = 4;

/**
 * Finds the gaps that a reworded sentence may have become: of the same unit, and counting the same thing, standing behind like words or
 * before the same; the likeliest first. They are only shown for the writer to choose.
 */
export function createNearFinder({ document, sectionOf }: GapListText): (sought: Sought) => readonly PlacedGap[] {
  let places: readonly Place[] | null = null;
  return sought => {
    places ??= document.gaps.map(placed => {
      const line = document.paragraphs[placed.line]?.paragraph.text ?? '';
      const sentence = markSentence(line, placed.gap.span).text;
      const { label, unit } = placed.gap;
      return {
        placed,
        words: wordsOf(sentence),
        after: afterOf(sentence),
        label: foldLabel(label ?? ''),
        unit: unit ?? '',
        section: fold(sectionOf(placed.line, placed.gap.span.start)),
      };
    });
    const label = foldLabel(sought.what);
    const words = wordsOf(sought.sentence);
    const after = afterOf(sought.sentence);
    const section = fold(sought.section);
    return places
      .filter(place => place.unit === sought.unit)
      .map(place => {
        const likes = [
          likeness(place.label, label),
          likeness(place.words, words),
          after !== null && place.after === after ? LEAST : 0,
        ];
        const isUnder = place.section === section;
        return { place, most: Math.max(...likes), score: likes.reduce((sum, like) => sum + like, isUnder ? 1 : 0) };
      })
      .filter(({ most }) => most >= LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ place }) => place.placed);
  };
}

interface Place {
  readonly placed: PlacedGap;
  readonly words: string;
  readonly after: string | null;
  readonly label: string;
  readonly unit: string;
  readonly section: string;
}

/** The clause before a gap, which says what it is. */
function wordsOf(sentence: string): string {
  return foldLabel(lastClause(partsOf(sentence).before));
}

/** What stands behind a gap, where that is enough to know its sentence by. */
function afterOf(sentence: string): string | null {
  const after = skeleton(partsOf(sentence).after);
  return after.length >= LEAST_AFTER ? after : null;
}
