import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
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
  const known = before && goesOn(before.state, facts, rules, levels) ? before.state : null;
  const change = known && changeBetween(known.document, facts.document);
  const judged =
    known && change ? judgeLine(known, facts, change.line, ofParagraphs, judge) : judgeAll(facts, ofParagraphs, judge);
  const ofDocument = new Map<DocumentRule, readonly Found[]>();
  for (const rule of on) {
    if (rule.scope === 'paragraph') continue;
    const said = change && rule.standsAfter?.(change, facts) ? known.ofDocument.get(rule) : undefined;
    ofDocument.set(rule, said ?? [...rule.check(facts)]);
  }
  return {
    findings: collect(judged, ofDocument, levels),
    state: { document: facts.document, table: facts.table, rules, levels, judged, ofDocument },
  };
}

function goesOn(before: VerdictState, now: Facts, rules: readonly Rule[], levels: Levels): boolean {
  return before.rules === rules && before.levels === levels && before.table === now.table;
}

/** Null where more than one line changed, or the sections. */
function changeBetween(before: SummaryDocument, now: SummaryDocument): LineChange | null {
  const line = now.touched;
  if (line === null || before.paragraphs.length !== now.paragraphs.length) return null;
  const [old, own] = [before.paragraphs[line], now.paragraphs[line]];
  return old && own ? { line, before: old.paragraph, now: own.paragraph } : null;
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
  const at = firstFrom(judged, line);
  const had = judged[at]?.line === line;
  if (!had && judgements.length === 0) return judged;
  return judged.toSpliced(at, had ? 1 : 0, ...(judgements.length > 0 ? [{ line, judgements }] : []));
}

function firstFrom(judged: readonly JudgedLine[], line: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((judged[middle]?.line ?? 0) < line) low = middle + 1;
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
  for (const { line, judgements } of judged)
    for (const { rule, found } of judgements)
      for (const one of found) report(findings, rule, one, rangeOf(line, one.span), levels);
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
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
