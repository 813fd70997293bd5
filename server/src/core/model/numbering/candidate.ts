import type { MarkerStyle } from '../marker';

/** Something of the shape of a marker; whether it is one depends on what stands around it. */
export interface Candidate {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands glued to a word and only the number that goes on in a later line can prove it. */
  readonly doubtful?: true;
}
