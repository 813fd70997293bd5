import type { Repeat } from '../../repeats/exact';
import type { Found } from '../define';

/** What is found of the repeats of a text, that of the version before kept where its repeat did not change. Both in the order of the text. */
export function reportAgain(
  repeats: readonly Repeat[],
  before: readonly Found[],
  changed: ReadonlySet<number>,
  report: (repeat: Repeat) => Found,
): readonly Found[] {
  let at = 0;
  return repeats.map(repeat => {
    while ((before[at]?.range.start.line ?? Infinity) < repeat.line) at++;
    const known = before[at];
    return known?.range.start.line === repeat.line && !changed.has(repeat.line) ? known : report(repeat);
  });
}
