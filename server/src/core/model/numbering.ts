import type { Marker } from './marker';
import type { Syntax } from './syntax';

/** The markers of a line, in order: at its start and inside it. */
export function findMarkers(text: string, syntax: Syntax): readonly Marker[] {
  void text;
  void syntax;
  return [];
}
