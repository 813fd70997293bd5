import type { Span } from '../text/span';

/** The places of a short string in a text, none overlapping. */
export function placesOf(text: string, sought: string): readonly Span[] {
  let at = text.indexOf(sought);
  if (at < 0) return NONE;
  const places: Span[] = [];
  for (; at >= 0; at = text.indexOf(sought, at + sought.length)) places.push({ start: at, end: at + sought.length });
  return places;
}

const NONE: readonly Span[] = [];
