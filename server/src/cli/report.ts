import {
  rangeOf,
  type Analysis,
  type Language,
  type PlacedGap,
  type Range,
  type Repeat,
  type Section,
  type Severity,
  type Suggestion,
  type SummaryDocument,
} from '../core/index';
import { offeredChanges, type Fixability } from '../core/features/index';
import { mergeFindings, type Across } from './texts-across';

/** One text in the machine-readable report (version 1). Lines and UTF-16 columns count from 0, ends are exclusive. */
export interface FileReport {
  readonly path: string;
  readonly outline: readonly OutlineNode[];
  readonly gaps: readonly ReportedGap[];
  readonly repeats: readonly ReportedRepeat[];
  readonly findings: readonly ReportedFinding[];
}

export interface OutlineNode {
  readonly kind: Section['kind'];
  readonly marker: string;
  readonly title: string;
  readonly level: number;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineNode[];
}

export interface ReportedGap {
  readonly range: Range;
  readonly text: string;
  readonly kind: PlacedGap['gap']['kind'];
  readonly form: PlacedGap['gap']['form'];
  readonly unit: string | null;
  readonly label: string | null;
  readonly suggestions: readonly ReportedSuggestion[];
}

export type ReportedSuggestion = Pick<Suggestion, 'value' | 'source' | 'range' | 'file' | 'subject'> & {
  readonly note?: string;
};

export interface ReportedRepeat {
  readonly range: Range;
  readonly first: Range;
  /** Where that stands in another file. */
  readonly firstPath?: string;
  readonly type: Repeat['type'];
  readonly similarity: number;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Whether the editor offers a change that mends it. */
  readonly fixable: boolean;
  /** How: `safe` is what `zongjie fix` does; the others are the writer's to judge or to fill in. Only where fixable. */
  readonly fix?: Exclude<Fixability, null>;
}

export const REPORT_VERSION = 1;

/** All that is known of a text, as plain data; messages in one language. */
export function reportFile(path: string, analysis: Analysis, language: Language, across?: Across): FileReport {
  return {
    path,
    outline: reportOutline(analysis.document.outline),
    gaps: analysis.gaps.map(placed => reportGap(placed, analysis, language)),
    repeats: reportRepeats(analysis, across),
    findings: reportFindings(analysis, language, across),
  };
}

export function reportOutline(sections: readonly Section[]): readonly OutlineNode[] {
  return sections.map(({ kind, marker, title, level, range, selectionRange, children }) => ({
    kind,
    marker,
    title,
    level,
    range,
    selectionRange,
    children: reportOutline(children),
  }));
}

function reportGap(placed: PlacedGap, { filler }: Analysis, language: Language): ReportedGap {
  const { span, text, kind, form, unit, label } = placed.gap;
  const suggestions = filler.suggestionsFor(placed).map(offer => reportSuggestion(offer, language));
  return { range: rangeOf(placed.line, span), text, kind, form, unit, label, suggestions };
}

function reportSuggestion(
  { value, source, note, range, file, subject, row }: Suggestion,
  language: Language,
): ReportedSuggestion {
  const told = [row && describeCell(row), note?.[language]].filter(part => part !== undefined).join('；');
  return {
    value,
    source,
    ...(told !== '' && { note: told }),
    ...(range && { range }),
    ...(file !== undefined && { file }),
    ...(subject !== undefined && { subject }),
  };
}

/** 数据!C2 户外广告牌（宣传科） */
function describeCell({ label, source, cell }: NonNullable<Suggestion['row']>): string {
  return `${cell} ${label}${source === null ? '' : `（${source}）`}`;
}

function reportRepeats({ document, repeats }: Analysis, across?: Across): readonly ReportedRepeat[] {
  const own = repeats.map(repeat => reportRepeat(repeat, document, document));
  if (!across) return own;
  const others = across.repeats.flatMap(({ path, other, repeats: found }) =>
    found.map(repeat => ({ ...reportRepeat(repeat, document, other), firstPath: path })),
  );
  return [...own, ...others].sort((a, b) => a.range.start.line - b.range.start.line);
}

function reportRepeat(
  { line, first, type, similarity }: Repeat,
  document: SummaryDocument,
  other: SummaryDocument,
): ReportedRepeat {
  return { range: paragraphRange(document, line), first: paragraphRange(other, first), type, similarity };
}

function reportFindings(analysis: Analysis, language: Language, across?: Across): readonly ReportedFinding[] {
  const { fixability } = offeredChanges(analysis);
  const others = new Set(across?.findings);
  return mergeFindings(analysis.findings, across).map(finding => {
    const { rule, severity, message, range } = finding;
    // What another file has, is changed there.
    const fix = others.has(finding) ? null : fixability(finding);
    return { rule, severity, message: message[language], range, fixable: fix !== null, ...(fix && { fix }) };
  });
}

function paragraphRange({ paragraphs }: SummaryDocument, line: number): Range {
  return rangeOf(line, { start: 0, end: paragraphs[line]?.paragraph.text.length ?? 0 });
}
