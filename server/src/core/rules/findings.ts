import { firstFrom } from '../text/first-from';
import { comparePositions, rangeOf } from '../text/span';
import type { DocumentRule, Finding, Found, Related, Rule, RuleId, Severity } from './define';
import type { Judgement } from './judge';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** What rules for paragraphs say of a line. */
export interface JudgedLine {
  readonly line: number;
  readonly judgements: readonly Judgement[];
}

/** All that was said of a version of a text. */
interface Said {
  /** The lines of which something is said, in order. */
  readonly judged: readonly JudgedLine[];
  readonly ofDocument: ReadonlyMap<DocumentRule, readonly Found[]>;
  readonly levels: Levels;
}

/** All that was said, as findings in the order of the text; those that begin at one place in the order of the rules. */
export function collectFindings({ judged, ofDocument, levels }: Said): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [rule, all] of ofDocument) for (const found of all) report(findings, rule, found, found.range, levels);
  for (const one of judged) addLine(findings, one, levels);
  return findings.sort(byPlace);
}

/**
 * The findings of the version before, made anew in the line that changed and where a rule for documents says something else than
 * before; null where that is in so many places that all are better made anew.
 */
export function patchFindings(
  before: readonly Finding[],
  saidBefore: Said['ofDocument'],
  said: Said,
  line: number,
): readonly Finding[] | null {
  const gone = new Set<Finding['range']>();
  const come = new Map<number, Finding[]>([[line, []]]);
  let count = 0;
  for (const [rule, now] of said.ofDocument) {
    const old = saidBefore.get(rule);
    if (!old) return null;
    if (old === now) continue;
    const [left, right] = differing(old, now);
    count += left.length + right.length;
    if (count > MOST_CHANGED) return null;
    for (const { range } of left) {
      gone.add(range);
      if (!come.has(range.start.line)) come.set(range.start.line, []);
    }
    for (const found of right) {
      const { line: at } = found.range.start;
      const findings = come.get(at) ?? [];
      come.set(at, findings);
      report(findings, rule, found, found.range, said.levels);
    }
  }
  if (count === 0 && !isToldOf(before, line, startLine) && !isToldOf(said.judged, line, lineOf)) return before;
  const ranks = new Map(Array.from(said.ofDocument.keys(), ({ meta }, rank) => [meta.id, rank]));
  const patched = before.slice();
  for (const [at, findings] of come) replaceLine(patched, at, { findings, gone, ranks, said });
  return patched;
}

const MOST_CHANGED = 256;

/** What only one of two lists holds, the same objects being the same. */
function differing(before: readonly Found[], now: readonly Found[]): readonly [readonly Found[], readonly Found[]] {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [before.length, now.length];
  while (oldEnd > start && nowEnd > start && before[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const [left, right] = [before.slice(start, oldEnd), now.slice(start, nowEnd)];
  const [had, has] = [new Set(left), new Set(right)];
  return [left.filter(found => !has.has(found)), right.filter(found => !had.has(found))];
}

interface Patch {
  /** What rules for documents say newly. */
  readonly findings: readonly Finding[];
  /** The ranges of what they no longer say. */
  readonly gone: ReadonlySet<Finding['range']>;
  /** The order of the rules for documents. */
  readonly ranks: ReadonlyMap<RuleId, number>;
  readonly said: Said;
}

function replaceLine(all: Finding[], line: number, { findings, gone, ranks, said: { judged, levels } }: Patch): void {
  const from = firstFrom(all, line, startLine);
  const to = firstFrom(all, line + 1, startLine);
  const rankOf = ({ rule }: Finding) => ranks.get(rule) ?? ranks.size;
  const kept = all.slice(from, to).filter(({ rule, range }) => ranks.has(rule) && !gone.has(range));
  const again = [...kept, ...findings].sort((a, b) => rankOf(a) - rankOf(b));
  const judgedLine = judged[firstFrom(judged, line, lineOf)];
  if (judgedLine?.line === line) addLine(again, judgedLine, levels);
  all.splice(from, to - from, ...again.sort(byPlace));
}

function isToldOf<T>(placed: readonly T[], line: number, lineIn: (one: T) => number): boolean {
  const first = placed[firstFrom(placed, line, lineIn)];
  return first !== undefined && lineIn(first) === line;
}

export const lineOf = ({ line }: JudgedLine) => line;
const startLine = ({ range }: Finding) => range.start.line;

function byPlace(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start);
}

function addLine(findings: Finding[], { line, judgements }: JudgedLine, levels: Levels): void {
  for (const { rule, found } of judgements)
    for (const one of found) report(findings, rule, one, rangeOf(line, one.span), levels);
}

function report(
  findings: Finding[],
  { meta }: Rule,
  { message, severity: given, related = NONE, marked, pairs }: Omit<Found, 'range'>,
  range: Finding['range'],
  levels: Levels,
): void {
  const severity = levels[meta.id] ?? given ?? meta.severity;
  if (severity === 'off') return;
  const finding = { range, message, rule: meta.id, severity, related };
  findings.push(marked || pairs ? { ...finding, ...(marked && { marked }), ...(pairs && { pairs }) } : finding);
}

const NONE: readonly Related[] = [];
