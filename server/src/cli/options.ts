import { parseArgs } from 'node:util';
import type { Language, Message, RuleId, Severity, Syntax } from '../core/index';
import { TEXT_ENCODINGS, type TextEncoding } from '../node/decode-text';
import { readRuleNames } from './rules';
import { SEVERITIES } from './severity';

export const FORMATS = ['text', 'json'] as const;
/** Of the findings. */
export const CHECK_FORMATS = [...FORMATS, 'sarif'] as const;
export const LIST_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** Where a repeated paragraph is looked for. */
export const REPEATS = ['within', 'across'] as const;

export const SYNTAXES = ['plain', 'markdown'] as const satisfies readonly Syntax[];

/** What the command line asks for. */
export type Command =
  | { readonly type: 'help' | 'version'; readonly language: Language }
  | ReadingCommand
  | FillCommand
  | GapsCommand
  | FixCommand
  | IgnoredCommand
  | { readonly type: 'rules'; readonly language: Language; readonly format: (typeof FORMATS)[number] }
  | { readonly type: 'misuse'; readonly language: Language; readonly message: Message };

/** What all commands that read texts have in common. */
export interface TextsCommand {
  /** Never empty; `-` is standard input. */
  readonly paths: readonly string[];
  /** The writer's tables. */
  readonly facts: readonly string[];
  readonly language: Language;
  /** Null: told from the bytes. */
  readonly encoding: TextEncoding | null;
  /** Null: told from the file's name. */
  readonly syntax: Syntax | null;
}

export interface ReadingCommand extends TextsCommand {
  readonly type: 'check' | 'outline';
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly failOn: Severity;
  /** Whether each text is compared with the others too. */
  readonly repeats: (typeof REPEATS)[number];
  /** How often each text is read to tell the time that it takes; null: it is not told. */
  readonly timings: number | null;
}

/** Fills in what is sure; `output` says what becomes of it. */
export interface FillCommand extends TextsCommand {
  readonly type: 'fill';
  readonly twins: boolean;
  readonly output: 'list' | 'diff' | 'write';
}

/** Writes the list that goes to the departments; `out` is null for standard output. */
export interface GapsCommand extends TextsCommand {
  readonly type: 'gaps';
  readonly format: (typeof LIST_FORMATS)[number];
  readonly out: string | null;
  /** A sheet, or for CSV a file, for each department. */
  readonly split: boolean;
}

/** Applies safe fixes; `rules` is null for all that are on. */
export interface FixCommand extends TextsCommand {
  readonly type: 'fix';
  readonly rules: readonly RuleId[] | null;
  /** Instead of the rules' fixes: what a text pasted from a web page has too much of. */
  readonly clean: boolean;
  readonly output: 'list' | 'diff' | 'write';
}

/** Lists what folders remember. */
export interface IgnoredCommand extends TextsCommand {
  readonly type: 'ignored';
  readonly format: (typeof FORMATS)[number];
}

/** Reads the arguments behind `zongjie`; `locale` is the environment's language (`zh_CN.UTF-8`, `en_US`). Never throws. */
export function readOptions(args: readonly string[], locale: string | undefined): Command {
  const fallback = languageOf(locale);
  const parsed = parse(args);
  if ('problem' in parsed) return { type: 'misuse', language: wantedLanguage(args, fallback), message: parsed.problem };
  const { values, positionals } = parsed;
  const language = choose('--lang', values.lang, LANGUAGES, fallback);
  if (typeof language === 'object') return { type: 'misuse', language: fallback, message: language };
  if (values.help) return { type: 'help', language };
  if (values.version) return { type: 'version', language };
  const [command, ...paths] = positionals;
  if (command === undefined || command === 'help') return { type: 'help', language };
  const misuse = (message: Message): Command => ({ type: 'misuse', language, message });
  if (command === 'rules') {
    const format = choose('--format', values.format, FORMATS, 'text');
    return typeof format === 'object' ? misuse(format) : { type: 'rules', language, format };
  }
  if (!isCommandName(command)) return misuse(unknownCommand(command));
  if (paths.length === 0) return misuse(NO_PATHS);
  const foreign = Object.keys(values).find(name => !COMMON.has(name) && !OWN_OPTIONS[command].has(name));
  if (foreign !== undefined) return misuse(foreignOption(command, foreign));
  const encoding = choose('--encoding', canonicalEncoding(values.encoding), TEXT_ENCODINGS, null);
  const syntax = choose('--syntax', values.syntax, SYNTAXES, null);
  const own = readOwn(command, values, paths);
  for (const choice of [encoding, syntax, ...Object.values(own)]) if (isMessage(choice)) return misuse(choice);
  return { type: command, paths, facts: values.facts ?? [], language, encoding, syntax, ...own } as unknown as Command;
}

