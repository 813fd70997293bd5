import { createFiller, type FillingSources } from './filling/suggest';
import { parse, type ParseOptions, type SummaryDocument } from './model/document';
import { findExactRepeats, type Repeat } from './repeats/exact';
import type { Facts, Finding, Rule } from './rules/define';
import { lint, type Judge, type Levels } from './rules/lint';
import { RULES } from './rules/registry';
import { once } from './text/once';

/** One version of a text with all that is known of it. Parts that are not asked for are not worked out. */
export interface Analysis extends Facts {
  readonly document: SummaryDocument;
  readonly repeats: readonly Repeat[];
  readonly findings: readonly Finding[];
}

/** `table` and `today` are sources beside the text; nothing is asked of them before an offer is. */
export interface AnalysisOptions extends ParseOptions, FillingSources {
  readonly levels?: Levels;
  readonly rules?: readonly Rule[];
  /** Keeps what rules said of single paragraphs from version to version. */
  readonly judge?: Judge;
}

/** Reads and judges any string whatsoever; never throws. */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const document = parse(text, options);
  const filler = createFiller(document, options);
  const repeats = once(() => findExactRepeats(document));
  const facts: Facts = {
    document,
    filler,
    table: options.table ?? null,
    get repeats() {
      return repeats();
    },
  };
  const findings = once(() => lint(facts, options.rules ?? RULES, options.levels, options.judge));
  return Object.defineProperty(facts, 'findings', { get: findings, enumerable: true }) as Analysis;
}
