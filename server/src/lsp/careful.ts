import type { Config } from '../core/config';
import { analyse, type Syntax } from '../core/index';
import { METHODS, type Judging } from '../protocol';
import type { Connection } from './library';
import type { OpenText } from './documents';

/** Judges a text once before it is read, so that the client knows in what rule a server was that it hears no more of. */
export type TryRules = (text: OpenText, syntax: Syntax, config: Config) => Promise<void>;

/** Tells the client of each rule that is on, and waits until that is sent, before the rule is asked about the text. */
export function announcedBefore(connection: Connection): TryRules {
  const tell = (judging: Judging) => connection.sendNotification(METHODS.judging, judging);
  return async ({ uri, lines }, syntax, { rules, levels }) => {
    for (const rule of rules) {
      const { id, severity } = rule.meta;
      if ((levels[id] ?? severity) === 'off') continue;
      await tell({ uri, rule: id });
      // Only asked for is it worked out.
      analyse(lines, { syntax, levels, rules: [rule] }).findings.at(0);
    }
    await tell({ uri, rule: null });
  };
}
