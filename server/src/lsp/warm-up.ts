import { createWarmUp, type Analysis, type Line, type WarmUpOptions } from '../core/index';

/**
 * Reads the lines of a long text in slices, with other messages between them, so that what an analysis does in one go is short. Lines
 * of the version before, which it has already, are passed over. Tells whether there was much to read.
 */
export async function warmUp(
  lines: readonly Line[],
  before: readonly Line[] | undefined,
  options: WarmUpOptions,
): Promise<boolean> {
  const fresh = linesBetween(lines, before);
  if (!needsSlices(fresh)) return false;
  const warm = createWarmUp(options);
  await inSlices(fresh, warm);
  return true;
}

/** Does something for each item, with other messages in between. */
export async function inSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    act(item);
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE;
  }
  await nextTurn();
}

/** Puts the outline of a text together that was just read, with other messages before and after. */
export async function settleOutline({ parsed }: Analysis): Promise<void> {
  await nextTurn();
  // Only asked for is it put together.
  parsed.outline.at(0);
  await nextTurn();
}

/** Works out what the findings of a long text rest on, one thing after the other, with other messages between them. */
export async function settle(analysis: Analysis): Promise<void> {
  const { parsed } = analysis;
  if (!needsSlices(parsed.lines)) return;
  const steps = [
    () => parsed.outline,
    () => parsed.gaps,
    () => analysis.doubledRuns,
    () => analysis.repeatedSentences,
    () => analysis.filler.lost(),
  ];
  for (const step of steps) {
    step();
    await nextTurn();
  }
}

/** In milliseconds. */
const SLICE = 12;
/** In characters: what is read within a slice or two needs no pause, and the findings of a huge text are not to come later for them. */
const SHORT = 40_000;
const HUGE = 1_200_000;

function needsSlices(lines: readonly Line[]): boolean {
  let characters = 0;
  for (const { text } of lines) characters += text.length;
  return characters > SHORT && characters <= HUGE;
}

/** The lines that are not those of the version before, from the first to the last that differs. */
function linesBetween(lines: readonly Line[], before: readonly Line[] = []): readonly Line[] {
  const most = Math.min(lines.length, before.length);
  let above = 0;
  while (above < most && lines[above] === before[above]) above++;
  let below = 0;
  while (below < most - above && lines.at(-1 - below) === before.at(-1 - below)) below++;
  return lines.slice(above, lines.length - below);
}

/** After the messages that have come meanwhile. */
export function nextTurn(): Promise<void> {
  return new Promise(resume => {
    // A browser has no setImmediate.
    if (typeof setImmediate === 'function') setImmediate(resume);
    else setTimeout(resume, 0);
  });
}
