import { fold } from '../fold';
import { partsOf } from '../gap-place';
import { rangeOf, type Range } from '../../text/span';
import type { GapListText } from './source';

/** What stands by now where a gap was. */
export interface FilledPlace {
  readonly text: string;
  readonly range: Range;
  /** Whether the words beside it stand nowhere else, so that it is the place for sure. */
  readonly isOnly: boolean;
}

const LEFT = 8;
const RIGHT = 3;
const LONGEST = 20;

/** What stands between the words that stood beside the gap, under its heading (anywhere where that is null); null where nothing does. */
export function findFilled(
  { document, sectionOf }: GapListText,
  sentence: string,
  section: string | null,
): FilledPlace | null {
  const { before, after } = partsOf(sentence);
  const left = before.slice(-LEFT);
  const right = after.slice(0, RIGHT);
  if (left.length < 2 || right === '') return null;
  const places = document.paragraphs.flatMap(({ paragraph: { text }, line }) => placesIn(text, line, left, right));
  const gaps = new Set(document.gaps.map(({ line, gap }) => `${line}:${gap.span.start}`));
  const free = places.filter(({ range: { start } }) => !gaps.has(`${start.line}:${start.character}`));
  const [place, ...others] = free.filter(
    ({ range }) => section === null || fold(sectionOf(range.start.line, range.start.character)) === section,
  );
  return place ? { ...place, isOnly: others.length === 0 } : null;
}

function placesIn(text: string, line: number, left: string, right: string): readonly Omit<FilledPlace, 'isOnly'>[] {
  const places: Omit<FilledPlace, 'isOnly'>[] = [];
  for (let at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
    const start = at + left.length;
    const end = text.slice(start, start + LONGEST + right.length).indexOf(right);
    if (end > 0)
      places.push({ text: text.slice(start, start + end), range: rangeOf(line, { start, end: start + end }) });
  }
  return places;
}
