import { configureRules, type RuleOptions } from './rules/configure';
import type { Rule, RuleId } from './rules/define';
import type { Levels } from './rules/lint';
import { RULES } from './rules/registry';
import { readSettings, type Given } from './settings/read-settings';
import type { Message } from './text/message';

export { PROJECT_FILE, readProjectFile } from './settings/project-file';
export type { Given } from './settings/read-settings';

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
  /** Whether a lens over the first copy of a paragraph says how many more there are. */
  readonly repeatLens: boolean;
  /** The address of the folder that the tables lie below; null: the one that is open. */
  readonly dataTableFolder: string | null;
  /** The rules whose level the writer has set. */
  readonly levels: Levels;
  /** The options that the writer has set. */
  readonly options: RuleOptions;
  /** All rules, with what is set of their options. */
  readonly rules: readonly Rule[];
}

export interface ReadConfig {
  readonly config: Config;
  /** What could not be used, one message each; its default stands instead. */
  readonly problems: readonly Message[];
}

/** The data tables that are looked for beside a text where no setting names any. */
export const USUAL_TABLES: readonly string[] = ['数据.csv', '数据.xlsx', '数据.tsv'];

export const DEFAULT_CONFIG: Config = {
  plainText: 'auto',
  markdown: 'auto',
  targetCharacters: 0,
  dataTables: [],
  offerNextNumber: true,
  repeatLens: true,
  dataTableFolder: null,
  levels: {},
  options: {},
  rules: RULES,
};

/**
 * Reads the section `zongjie` of an editor's settings, whatever it holds, and puts over it what the project's files say, the
 * farthest one first: of each setting, rule and option the nearest file counts. Never throws; unknown names are left alone.
 */
export function readConfig(value: unknown, files: readonly Given[] = []): ReadConfig {
  const { given, problems } = readSettings(value);
  const layers = [given, ...files].filter(layer => Object.keys(layer).length > 0);
  if (layers.length === 0) return { config: DEFAULT_CONFIG, problems };
  const merged = layers.reduce(putOver);
  const config = { ...DEFAULT_CONFIG, ...merged };
  return { config: { ...config, rules: configureRules(RULES, config.options) }, problems };
}

function putOver(below: Given, above: Given): Given {
  const levels = { ...below.levels, ...above.levels };
  const ids = Object.keys({ ...below.options, ...above.options }) as RuleId[];
  const options = Object.fromEntries(ids.map(id => [id, { ...below.options?.[id], ...above.options?.[id] }]));
  return { ...below, ...above, levels, options };
}
