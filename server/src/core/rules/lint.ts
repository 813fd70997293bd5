import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
import { once } from '../text/once';
import { comparePositions, rangeOf } from '../text/span';
import type {
  DocumentRule,
  Facts,
  Finding,
  Found,
  LineChange,
  ParagraphRule,
  Related,
  Rule,
  RuleId,
  Severity,
} from './define';
import { judgeAfresh, type Judge, type Judgement } from './judge';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** What the rules said of a version of a text, and what the next version goes on from. */
export interface Verdict {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly state: VerdictState;
}

interface VerdictState {
  /** Not the facts: they hold on to the verdict before them, and that would hold on to all. */
  readonly document: SummaryDocument;
  readonly table: Facts['table'];
  readonly gaps: Facts['gaps'];
  readonly repeats: Facts['repeats'];
  readonly sentences: Facts['repeatedSentences'];
  readonly runs: Facts['doubledRuns'];
  readonly rules: readonly Rule[];
  readonly levels: Levels;
  /** The lines of which a rule says something, in order. */
  readonly judged: readonly JudgedLine[];
  readonly ofDocument: ReadonlyMap<DocumentRule, readonly Found[]>;
}

interface JudgedLine {
  readonly line: number;
  readonly judgements: readonly Judgement[];
}

/**
 * Runs the rules that are on. Where the document differs in one line from that of the verdict before, and rules, levels and table are
 * the same, only that line is judged, and of the rules for documents those run that cannot tell that nothing changed for them.
 */
export function lint(
  facts: Facts,
  rules: readonly Rule[],
  levels: Levels = {},
  judge: Judge = judgeAfresh,
  before: Verdict | null = null,
): Verdict {
  const on = rules.filter(({ meta }) => (levels[meta.id] ?? meta.severity) !== 'off');
  const ofParagraphs = on.filter(rule => rule.scope === 'paragraph');
  const known = before && goesOn(before.state, facts, rules, levels) ? before : null;
  const change = known && changeBetween(known.state, facts);
  const judged =
    known && change
      ? judgeLine(known.state, facts, change.line, ofParagraphs, judge)
      : judgeAll(facts, ofParagraphs, judge);
  const ofDocument = new Map<DocumentRule, readonly Found[]>();
  let allStand = change !== null;
  for (const rule of on) {
    if (rule.scope === 'paragraph') continue;
    const said = change && rule.standsAfter?.(change, facts) ? known.state.ofDocument.get(rule) : undefined;
    if (!said) allStand = false;
    ofDocument.set(rule, said ?? [...rule.check(facts)]);
  }
  const state = {
    document: facts.document,
    table: facts.table,
    gaps: facts.gaps,
    repeats: facts.repeats,
    sentences: facts.repeatedSentences,
    runs: facts.doubledRuns,
    rules,
    levels,
    judged,
    ofDocument,
  };
  const findings =
    known && change && allStand ? replaceLine(known.findings, state, change.line) : collect(judged, ofDocument, levels);
  return { findings, state };
}

function goesOn(before: VerdictState, now: Facts, rules: readonly Rule[], levels: Levels): boolean {
  return before.rules === rules && before.levels === levels && before.table === now.table;
}

/** Null where more than one line changed, or the sections. */
function changeBetween(before: VerdictState, facts: Facts): LineChange | null {
  const now = facts.document;
  const line = now.touched;
  if (line === null || before.document.paragraphs.length !== now.paragraphs.length) return null;
  const [old, own] = [before.document.paragraphs[line]?.paragraph, now.paragraphs[line]?.paragraph];
  if (!old || !own) return null;
  return {
    line,
    before: old,
    now: own,
    gapsStand: once(() => before.gaps === facts.gaps),
    repeatsStand: once(
      () =>
        before.repeats === facts.repeats &&
        old.fingerprint.counts &&
        own.fingerprint.counts &&
        facts.repeats.every(repeat => repeat.line !== line && repeat.first !== line),
    ),
    sentencesStand: once(
      () =>
        before.sentences === facts.repeatedSentences &&
        before.runs === facts.doubledRuns &&
        facts.repeatedSentences.every(sentence => sentence.line !== line && sentence.first.line !== line) &&
        facts.doubledRuns.every(run => run.line !== line),
    ),
  };
}

