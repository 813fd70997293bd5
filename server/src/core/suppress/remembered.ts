import type { Finding, RuleId } from '../rules/define';

/** How far a remembered finding reaches: this very finding, the rule in this paragraph, in the file, in the project. */
export type Scope = 'finding' | 'paragraph' | 'file' | 'project';

/**
 * One thing that the writer does not want to hear of again. `mark` is the finding's own words, `paragraph` a hash of the
 * paragraph it stands in; both are null where the scope is wider. `file` is a path below the project's folder with `/`.
 */
export interface RememberedEntry {
  readonly rule: RuleId;
  readonly scope: Scope;
  readonly file: string | null;
  readonly paragraph: string | null;
  readonly mark: string | null;
}

/** What `.zongjie/remembered.json` holds. */
export interface Remembered {
  readonly version: 1;
  readonly entries: readonly RememberedEntry[];
}

export const NOTHING_REMEMBERED: Remembered = { version: 1, entries: [] };

/** The lines of the text that findings are told apart in. */
type Lines = readonly { readonly text: string }[];

/** The entry that would silence a finding. */
export function entryFor({ rule, range }: Finding, lines: Lines, file: string, scope: Scope): RememberedEntry {
  const text = lines[range.start.line]?.text ?? '';
  const end = range.end.line === range.start.line ? range.end.character : text.length;
  return {
    rule,
    scope,
    file: scope === 'project' ? null : file,
    paragraph: scope === 'finding' || scope === 'paragraph' ? hashOf(text) : null,
    mark: scope === 'finding' ? text.slice(range.start.character, end) : null,
  };
}

export interface Sifted {
  readonly kept: readonly Finding[];
  /** The entries of this file that no finding matched any more. */
  readonly unmatched: readonly RememberedEntry[];
}

/**
 * Takes the remembered findings out. Paragraphs are known by their content, so edits elsewhere and lines that moved change nothing;
 * a paragraph that was rewritten is judged anew.
 */
export function siftRemembered(
  findings: readonly Finding[],
  lines: Lines,
  file: string,
  { entries }: Remembered,
): Sifted {
  const own = entries.filter(entry => entry.file === null || entry.file === file);
  if (own.length === 0) return { kept: findings, unmatched: [] };
  const byKey = new Map(own.map(entry => [keyOf(entry), entry]));
  const matched = new Set<string>();
  const kept = findings.filter(finding => {
    const keys = SCOPES.map(scope => keyOf(entryFor(finding, lines, file, scope))).filter(key => byKey.has(key));
    for (const key of keys) matched.add(key);
    return keys.length === 0;
  });
  // A rule that is silenced in a file or project stays so, whether it has something to say today or not.
  const unmatched = [...byKey].filter(([key, { paragraph }]) => paragraph !== null && !matched.has(key));
  return { kept, unmatched: unmatched.map(([, entry]) => entry) };
}

const SCOPES = ['finding', 'paragraph', 'file', 'project'] as const satisfies readonly Scope[];

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

function keyOf({ rule, scope, file, paragraph, mark }: RememberedEntry): string {
  return JSON.stringify([rule, scope, file, paragraph, mark]);
}

/** 64 bits of a paragraph without the blanks around it, as 16 hexadecimal digits: two FNV-1a hashes with different seeds. */
export function hashOf(text: string): string {
  const trimmed = text.trim();
  return fnv(trimmed, 0x811c9dc5) + fnv(trimmed, 0x9747b28c);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
