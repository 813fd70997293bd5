import type { RuleId } from '../rules/define';
import { keyOf, type Remembered, type RememberedEntry, type Scope } from './entry';

/** What is remembered that concerns one text, ready to be asked about its findings. */
export interface Silence {
  readonly file: string;
  readonly byKey: ReadonlyMap<string, RememberedEntry>;
  /** The rules and scopes that there are entries of, so that a finding of any other costs nothing. */
  readonly scopesOf: (rule: RuleId) => readonly Scope[];
}

/** Null where nothing concerns the file. */
export function silenceFor({ entries }: Remembered, file: string): Silence | null {
  const own = entries.filter(entry => entry.scope === 'project' || entry.file === file);
  if (own.length === 0) return null;
  const byRule = new Map<RuleId, Set<Scope>>();
  for (const { rule, scope } of own) {
    const scopes = byRule.get(rule);
    if (scopes) scopes.add(scope);
    else byRule.set(rule, new Set([scope]));
  }
  const hasPairs = own.some(({ scope }) => scope === 'pair');
  return {
    file,
    byKey: new Map(own.map(entry => [keyOf(entry), entry])),
    scopesOf: rule => {
      const scopes = byRule.get(rule) ?? NO_SCOPES;
      // Two places are no repeat whatever rule finds them alike.
      return hasPairs && rule.startsWith('repeat/') ? [...new Set([...scopes, 'pair' as const])] : [...scopes];
    },
  };
}

const NO_SCOPES: ReadonlySet<Scope> = new Set();
