import type { RuleOptions } from '../rules/configure';
import type { RuleMeta, Severity } from '../rules/define';
import type { Levels } from '../rules/lint';
import type { OptionValues } from '../rules/options';
import { RULES } from '../rules/registry';
import type { Message } from '../text/message';

/** What one place says, sound values only: of what it does not say nothing is there. */
export interface Given {
  readonly plainText?: 'auto' | 'always' | 'off';
  readonly markdown?: 'auto' | 'always' | 'off';
  readonly targetCharacters?: number;
  readonly dataTables?: readonly string[];
  readonly dataTableFolder?: string;
  readonly offerNextNumber?: boolean;
  readonly repeatLens?: boolean;
  readonly levels?: Levels;
  readonly options?: RuleOptions;
}

/** Says what is wrong with a value; `path` are the names that lead to it. */
export interface Blame {
  readonly value: (path: readonly string[], value: unknown) => void;
  readonly unknown: (path: readonly string[]) => void;
}

/** Reads the section `zongjie` of an editor's settings, whatever it holds. Never throws; unknown names are left alone. */
export function readSettings(value: unknown): { readonly given: Given; readonly problems: readonly Message[] } {
  const problems: Message[] = [];
  if (value === undefined || value === null) return { given: {}, problems };
  const blame: Blame = {
    value: (path, wrong) => problems.push(refused(nameOf(path), wrong)),
    unknown: path => problems.push(unknownName(path)),
  };
  if (isRecord(value)) return { given: readGiven(value, blame), problems };
  blame.value([], value);
  return { given: {}, problems };
}

/** Reads the settings out of an object; what is unknown among rules and options, or cannot be used, is blamed. */
export function readGiven(settings: Settings, blame: Blame): Given {
  const read = <T>(name: string, accepts: (value: unknown) => value is T): T | undefined => {
    const value = own(settings, name);
    if (value === undefined || value === null || accepts(value)) return value ?? undefined;
    blame.value([name], value);
    return undefined;
  };
  const plainText = read('plainText', isServeWhen);
  const markdown = read('markdown', isServeWhen);
  const targetCharacters = read('targetCharacters', isTarget);
  const paths = read('dataTable', isPaths);
  const offerNextNumber = read('offerNextNumber', value => typeof value === 'boolean');
  const repeatLens = read('repeatLens', value => typeof value === 'boolean');
  const rules = read('rules', isRecord);
  const ruleOptions = read('ruleOptions', isRecord);
  return {
    ...(plainText !== undefined && { plainText }),
    ...(markdown !== undefined && { markdown }),
    ...(targetCharacters !== undefined && { targetCharacters }),
    ...(paths !== undefined && { dataTables: [paths].flat().filter(path => path.trim() !== '') }),
    ...(offerNextNumber !== undefined && { offerNextNumber }),
    ...(repeatLens !== undefined && { repeatLens }),
    ...(rules && { levels: readLevels(rules, blame) }),
    ...(ruleOptions && { options: readOptions(ruleOptions, blame) }),
  };
}

function readLevels(rules: Settings, blame: Blame): Levels {
  const levels: [string, unknown][] = [];
  for (const [id, level] of Object.entries(rules)) {
    if (!metaOf(id)) blame.unknown(['rules', id]);
    else if (LEVELS.includes(level)) levels.push([id, level]);
    else blame.value(['rules', id], level);
  }
  return Object.fromEntries(levels) as Levels;
}

function readOptions(ruleOptions: Settings, blame: Blame): RuleOptions {
  const options: [string, OptionValues][] = [];
  for (const [id, given] of Object.entries(ruleOptions)) {
    const declared = metaOf(id)?.options;
    if (!declared) blame.unknown(['ruleOptions', id]);
    else if (!isRecord(given)) blame.value(['ruleOptions', id], given);
    else {
      const sound = Object.entries(given).filter(([name, value]) => {
        const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
        if (!option) blame.unknown(['ruleOptions', id, name]);
        else if (!option.accepts(value)) blame.value(['ruleOptions', id, name], value);
        return option?.accepts(value) === true;
      });
      if (sound.length > 0) options.push([id, Object.fromEntries(sound) as OptionValues]);
    }
  }
  return Object.fromEntries(options);
}

type Settings = Readonly<Record<string, unknown>>;

function metaOf(id: string): RuleMeta | undefined {
  return RULES.find(({ meta }) => meta.id === id)?.meta;
}

const SERVE_WHEN: readonly unknown[] = ['auto', 'always', 'off'];
const LEVELS: readonly unknown[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies readonly (Severity | 'off')[];
const MOST_CHARACTERS = 10_000_000;
const MOST_TABLES = 20;
const LONGEST_PATH = 1000;

function isServeWhen(value: unknown): value is 'auto' | 'always' | 'off' {
  return SERVE_WHEN.includes(value);
}

function isTarget(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_CHARACTERS;
}

/** One path may stand alone. */
function isPaths(value: unknown): value is string | readonly string[] {
  const paths: readonly unknown[] = Array.isArray(value) ? value : [value];
  return paths.length <= MOST_TABLES && paths.every(path => typeof path === 'string' && path.length <= LONGEST_PATH);
}

export function isRecord(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only what the settings themselves hold: `__proto__` and `constructor` lead nowhere. */
function own(settings: Settings, name: string): unknown {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

/** zongjie.rules › gap/placeholder */
function nameOf([first, ...rest]: readonly string[]): string {
  return [first === undefined ? 'zongjie' : `zongjie.${first}`, ...rest].join(' › ');
}

function refused(name: string, value: unknown): Message {
  const shown = show(value);
  return {
    zh: `设置 ${name} 的值 ${shown} 不能用，按默认值处理；请在设置中改正`,
    en: `The setting ${name} cannot be ${shown}; its default is used. Please correct it in the settings`,
  };
}

function unknownName(path: readonly string[]): Message {
  const name = nameOf(path.slice(0, -1));
  const shown = show(path.at(-1) ?? '');
  if (path.length > 2) {
    return {
      zh: `设置 ${name} 里没有 ${shown} 这一项，不起作用；请核对名称`,
      en: `The setting ${name} knows no ${shown}; it has no effect. Please check its name`,
    };
  }
  return {
    zh: `设置 ${name} 里没有 ${shown} 这条规则，不起作用；请核对规则名`,
    en: `The setting ${name} knows no rule ${shown}; it has no effect. Please check its name`,
  };
}

const LONGEST_SHOWN = 40;

/** A value as it is quoted in a message. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '{…}';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
