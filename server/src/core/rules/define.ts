import type { DataTable } from '../figures/index';
import type { Filler } from '../filling/suggest';
import type { SummaryDocument } from '../model/document';
import type { Repeat } from '../repeats/exact';
import type { Message } from '../text/message';
import type { Range } from '../text/span';
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type RuleId = `${string}/${string}`;

/** What a rule may look at. Everything is pure and computed once for a version of the text. */
export interface Facts {
  readonly document: SummaryDocument;
  readonly repeats: readonly Repeat[];
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
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** One declaration from which settings, the rule's page, the README's row and the executed examples follow. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (facts: Facts) => Iterable<Found>;
  /** The ways out of the rule's findings that touch a range, worked out when the writer asks; best first. */
  readonly fixes?: (facts: Facts, range: Range) => Iterable<Fix>;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
