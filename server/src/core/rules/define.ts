import type { DataTable } from '../figures/index';
import type { Filler } from '../filling/suggest';
import type { SummaryDocument } from '../model/document';
import type { Paragraph } from '../model/paragraph';
import type { PlacedGap } from '../model/placed';
import type { PlacedRun } from '../repeats/doubled';
import type { Repeat } from '../repeats/exact';
import type { RepeatedStretch } from '../repeats/sentences';
import type { Message } from '../text/message';
import type { Range, Span } from '../text/span';
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type RuleId = `${string}/${string}`;

/** What a rule may look at. Everything is pure and computed once for a version of the text. */
export interface Facts {
  readonly document: SummaryDocument;
  /** The gaps of the document and those that only a twin tells, in the order of the text. */
  readonly gaps: readonly PlacedGap[];
  readonly repeats: readonly Repeat[];
  /** The runs that stand twice in one paragraph, in the order of the text. */
  readonly doubledRuns: readonly PlacedRun[];
  /** The sentences that stand before in a paragraph which is no repeat, in the order of the text. */
  readonly repeatedSentences: readonly RepeatedStretch[];
  readonly filler: Filler;
  /** The writer's data table, where there is one. */
  readonly table: DataTable | null;
}

/** Another place that explains a finding. */
export interface Related {
  readonly range: Range;
  readonly message: Message;
}

/** What a rule reports, before severity and id are put to it. */
export interface Found {
  readonly range: Range;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** Where it weighs less, or more, than the rule's other findings; a level that the writer has set outweighs it. */
  readonly severity?: Severity;
  /** The part of the range that an editor marks, where to mark all of it would drown the text. */
  readonly marked?: Range;
  /** What repeats what, paragraph by paragraph, where the related places tell several at once. */
  readonly pairs?: readonly RepeatedPair[];
}

export interface RepeatedPair {
  readonly own: Range;
  readonly other: Range;
}

/** A diagnostic as the editor, the report and the command line show it. */
export interface Finding extends Found {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixable: boolean;
}

export interface RuleMeta {
  readonly id: RuleId;
  readonly title: Message;
  /** Why it is reported, one or two sentences. */
  readonly rationale: Message;
  /** The clause or practice it comes from. */
  readonly source: Message;
  readonly severity: Severity | 'off';
  /** Texts that are run as tests: each bad one is reported by this rule, each good one is not. */
  readonly examples: {
    readonly bad: readonly string[];
    readonly good: readonly string[];
    /** The data table, as CSV, that stands beside each example. */
    readonly table?: string;
  };
}

/** What a rule of scope `paragraph` reports; the span lies in the paragraph. */
export interface FoundInParagraph {
  readonly span: Span;
  readonly message: Message;
  /** As in `Found`. */
  readonly severity?: Severity;
}

/** The ways out of the rule's findings that touch a range, worked out when the writer asks; best first. */
type Fixes = (facts: Facts, range: Range) => Iterable<Fix>;

/**
 * A rule that judges a paragraph by itself. Its answer depends on the paragraph alone and is kept with it, so that a keystroke
 * judges the lines that it touched. It is not asked about code.
 */
export interface ParagraphRule {
  readonly scope: 'paragraph';
  readonly meta: RuleMeta;
  readonly check: (paragraph: Paragraph) => readonly FoundInParagraph[];
  readonly fixes?: Fixes;
}

/** A rule that needs several paragraphs, their sections or the writer's table. It runs on each version of a text. */
export interface DocumentRule {
  readonly scope: 'document';
  readonly meta: RuleMeta;
  readonly check: (facts: Facts) => Iterable<Found>;
  readonly fixes?: Fixes;
}

/** One declaration from which settings, the rule's page, the README's row and the executed examples follow. */
export type Rule = ParagraphRule | DocumentRule;

export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
