import {
  keyOf,
  placesAcross,
  rememberedPlaces,
  silenceFor,
  type Remembered,
  type RememberedEntry,
  type RememberedPlace,
} from '../core/features/index';
import { RULES, type Analysis } from '../core/index';

/** What has become of something that is remembered. */
export interface RememberedState {
  readonly entry: RememberedEntry;
  /** The words that it keeps silent; null where it names no place, or they are no more. */
  readonly place: RememberedPlace | null;
  /** Whether it matches nothing any more: its words were changed, its file or its rule is gone. */
  readonly isLost: boolean;
}

/**
 * Looks for all that is remembered, each text once. `analysisOf` reads a text, by its path below the project's folder, under what
 * is remembered; it answers null where there is none. Of texts beyond `MOST_TEXTS` nothing is said to be lost.
 */
export async function statesOf(
  remembered: Remembered,
  analysisOf: (file: string) => Promise<Analysis | null>,
): Promise<readonly RememberedState[]> {
  const looks = new Map<string, Promise<Look>>();
  const lookAt = (file: string): Promise<Look> => {
    let look = looks.get(file);
    if (!look) {
      look = looks.size < MOST_TEXTS ? lookInto(remembered, file, analysisOf) : Promise.resolve(UNSEEN);
      looks.set(file, look);
    }
    return look;
  };
  const states: RememberedState[] = [];
  for (const entry of remembered.entries) {
    const isKnown = RULES.some(({ meta }) => meta.id === entry.rule);
    const look = entry.scope === 'project' ? UNSEEN : await lookAt(entry.file);
    states.push({ entry, place: look.placeOf(entry), isLost: !isKnown || look.isLost(entry) });
  }
  return states;
}

const MOST_TEXTS = 500;

interface Look {
  readonly placeOf: (entry: RememberedEntry) => RememberedPlace | null;
  readonly isLost: (entry: RememberedEntry) => boolean;
}

const UNSEEN: Look = { placeOf: () => null, isLost: () => false };
const NO_TEXT: Look = { placeOf: () => null, isLost: () => true };

async function lookInto(
  remembered: Remembered,
  file: string,
  analysisOf: (file: string) => Promise<Analysis | null>,
): Promise<Look> {
  const silence = silenceFor(remembered, file);
  const analysis = await analysisOf(file);
  if (!analysis || !silence) return NO_TEXT;
  const places = rememberedPlaces(analysis, silence);
  const across = placesAcross(analysis);
  const lost = new Set(analysis.unmatched.map(keyOf).filter(key => !across.has(key)));
  const namesPlace = ({ scope }: RememberedEntry) => scope !== 'file';
  return {
    placeOf: entry => (namesPlace(entry) ? (places.get(keyOf(entry)) ?? across.get(keyOf(entry)) ?? null) : null),
    isLost: entry => lost.has(keyOf(entry)),
  };
}
