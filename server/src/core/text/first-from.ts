/** The index of the first that stands in a line or behind it, of what stands in the order of the text; their number where none does. */
export function firstFrom<T>(placed: ArrayLike<T>, line: number, lineIn: (one: T) => number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one !== undefined && lineIn(one) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
