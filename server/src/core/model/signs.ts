/**
 * Where in a line a reader has to look, and which one: the column times 16 plus the sum of what may stand there. Numbers, because a
 * text of a million characters has a hundred thousand of them.
 */
export type Sign = number;

/** A marker may end here, or begin here where its first character tells it: the 、 of 一、, the 第 of 第一章. */
export const MARKER_SIGN = 1;
/** A gap may begin here. */
export const GAP_SIGN = 2;
/** A clause ends here in what ends a measure word. */
export const LOSS_SIGN = 4;
/** The 、 of a list that may lack a member, or the 共 of a count that may lack its figure. */
export const LACK_SIGN = 8;

export function columnOf(sign: Sign): number {
  return sign >> 4;
}
