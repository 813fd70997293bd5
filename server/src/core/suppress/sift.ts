import type { Finding, RuleId } from '../rules/define';
import type { SilencingComments } from './comments';
import { entriesFor, type Lines } from './entries-for';
import { keyOf, type RememberedEntry } from './entry';
import type { Silence } from './silence';

/** Findings told apart by whether the writer wants to hear of them. All in their order. */
export interface Sifted {
  readonly kept: readonly Finding[];
  readonly silenced: readonly Finding[];
  /** The entries that name a place of this text where no finding is any more. */
  readonly unmatched: readonly RememberedEntry[];
}

export interface SiftOptions {
  /** Null: nothing is remembered. */
  readonly silence: Silence | null;
  /** Null: there are none. */
  readonly comments: SilencingComments | null;
  /** Whether a rule was asked; of one that was not nobody knows what it would find. */
  readonly isOn: (rule: RuleId) => boolean;
}

/**
 * Takes out what the writer does not want to hear of. Paragraphs are known by their content, so edits elsewhere and lines that moved
 * change nothing; a paragraph that was rewritten is judged anew.
 */
export function sift(findings: readonly Finding[], lines: Lines, { silence, comments, isOn }: SiftOptions): Sifted {
  if (!silence && !comments) return { kept: findings, silenced: NO_FINDINGS, unmatched: NO_UNMATCHED };
  const matched = new Set<string>();
  const kept: Finding[] = [];
  const silenced: Finding[] = [];
  for (const finding of findings) {
    const keys = silence ? silencingKeys(finding, lines, silence) : NO_KEYS;
    for (const key of keys) matched.add(key);
    const isSilent = keys.length > 0 || comments?.silences(finding) === true;
    (isSilent ? silenced : kept).push(finding);
  }
  const unmatched = [...(silence?.byKey ?? NO_ENTRIES)].filter(
    ([key, entry]) => namesPlace(entry) && isOn(entry.rule) && !matched.has(key),
  );
  return { kept, silenced, unmatched: unmatched.map(([, entry]) => entry) };
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_UNMATCHED: readonly RememberedEntry[] = [];
const NO_KEYS: readonly string[] = [];
const NO_ENTRIES: Silence['byKey'] = new Map();

/** The keys of the entries that silence a finding; of a block all pairs must be remembered. */
function silencingKeys(finding: Finding, lines: Lines, { file, byKey, scopesOf }: Silence): readonly string[] {
  return scopesOf(finding.rule).flatMap(scope => {
    const keys = entriesFor(finding, lines, file, scope).map(keyOf);
    return keys.length > 0 && keys.every(key => byKey.has(key)) ? keys : [];
  });
}

/** A rule that is silenced in a file or project stays so, whether it has something to say today or not. */
function namesPlace({ scope }: RememberedEntry): boolean {
  return scope === 'finding' || scope === 'pair' || scope === 'paragraph';
}
