import { withUnmarked } from './filling/lost-figures';
import { createFiller, type FillingSources } from './filling/suggest';
import { parse, type ParseOptions, type SummaryDocument } from './model/document';
import type { Repeat } from './repeats/exact';
import type { Repeats } from './repeats/known-repeats';
import { readRepeats } from './repeats/repeats';
import type { Facts, Finding, Rule, RuleId } from './rules/define';
import type { Judge } from './rules/judge';
import { lint, type Levels, type Verdict } from './rules/lint';
import { RULES } from './rules/registry';
import type { Line } from './text/lines';
import { readComments } from './suppress/comments';
import type { RememberedEntry } from './suppress/entry';
import { sift } from './suppress/sift';
import type { Silence } from './suppress/silence';
import {
  LOST_FIGURE,
  sparedGaps,
  unsilencedGaps,
  withoutGaps,
  withoutRepeats,
  type Silenced,
} from './suppress/unsilenced';
import { once } from './text/once';

/**
 * One version of a text with all that is known of it. Parts that are not asked for are not worked out. Neither the document's gaps
 * nor the repeats nor the findings hold what the writer does not want to hear of.
 */
export interface Analysis extends Facts {
  readonly document: SummaryDocument;
  readonly repeats: readonly Repeat[];
  readonly findings: readonly Finding[];
  /** The findings that are silenced by what is remembered or by a comment in the text. */
  readonly silenced: readonly Finding[];
  /** What is remembered of a place of this text where nothing is found any more. */
  readonly unmatched: readonly RememberedEntry[];
  /** The document as it was read, with all its gaps. */
  readonly parsed: SummaryDocument;
  /** All repeats where they have been asked for, else null. */
  readonly knownRepeats: () => Repeats | null;
  /** What the rules said, where it has been asked for, else null. */
  readonly knownVerdict: () => Verdict | null;
}

/** `table` and `today` are sources beside the text; nothing is asked of them before an offer is. */
export interface AnalysisOptions extends Omit<ParseOptions, 'previous'>, FillingSources {
  /** The version before; what both share is not read again. */
  readonly previous?: Analysis | undefined;
  readonly levels?: Levels;
  readonly rules?: readonly Rule[];
  /** Keeps what rules said of single paragraphs from version to version. */
  readonly judge?: Judge;
  /** What is remembered that concerns the text. */
  readonly silence?: Silence | null;
}

/** Reads and judges any string whatsoever; never throws. */
export function analyse(text: string | readonly Line[], options: AnalysisOptions = {}): Analysis {
  // Apart, because what is worked out later holds on to its sources: with the version before it would hold on to all of them.
  const { previous, silence = null, levels = NO_LEVELS, rules = RULES, judge, ...sources } = options;
  const parsed = parse(text, { ...sources, previous: previous?.parsed });
  // At once, not when asked for, for the same reason.
  const repeatsBefore = previous?.knownRepeats();
  const verdictBefore = previous?.knownVerdict();
  let knownRepeats: Repeats | null = null;
  let knownVerdict: Verdict | null = null;
  const repeats = () => (knownRepeats ??= readRepeats(parsed, repeatsBefore ?? undefined));
  const filler = createFiller(parsed, sources, repeats);
  const all = once(() => withUnmarked(parsed.gaps, filler.lost().unmarked));
  const facts: Facts = {
    document: parsed,
    get gaps() {
      return all();
    },
    filler,
    table: sources.table ?? null,
    get repeats() {
      return repeats().found;
    },
    get doubledRuns() {
      return repeats().doubled;
    },
    get repeatedSentences() {
      return repeats().sentences();
    },
  };
  const comments = once(() => readComments(parsed));
  const sifted = once(() => {
    const isOn = (id: RuleId) => isAsked(rules, levels, id);
    knownVerdict = lint(facts, rules, levels, judge, verdictBefore);
    return sift(knownVerdict.findings, parsed.lines, { silence, comments: comments(), isOn });
  });
  const silenced = () => (silence || comments() ? sifted().silenced : NONE);
  const mayAllow = isAsked(rules, levels, LOST_FIGURE) && hasOptions(rules, LOST_FIGURE);
  const noGaps = once((): readonly Silenced[] => {
    if (!mayAllow) return silenced();
    const said = [...sifted().kept, ...sifted().silenced];
    return [...silenced(), ...sparedGaps(all(), said)];
  });
  const document = once(() => withoutGaps(parsed, noGaps()));
  const gaps = once(() => unsilencedGaps(all(), noGaps()));
  const told = once(() => withoutRepeats(repeats().found, silenced()));
  return {
    parsed,
    knownRepeats: () => knownRepeats,
    knownVerdict: () => knownVerdict,
    filler,
    table: facts.table,
    get document() {
      return document();
    },
    get gaps() {
      return gaps();
    },
    get repeats() {
      return told();
    },
    get doubledRuns() {
      return facts.doubledRuns;
    },
    get repeatedSentences() {
      return facts.repeatedSentences;
    },
    get findings() {
      return sifted().kept;
    },
    get silenced() {
      return silenced();
    },
    get unmatched() {
      return sifted().unmatched;
    },
  };
}

const NONE: readonly Finding[] = [];
const NO_LEVELS: Levels = {};

function isAsked(rules: readonly Rule[], levels: Levels, id: RuleId): boolean {
  const rule = rules.find(({ meta }) => meta.id === id);
  return rule !== undefined && (levels[id] ?? rule.meta.severity) !== 'off';
}

function hasOptions(rules: readonly Rule[], id: RuleId): boolean {
  return rules.some(({ meta, variant = '' }) => meta.id === id && variant !== '');
}
