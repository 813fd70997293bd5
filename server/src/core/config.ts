import type { Severity } from './rules/define';
import type { Levels } from './rules/lint';
import { RULES } from './rules/registry';
import type { Message } from './text/message';

/** When documents of a language are served: where they read like a summary, always, never. */
export type ServeWhen = 'auto' | 'always' | 'off';

/** The writer's settings, read and checked. */
export interface Config {
  readonly plainText: ServeWhen;
  readonly markdown: ServeWhen;
  /** How many characters the text is to have; 0 without a target. */
  readonly targetCharacters: number;
  /** Paths of the writer's tables below the folder; none: the usual names beside the document. */
  readonly dataTables: readonly string[];
  /** Whether the next member of a list is shown at the cursor without being asked for. */
  readonly offerNextNumber: boolean;
  /** The rules whose level the writer has set. */
  readonly levels: Levels;
}

export interface ReadConfig {
  readonly config: Config;
  /** What could not be used, one message each; its default stands instead. */
  readonly problems: readonly Message[];
}

export const DEFAULT_CONFIG: Config = {
  plainText: 'auto',
  markdown: 'auto',
  targetCharacters: 0,
  dataTables: [],
  offerNextNumber: true,
  levels: {},
};

/** Reads the section `zongjie` of an editor's settings, whatever it holds. Never throws; unknown names are left alone. */
export function readConfig(value: unknown): ReadConfig {
  const problems: Message[] = [];
  if (value === undefined || value === null) return { config: DEFAULT_CONFIG, problems };
  if (!isRecord(value)) return { config: DEFAULT_CONFIG, problems: [refused('zongjie', value)] };
  const config = {
    plainText: readChoice(value, 'plainText', problems),
    markdown: readChoice(value, 'markdown', problems),
    targetCharacters: readTarget(value, problems),
    dataTables: readPaths(value, problems),
    offerNextNumber: readOfferNext(value, problems),
    levels: readLevels(value, problems),
  };
  return { config, problems };
}

const SERVE_WHEN: readonly unknown[] = ['auto', 'always', 'off'] satisfies readonly ServeWhen[];
const LEVELS: readonly unknown[] = ['error', 'warning', 'info', 'hint', 'off'] satisfies readonly (Severity | 'off')[];
const MOST_CHARACTERS = 10_000_000;

function readChoice(settings: Settings, name: 'plainText' | 'markdown', problems: Message[]): ServeWhen {
  const value = own(settings, name);
  if (SERVE_WHEN.includes(value)) return value as ServeWhen;
  if (value !== undefined && value !== null) problems.push(refused(`zongjie.${name}`, value));
  return DEFAULT_CONFIG[name];
}

function readTarget(settings: Settings, problems: Message[]): number {
  const value = own(settings, 'targetCharacters');
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_CHARACTERS) return value;
  if (value !== undefined && value !== null) problems.push(refused('zongjie.targetCharacters', value));
  return DEFAULT_CONFIG.targetCharacters;
}

function readOfferNext(settings: Settings, problems: Message[]): boolean {
  const value = own(settings, 'offerNextNumber');
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) problems.push(refused('zongjie.offerNextNumber', value));
  return DEFAULT_CONFIG.offerNextNumber;
}

function readPaths(settings: Settings, problems: Message[]): readonly string[] {
  const value = own(settings, 'dataTable');
  if (value === undefined || value === null) return DEFAULT_CONFIG.dataTables;
  const paths: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isUsable = (path: unknown): path is string => typeof path === 'string' && path.length <= LONGEST_PATH;
  if (paths.length <= MOST_TABLES && paths.every(isUsable)) return paths.filter(path => path.trim() !== '');
  problems.push(refused('zongjie.dataTable', value));
  return DEFAULT_CONFIG.dataTables;
}

const MOST_TABLES = 20;
const LONGEST_PATH = 1000;

function readLevels(settings: Settings, problems: Message[]): Levels {
  const value = own(settings, 'rules');
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push(refused('zongjie.rules', value));
    return {};
  }
  const known = new Set<string>(RULES.map(({ meta }) => meta.id));
  const levels: [string, unknown][] = [];
  for (const [id, level] of Object.entries(value)) {
    if (!known.has(id)) problems.push(unknownRule(id));
    else if (LEVELS.includes(level)) levels.push([id, level]);
    else problems.push(refused(`zongjie.rules › ${id}`, level));
  }
  return Object.fromEntries(levels) as Levels;
}

type Settings = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only what the settings themselves hold: `__proto__` and `constructor` lead nowhere. */
function own(settings: Settings, name: string): unknown {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

function refused(name: string, value: unknown): Message {
  const shown = show(value);
  return {
    zh: `设置 ${name} 的值 ${shown} 不能用，按默认值处理；请在设置中改正`,
    en: `The setting ${name} cannot be ${shown}; its default is used. Please correct it in the settings`,
  };
}

function unknownRule(id: string): Message {
  const shown = show(id);
  return {
    zh: `设置 zongjie.rules 里没有 ${shown} 这条规则，不起作用；请核对规则名`,
    en: `The setting zongjie.rules knows no rule ${shown}; it has no effect. Please check its name`,
  };
}

const LONGEST_SHOWN = 40;

function show(value: unknown): string {
  const text = typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
