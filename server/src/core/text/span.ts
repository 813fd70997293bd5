/** A stretch of one paragraph: UTF-16 columns, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a document as the Language Server Protocol counts it: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document, end exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The range of a span on a line. */
export function rangeOf(line: number, span: Span): Range {
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

/** Below zero when `a` stands before `b`, zero when they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges share a place; ranges that only touch do. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** Whether `inner` lies inside `outer`, borders included. */
export function contains(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
