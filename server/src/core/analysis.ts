import { createFiller, type FillingSources } from './filling/suggest';
import { parse, type ParseOptions, type SummaryDocument } from './model/document';
import type { Repeat } from './repeats/exact';
import { readRepeats } from './repeats/repeats';
import type { Facts, Finding, Rule } from './rules/define';
import type { Judge } from './rules/judge';
import { lint, type Levels } from './rules/lint';
import { RULES } from './rules/registry';
import type { Line } from './text/lines';
import { once } from './text/once';

/** One version of a text with all that is known of it. Parts that are not asked for are not worked out. */
export interface Analysis extends Facts {
  readonly document: SummaryDocument;
  readonly repeats: readonly Repeat[];
  readonly findings: readonly Finding[];
}

/** `table` and `today` are sources beside the text; nothing is asked of them before an offer is. */
export interface AnalysisOptions extends Omit<ParseOptions, 'previous'>, FillingSources {
  /** The version before; what both share is not read again. */
  readonly previous?: Analysis | undefined;
  readonly levels?: Levels;
  readonly rules?: readonly Rule[];
  /** Keeps what rules said of single paragraphs from version to version. */
  readonly judge?: Judge;
}

/** Reads and judges any string whatsoever; never throws. */
export function analyse(text: string | readonly Line[], options: AnalysisOptions = {}): Analysis {
  const document = parse(text, { ...options, previous: options.previous?.document });
  const repeats = once(() => readRepeats(document));
  const filler = createFiller(document, options, repeats);
  const facts: Facts = {
    document,
    filler,
    table: options.table ?? null,
    get repeats() {
      return repeats().found;
    },
    get doubledRuns() {
      return repeats().doubled;
    },
  };
  const findings = once(() => lint(facts, options.rules ?? RULES, options.levels, options.judge));
  return Object.defineProperty(facts, 'findings', { get: findings, enumerable: true }) as Analysis;
}
