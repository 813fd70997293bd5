import { RULES, type Language, type Message, type RuleId } from '../core/index';

/** All rules in the order of their ids: one a line with level, whether it offers fixes, and title; or as JSON. */
export function listRules({ language, format }: { language: Language; format: 'text' | 'json' }): string {
  const rules = [...RULES].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  if (format === 'json') {
    const entries = rules.map(({ meta: { id, severity, title, source }, fixes }) => ({
      id,
      severity,
      fixable: fixes !== undefined,
      title: title[language],
      source: source[language],
    }));
    return `${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`;
  }
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  return rules
    .map(({ meta, fixes }) => {
      const fixable = fixes ? FIXABLE[language] : '';
      return `${meta.id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.title[language]}${fixable}\n`;
    })
    .join('');
}

const FIXABLE: Message = { zh: '（可修正）', en: ' (offers fixes)' };

/** The rules that `--rules` names, by id or by group; null where it is not given, a message where one is unknown. */
export function readRuleNames(names: string | undefined): readonly RuleId[] | Message | null {
  if (names === undefined) return null;
  const wanted = names.split(',').map(name => name.trim());
  const unknown = wanted.find(name => !RULES.some(({ meta }) => isNamed(meta.id, name)));
  if (unknown !== undefined) return unknownRule(unknown);
  return RULES.map(({ meta }) => meta.id).filter(id => wanted.some(name => isNamed(id, name)));
}

function isNamed(id: RuleId, name: string): boolean {
  return name !== '' && (id === name || id.startsWith(`${name}/`));
}

function unknownRule(name: string): Message {
  return {
    zh: `没有规则“${name}”；用 zongjie rules 看全部规则，一组规则可只写组名，如 mark`,
    en: `There is no rule "${name}"; see zongjie rules. A group may be named as a whole, such as mark`,
  };
}
