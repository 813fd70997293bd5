import type { RuleId } from '../rules/define';

/** How far what is remembered reaches: this very finding, these two that are no repeat, the rule in a paragraph, file, project. */
export type Scope = RememberedEntry['scope'];

/**
 * One thing that the writer does not want to hear of again. It names places by hashes of what stands there, never by the words
 * themselves: `paragraph` of the paragraph, `mark` of the finding's own words, the `nth` of these in the paragraph from 0; `pair`
 * of two places that say the same, in the order of the hashes. `file` is a path below the project's folder with `/`.
 */
export type RememberedEntry =
  | {
      readonly rule: RuleId;
      readonly scope: 'finding';
      readonly file: string;
      readonly paragraph: string;
      readonly mark: string;
      readonly nth: number;
    }
  | {
      readonly rule: RuleId;
      readonly scope: 'pair';
      readonly file: string;
      /** The path of the other paragraph's file, where it is another one: `file` is that of the one that is reported. */
      readonly other?: string;
      readonly pair: HashPair;
    }
  | { readonly rule: RuleId; readonly scope: 'paragraph'; readonly file: string; readonly paragraph: string }
  | { readonly rule: RuleId; readonly scope: 'file'; readonly file: string }
  | { readonly rule: RuleId; readonly scope: 'project' };

/** Of two places, in the order of the hashes. */
export type HashPair = readonly [string, string];

/** What `.zongjie/remembered.json` holds. */
export interface Remembered {
  readonly version: 1;
  readonly entries: readonly RememberedEntry[];
}

export const NOTHING_REMEMBERED: Remembered = { version: 1, entries: [] };

/** Adds an entry; one that is there already is kept once. */
export function remember(remembered: Remembered, entry: RememberedEntry): Remembered {
  const key = keyOf(entry);
  if (remembered.entries.some(one => keyOf(one) === key)) return remembered;
  return { version: 1, entries: [...remembered.entries, entry] };
}

export function forget(remembered: Remembered, entry: RememberedEntry): Remembered {
  const key = keyOf(entry);
  return { version: 1, entries: remembered.entries.filter(one => keyOf(one) !== key) };
}

/** What two entries have in common exactly when they silence the same: two places are no repeat whatever rule finds them alike. */
export function keyOf(entry: RememberedEntry): string {
  const { rule, scope } = entry;
  switch (scope) {
    case 'finding':
      return JSON.stringify([scope, rule, entry.file, entry.paragraph, entry.mark, entry.nth]);
    case 'pair':
      return JSON.stringify([scope, entry.file, ...entry.pair]);
    case 'paragraph':
      return JSON.stringify([scope, rule, entry.file, entry.paragraph]);
    case 'file':
      return JSON.stringify([scope, rule, entry.file]);
    case 'project':
      return JSON.stringify([scope, rule]);
  }
}