function judgeAll({ document }: Facts, rules: readonly ParagraphRule[], judge: Judge): readonly JudgedLine[] {
  const judged: JudgedLine[] = [];
  for (const placed of document.paragraphs) {
    const judgements = judgePlaced(placed, rules, judge);
    if (judgements.length > 0) judged.push({ line: placed.line, judgements });
  }
  return judged;
}

function judgePlaced(
  { block, paragraph }: PlacedParagraph,
  rules: readonly ParagraphRule[],
  judge: Judge,
): readonly Judgement[] {
  return block === 'code' || paragraph.text === '' ? NO_JUDGEMENTS : judge(rules, paragraph);
}

/** What was said of all lines, with what is said now of one. */
function judgeLine(
  { judged }: VerdictState,
  { document }: Facts,
  line: number,
  rules: readonly ParagraphRule[],
  judge: Judge,
): readonly JudgedLine[] {
  const placed = document.paragraphs[line];
  const judgements = placed ? judgePlaced(placed, rules, judge) : NO_JUDGEMENTS;
  const at = firstFrom(judged, line, lineOf);
  const had = judged[at]?.line === line;
  if (!had && judgements.length === 0) return judged;
  return judged.toSpliced(at, had ? 1 : 0, ...(judgements.length > 0 ? [{ line, judgements }] : []));
}

/** The first of them that stands in a line or behind it. */
function firstFrom<T>(placed: readonly T[], line: number, lineIn: (one: T) => number): number {
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

/** All that was said, as findings in the order of the text. */
function collect(
  judged: readonly JudgedLine[],
  ofDocument: ReadonlyMap<DocumentRule, readonly Found[]>,
  levels: Levels,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [rule, all] of ofDocument) for (const found of all) report(findings, rule, found, found.range, levels);
  for (const one of judged) addLine(findings, one, levels);
  return findings.sort(byPlace);
}

/** The findings of the version before, those that rules for paragraphs made of one line replaced by what they say of it now. */
function replaceLine(
  before: readonly Finding[],
  { judged, ofDocument, levels }: VerdictState,
  line: number,
): readonly Finding[] {
  const from = firstFrom(before, line, startLine);
  const to = firstFrom(before, line + 1, startLine);
  const judgedLine = judged[firstFrom(judged, line, lineOf)];
  const isSilent = judgedLine?.line !== line;
  if (from === to && isSilent) return before;
  const ofDocuments = new Set(Array.from(ofDocument.keys(), ({ meta }) => meta.id));
  const kept = before.slice(from, to).filter(({ rule }) => ofDocuments.has(rule));
  addLine(kept, isSilent ? { line, judgements: NO_JUDGEMENTS } : judgedLine, levels);
  return before.toSpliced(from, to - from, ...kept.sort(byPlace));
}

const startLine = ({ range }: Finding) => range.start.line;
const lineOf = ({ line }: JudgedLine) => line;

function byPlace(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start);
}

function addLine(findings: Finding[], { line, judgements }: JudgedLine, levels: Levels): void {
  for (const { rule, found } of judgements)
    for (const one of found) report(findings, rule, one, rangeOf(line, one.span), levels);
}

function report(
  findings: Finding[],
  { meta, fixes }: Rule,
  { message, severity: given, related = NONE, marked, pairs }: Omit<Found, 'range'>,
  range: Finding['range'],
  levels: Levels,
): void {
  const severity = levels[meta.id] ?? given ?? meta.severity;
  if (severity === 'off') return;
  const finding = { range, message, rule: meta.id, severity, related, fixable: fixes !== undefined };
  findings.push(marked || pairs ? { ...finding, ...(marked && { marked }), ...(pairs && { pairs }) } : finding);
}

const NONE: readonly Related[] = [];
const NO_JUDGEMENTS: readonly Judgement[] = [];