type Values = Extract<ReturnType<typeof parse>, { values: unknown }>['values'];
type CommandName = 'check' | 'outline' | 'fill' | 'gaps' | 'fix' | 'ignored';

/** What a command has beside the common options; a message stands for what cannot be. */
function readOwn(command: CommandName, values: Values, paths: readonly string[]): Readonly<Record<string, unknown>> {
  switch (command) {
    case 'check':
    case 'outline':
      return {
        format: choose('--format', values.format, command === 'check' ? CHECK_FORMATS : FORMATS, 'text'),
        failOn: choose('--fail-on', values['fail-on'], SEVERITIES, 'error'),
        repeats: choose('--repeats', values.repeats, REPEATS, 'within'),
        timings: readTimings(values),
      };
    case 'fill':
      return { twins: values.twins ?? false, output: readOutput(values, paths) };
    case 'fix':
      return readFix(values, paths);
    case 'gaps':
      return readGaps(values, paths);
    case 'ignored':
      return { format: choose('--format', values.format, FORMATS, 'text') };
  }
}

function readFix(values: Values, paths: readonly string[]): Readonly<Record<string, unknown>> {
  const { clean = false, rules } = values;
  const named = clean && rules !== undefined ? CLEAN_OR_RULES : readRuleNames(rules);
  return { rules: named, clean, output: readOutput(values, paths) };
}

function readTimings({ timings, repeat }: Values): Message | number | null {
  if (!timings) return repeat === undefined ? null : NEEDS_TIMINGS;
  const times = Number(repeat ?? USUAL_REPEAT);
  return Number.isInteger(times) && times >= 1 && times <= MOST_REPEAT ? times : NO_REPEAT_COUNT;
}

function readOutput({ write, diff }: Values, paths: readonly string[]): Message | 'list' | 'diff' | 'write' {
  if (write && diff) return WRITE_OR_DIFF;
  if (write && paths.includes('-')) return NO_FILE;
  return write ? 'write' : diff ? 'diff' : 'list';
}

function readGaps(values: Values, paths: readonly string[]): Readonly<Record<string, unknown>> {
  const format = paths.length > 1 ? ONE_FILE : choose('--format', values.format, LIST_FORMATS, 'csv');
  const split = values.split ?? false;
  const refused = !split || format === 'xlsx' ? null : format === 'json' ? NOT_SPLIT : values.out ? null : NEEDS_OUT;
  return { format: refused ?? format, out: values.out ?? null, split };
}

const COMMON: ReadonlySet<string> = new Set(['lang', 'encoding', 'syntax', 'help', 'version']);
const OWN_OPTIONS: Readonly<Record<CommandName, ReadonlySet<string>>> = {
  check: new Set(['format', 'fail-on', 'facts', 'repeats', 'timings', 'repeat']),
  outline: new Set(['format', 'fail-on']),
  fill: new Set(['facts', 'twins', 'write', 'diff']),
  fix: new Set(['facts', 'rules', 'clean', 'write', 'diff']),
  gaps: new Set(['format', 'facts', 'out', 'split']),
  ignored: new Set(['format']),
};

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(OWN_OPTIONS, name);
}

function isMessage(choice: unknown): choice is Message {
  return typeof choice === 'object' && choice !== null && 'zh' in choice;
}

const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  encoding: { type: 'string' },
  syntax: { type: 'string' },
  facts: { type: 'string', multiple: true },
  twins: { type: 'boolean' },
  repeats: { type: 'string' },
  timings: { type: 'boolean' },
  repeat: { type: 'string' },
  rules: { type: 'string' },
  clean: { type: 'boolean' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  split: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { problem: explain(error) };
  }
}

