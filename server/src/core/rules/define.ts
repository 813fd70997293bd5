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
import type { Options, OptionValues, ValuesOf } from './options';

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
}

export interface RuleMeta {
  readonly id: RuleId;
  readonly title: Message;
  /** Why it is reported, one or two sentences. */
  readonly rationale: Message;
  /** The clause or practice it comes from. */
  readonly source: Message;
  readonly severity: Severity | 'off';
  /** What the writer can set. */
  readonly options?: Options;
  /** Texts that are run as tests: each bad one is reported by this rule, each good one is not. */
  readonly examples: {
    readonly bad: readonly string[];
    readonly good: readonly string[];
    /** The data table, as CSV, that stands beside each example. */
    readonly table?: string;
    /** Examples of what becomes other where options are set; each option is set by one of them. */
    readonly withOptions?: readonly {
      readonly options: OptionValues;
      readonly bad?: readonly string[];
      readonly good?: readonly string[];
    }[];
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
type Fixes<Given extends readonly unknown[]> = (facts: Facts, range: Range, ...given: Given) => Iterable<Fix>;

interface RuleOf<Scope, Subject, Answer, Given extends readonly unknown[]> {
  readonly scope: Scope;
  readonly meta: RuleMeta;
  readonly check: (subject: Subject, ...given: Given) => Answer;
  readonly fixes?: Fixes<Given>;
}

/** A rule for documents that can tell when it need not run again. */
interface Lasting<Given extends readonly unknown[]> {
  /**
   * Whether all that it found stands after such a change, as it does for most rules at nearly every key; where a rule does not say,
   * it runs again.
   */
  readonly standsAfter?: (change: LineChange, facts: Facts, found: readonly Found[]) => boolean;
  /** What it finds after a change that touched it; what stands is the same object as before. */
  readonly checkAgain?: (
    facts: Facts,
    change: LineChange,
    before: readonly Found[],
    ...given: Given
  ) => readonly Found[];
}

/** A rule whose options have their values. */
interface Configurable<R> {
  /** What tells a rule from the same one with other values; '' where all are the defaults. */
  readonly variant?: string;
  /** The same rule with these values, and the defaults for all others. */
  readonly withOptions?: (values: OptionValues) => R;
}

/**
 * A rule that judges a paragraph by itself. Its answer depends on the paragraph alone and is kept with it, so that a keystroke
 * judges the lines that it touched. It is not asked about code.
 */
export interface ParagraphRule
  extends RuleOf<'paragraph', Paragraph, readonly FoundInParagraph[], []>, Configurable<ParagraphRule> {
  /** Sets of characters: a text of which the rule finds anything holds one of each. To all others it is not shown. */
  readonly signs?: readonly string[];
}

/** One line that changed, in which no heading stood or stands, so that the sections are the same. */
export interface LineChange {
  readonly line: number;
  readonly before: Paragraph;
  readonly now: Paragraph;
  /** Whether all gaps are those of the version before. */
  readonly gapsStand: () => boolean;
  /** Whether all repeats are those of the version before, and the line has no part in them. */
  readonly repeatsStand: () => boolean;
  /** The lines whose repeat came, went, is another one, or has a part in the change. */
  readonly repeatsChanged: () => ReadonlySet<number>;
  /** Whether all repeated sentences and doubled runs are those of the version before, and none stands in the line. */
  readonly sentencesStand: () => boolean;
}

/** A rule that needs several paragraphs, their sections or the writer's table. It runs on each version of a text. */
export interface DocumentRule
  extends RuleOf<'document', Facts, Iterable<Found>, []>, Configurable<DocumentRule>, Lasting<[]> {}

/** One declaration from which settings, the rule's page, the README's row and the executed examples follow. */
export type Rule = ParagraphRule | DocumentRule;

/** A declaration as it is written: the values of the options come behind what is judged. */
type Declared<R extends Rule, O extends Options> = (R extends ParagraphRule
  ? RuleOf<'paragraph', Paragraph, readonly FoundInParagraph[], [values: ValuesOf<O>]> & Pick<ParagraphRule, 'signs'>
  : RuleOf<'document', Facts, Iterable<Found>, [values: ValuesOf<O>]> & Lasting<[values: ValuesOf<O>]>) & {
  readonly meta: { readonly options?: O };
};

export function defineRule<O extends Options>(declared: Declared<ParagraphRule, O>): ParagraphRule;
export function defineRule<O extends Options>(declared: Declared<DocumentRule, O>): DocumentRule;
export function defineRule(declared: Declared<ParagraphRule | DocumentRule, Options>): Rule {
  const { options } = declared.meta;
  // Most rules have none, and are asked as they stand.
  return options ? withValues(declared, options, {}) : (declared as Rule);
}

function withValues(
  declared: Declared<ParagraphRule | DocumentRule, Options>,
  options: Options,
  given: OptionValues,
): Rule {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, given[name] ?? option.default]),
  );
  const { check, fixes, ...rest } = declared;
  const checkAgain = 'checkAgain' in declared ? declared.checkAgain : undefined;
  return {
    ...rest,
    ...(checkAgain && {
      checkAgain: (facts: Facts, change: LineChange, before: readonly Found[]) =>
        checkAgain(facts, change, before, values),
    }),
    check: (subject: unknown) =>
      (check as (subject: unknown, values: OptionValues) => readonly FoundInParagraph[])(subject, values),
    ...(fixes && { fixes: (facts, range) => fixes(facts, range, values) }),
    variant: Object.keys(given).length === 0 ? '' : JSON.stringify(given),
    withOptions: other => withValues(declared, options, other),
  } as Rule;
}
