/**
 * How many runs a suite makes: its size in `npm test`, or what `npm run test:long -- <suite> <runs>` asks for.
 * A longer run is given its time too.
 */
export function sizeOf(gate: number): number {
  return Number(process.env['ZONGJIE_RUNS'] ?? gate);
}

/** In milliseconds: what a busy machine needs for the gate, and as much more as the run is longer. */
export function patience(gate: number, milliseconds: number): number {
  return milliseconds * Math.max(1, sizeOf(gate) / gate);
}