/** The language for telling what is wrong with the other options. */
function wantedLanguage(args: readonly string[], fallback: Language): Language {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false });
  return LANGUAGES.find(language => language === values.lang) ?? fallback;
}

/** Node says in English what is wrong with an option; the writer gets the option's name and both languages. */
function explain(error: unknown): Message {
  const original = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(-[^'\s]*)/.exec(original)?.[1] ?? '';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return {
      zh: `没有选项 ${option}；用 zongjie --help 看有哪些选项`,
      en: `Unknown option ${option}; see zongjie --help`,
    };
  }
  return { zh: `选项 ${option} 的写法不对；用 zongjie --help 看写法`, en: `${original}; see zongjie --help` };
}

function choose<T extends string, F>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
  fallback: F,
): T | F | Message {
  if (given === undefined) return fallback;
  const found = allowed.find(value => value === given);
  const list = allowed.join(' | ');
  return found ?? { zh: `${option} 只能是 ${list}，不能是 ${given}`, en: `${option} must be ${list}, not ${given}` };
}

/** GBK and GB2312 are parts of GB18030, and are what these files are called by their owners. */
function canonicalEncoding(label: string | undefined): string | undefined {
  const name = label?.toLowerCase();
  if (name === 'auto') return undefined;
  return name === undefined ? undefined : (ENCODING_NAMES.get(name) ?? name);
}

const ENCODING_NAMES: ReadonlyMap<string, TextEncoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
]);

/** The language of the messages in an environment (`zh_CN.UTF-8`, `en_US`, `C`); Chinese but where it says English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function unknownCommand(name: string): Message {
  return {
    zh: `没有命令 ${name}；有 check（检查）、outline（大纲）、fill（填写）、gaps（待填清单）、fix（改正）、rules（规则）和 ignored（忽略项），用 zongjie --help 看用法`,
    en: `Unknown command ${name}; there are check, outline, fill, gaps, fix, rules and ignored, see zongjie --help`,
  };
}

const NO_PATHS: Message = {
  zh: '没有说用哪些文件；请写文件名或文件夹，“.”是当前文件夹，“-”是标准输入',
  en: 'No files given; name files or folders: "." is the current folder, "-" is standard input',
};

function foreignOption(command: CommandName, name: string): Message {
  return {
    zh: `zongjie ${command} 没有选项 --${name}；用 zongjie --help 看有哪些选项`,
    en: `zongjie ${command} has no option --${name}; see zongjie --help`,
  };
}

const CLEAN_OR_RULES: Message = {
  zh: '--clean 和 --rules 不能一起用，请分两次做',
  en: '--clean and --rules do not go together; run them one after the other',
};
const WRITE_OR_DIFF: Message = {
  zh: '--write 和 --diff 只能用一个：前者写回文件，后者只显示改动',
  en: 'Use either --write, which writes the file, or --diff, which only shows the change',
};
const USUAL_REPEAT = 5;
const MOST_REPEAT = 10_000;
const NEEDS_TIMINGS: Message = {
  zh: '--repeat 是计时的遍数，要和 --timings 一起用；互相比对重复的段落用 --repeats across',
  en: '--repeat is how often --timings reads a text; to compare texts with one another use --repeats across',
};
const NO_REPEAT_COUNT: Message = {
  zh: `--repeat 要写 1 到 ${MOST_REPEAT} 的整数`,
  en: `--repeat must be a whole number from 1 to ${MOST_REPEAT}`,
};
const NO_FILE: Message = {
  zh: '标准输入不能写回；请写文件名，或用 --diff 看改动',
  en: 'Standard input cannot be written back; name a file, or use --diff',
};
const ONE_FILE: Message = {
  zh: '待填清单一次只做一份材料；请只写一个文件名',
  en: 'A list is made of one text at a time; name one file',
};
const NOT_SPLIT: Message = {
  zh: '--split 用于发给科室的 csv 和 xlsx；json 每一条都写着责任科室，不用分',
  en: '--split is for csv and xlsx, which go to the departments; each entry of json names its department already',
};
const NEEDS_OUT: Message = {
  zh: '按责任科室分开的 csv 是几个文件；请用 --out 写明文件名，如 --out 清单.csv',
  en: 'Split by department, csv becomes several files; name them with --out, such as --out list.csv',
};
