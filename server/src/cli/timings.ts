import { analyse, parse, type Analysis, type SummaryDocument } from '../core/index';
import { analysisOptions, type InspectOptions } from './inspect';
import type { TextInput } from './texts-across';

/** The parts of an analysis whose time is told, each worked out on what those before it have found. */
const PARTS = ['parse', 'gaps', 'repeats', 'rules'] as const;
type Part = (typeof PARTS)[number] | 'all';

/**
 * One line of JSON: `path`, `characters` (UTF-16 units) and the median milliseconds of `parse` (lines, markers, outline), `gaps`
 * (their list and labels), `repeats` (exact and near), `rules` (all that are on) and `all` (a whole analysis from the text on), each
 * over `times` runs in which nothing is known from the run before. Runs that are not counted come first: the figures are of warm code.
 */
export function timeText(input: TextInput, options: InspectOptions, times: number): string {
  warmUp(() => timeOnce(input, options));
  const runs = Array.from({ length: times }, () => timeOnce(input, options));
  const medianOf = (part: Part) => round(median(runs.map(run => run[part])));
  const parts = Object.fromEntries([...PARTS, 'all' as const].map(part => [part, medianOf(part)]));
  return `${JSON.stringify({ path: input.path, characters: input.text.length, ...parts })}\n`;
}

/** V8 optimises what has run some hundred times; of a large text one run is enough. */
function warmUp(run: () => unknown): void {
  const end = performance.now() + LONGEST_WARM_UP;
  for (let i = 0; i < MOST_WARM_UPS && performance.now() < end; i++) run();
}

const MOST_WARM_UPS = 400;
/** Milliseconds. */
const LONGEST_WARM_UP = 3000;

function timeOnce(input: TextInput, options: InspectOptions): Readonly<Record<Part, number>> {
  const own = analysisOptions(input, options);
  const whole = timed(() => findAll(analyse(input.text, own)));
  const parsed = timed(() => {
    const document = parse(input.text, { syntax: own.syntax ?? 'plain' });
    return document.outline.length + document.paragraphs.length;
  });
  const analysis = analyse(input.text, own);
  readOutline(analysis.parsed);
  const gaps = timed(() => analysis.parsed.gaps.reduce((sum, { gap }) => sum + (gap.label?.length ?? 0), 0));
  const repeats = timed(() => analysis.repeats.length);
  const rules = timed(() => analysis.findings.length);
  return { parse: parsed, gaps, repeats, rules, all: whole };
}

function findAll({ parsed, gaps, repeats, findings }: Analysis): number {
  return readOutline(parsed) + gaps.length + repeats.length + findings.length;
}

function readOutline({ outline }: SummaryDocument): number {
  return outline.length;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
