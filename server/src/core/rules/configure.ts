import type { Rule, RuleId } from './define';
import type { OptionValues } from './options';

/** What the writer has set of the rules' options. */
export type RuleOptions = Readonly<Record<RuleId, OptionValues>>;

/** The rules with what is set of their options; the very list that was given where nothing is set. */
export function configureRules(rules: readonly Rule[], options: RuleOptions): readonly Rule[] {
  if (Object.keys(options).length === 0) return rules;
  return rules.map(rule => {
    const values = options[rule.meta.id];
    return values && rule.withOptions ? rule.withOptions(values) : rule;
  });
}
