import type { PlacedParagraph } from '../model/placed';
import type { DocumentRule, Facts, Finding, Found, ParagraphRule, Rule } from './define';
import { collectFindings, lineOf, patchFindings, type JudgedLine, type Levels } from './findings';
import { firstFrom } from '../text/first-from';
import { judgeAfresh, type Judge, type Judgement } from './judge';
import { changeBetween } from './line-change';

export type { Levels };

/** What the rules said of a version of a text, and what the next version goes on from. */
export interface Verdict {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly state: VerdictState;
}

/** Not the facts themselves: they hold on to the verdict before them, and that would hold on to all. */
interface VerdictState extends Pick<
  Facts,
  'document' | 'table' | 'gaps' | 'repeats' | 'repeatedSentences' | 'doubledRuns'
> {
  readonly rules: readonly Rule[];
  readonly levels: Levels;
  /** The lines of which a rule says something, in order. */
  readonly judged: readonly JudgedLine[];
  readonly ofDocument: ReadonlyMap<DocumentRule, readonly Found[]>;
}

/**
 * Runs the rules that are on. Where the document differs in one line from that of the verdict before, and rules, levels and table are
 * the same, only that line is judged, and of the rules for documents those run that cannot tell that nothing changed for them.
 */
export function lint(
  facts: Facts,
  rules: readonly Rule[],
  levels: Levels = NO_LEVELS,
  judge: Judge = judgeAfresh,
  before: Verdict | null = null,
): Verdict {
  const { ofDocuments, ofParagraphs } = rulesOn(rules, levels);
  const known = before && goesOn(before.state, facts, rules, levels) ? before : null;
  const change = known && changeBetween(known.state, facts);
  const judged =
    known && change
      ? judgeLine(known.state, facts, change.line, ofParagraphs, judge)
      : judgeAll(facts, ofParagraphs, judge);
  const ofDocument = new Map<DocumentRule, readonly Found[]>();
  for (const rule of ofDocuments) {
    const said = change && known.state.ofDocument.get(rule);
    const stands = said && rule.standsAfter?.(change, facts, said);
    const again = said && !stands ? rule.checkAgain?.(facts, change, said) : said;
    ofDocument.set(rule, again ?? [...rule.check(facts)]);
  }
  const { document, table, gaps, repeats, repeatedSentences, doubledRuns } = facts;
  const state = { document, table, gaps, repeats, repeatedSentences, doubledRuns, rules, levels, judged, ofDocument };
  const patched = known && change && patchFindings(known.findings, known.state.ofDocument, state, change.line);
  return { findings: patched ?? collectFindings(state), state };
}

interface RulesOn {
  readonly levels: Levels;
  readonly ofDocuments: readonly DocumentRule[];
  readonly ofParagraphs: readonly ParagraphRule[];
}

/** The rules that are not off; the same lists for the same rules and levels, so that what is made for a list is made once. */
function rulesOn(rules: readonly Rule[], levels: Levels): RulesOn {
  const last = rulesLastOn.get(rules);
  if (last?.levels === levels) return last;
  const on = rules.filter(({ meta }) => (levels[meta.id] ?? meta.severity) !== 'off');
  const ofDocuments = on.filter(rule => rule.scope === 'document');
  const now = { levels, ofDocuments, ofParagraphs: on.filter(rule => rule.scope === 'paragraph') };
  rulesLastOn.set(rules, now);
  return now;
}

const rulesLastOn = new WeakMap<readonly Rule[], RulesOn>();

function goesOn(before: VerdictState, now: Facts, rules: readonly Rule[], levels: Levels): boolean {
  return before.rules === rules && before.levels === levels && before.table === now.table;
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

const NO_LEVELS: Levels = {};
const NO_JUDGEMENTS: readonly Judgement[] = [];
