import type { SummaryDocument } from '../model/document';
import { once } from '../text/once';
import { comparePassages, similarityOf, type Twin } from './compare-passages';
import type { Repeats } from './known-repeats';
import { findPassages } from './passages';
import { readRepeats } from './repeats';
import { indexTwins } from './twin-index';
import { widen } from './widen';

export type TwinFinder = (line: number) => readonly Twin[];

/**
 * Finds the twins of a line, the most similar first, each with the lines around it that say with it what the twin says: a paragraph
 * may stand on two lines here and on one there. The document's repeats are asked for when the first twin is.
 */
export function createTwinFinder(
  document: SummaryDocument,
  repeats: () => Repeats = () => readRepeats(document),
): TwinFinder {
  const index = once(() => indexTwins(document, repeats()));
  const known = new Map<number, readonly Twin[]>();
  const counts = (line: number) => document.paragraphs[line]?.paragraph.fingerprint.counts === true;
  const find = (line: number) =>
    findPassages(document, index(), line)
      .map(passage => comparePassages(document, { from: line, to: line }, passage))
      .filter(twin => similarityOf(twin) >= LEAST_SIMILARITY)
      .map(twin => widen(document, twin))
      .sort((a, b) => similarityOf(b) - similarityOf(a));
  const twinsOf: TwinFinder = line => {
    let twins = known.get(line);
    if (!twins) known.set(line, (twins = counts(line) ? find(line) : aroundShort(line)));
    return twins;
  };
  /** A line too short to have a twin by itself may be the end or the beginning of a paragraph that has one. */
  const aroundShort = (line: number): readonly Twin[] =>
    NEIGHBOURS.map(step => line + step)
      .filter(counts)
      .flatMap(twinsOf)
      .filter(({ lines: { from, to } }) => from <= line && line <= to);
  return twinsOf;
}

const LEAST_SIMILARITY = 0.6;
/** The rest of a paragraph stands above or below, a blank line may be between. */
const NEIGHBOURS = [-1, -2, 1, 2];
