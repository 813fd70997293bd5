import { parseArgs } from 'node:util';
import type { Language, Message, Severity, Syntax } from '../core/index';
import { TEXT_ENCODINGS, type TextEncoding } from '../node/decode-text';
import { SEVERITIES } from './severity';

export const FORMATS = ['text', 'json'] as const;

export const SYNTAXES = ['plain', 'markdown'] as const satisfies readonly Syntax[];

/** What the command line asks for. */
export type Command =
  | { readonly type: 'help' | 'version'; readonly language: Language }
  | ReadingCommand
  | { readonly type: 'misuse'; readonly language: Language; readonly message: Message };

/** What `check` and `outline` have in common; `paths` is never empty, `-` is standard input. */
export interface ReadingCommand {
  readonly type: 'check' | 'outline';
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly failOn: Severity;
  readonly language: Language;
  /** Null: told from the bytes. */
  readonly encoding: TextEncoding | null;
  /** Null: told from the file's name. */
  readonly syntax: Syntax | null;
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
  if (command !== 'check' && command !== 'outline')
    return { type: 'misuse', language, message: unknownCommand(command) };
  if (paths.length === 0) return { type: 'misuse', language, message: NO_PATHS };
  const format = choose('--format', values.format, FORMATS, 'text');
  const failOn = choose('--fail-on', values['fail-on'], SEVERITIES, 'error');
  const encoding = choose('--encoding', canonicalEncoding(values.encoding), TEXT_ENCODINGS, null);
  const syntax = choose('--syntax', values.syntax, SYNTAXES, null);
  for (const choice of [format, failOn, encoding, syntax]) {
    if (choice !== null && typeof choice === 'object') return { type: 'misuse', language, message: choice };
  }
  return { type: command, paths, format, failOn, language, encoding, syntax } as Command;
}

const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  encoding: { type: 'string' },
  syntax: { type: 'string' },
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
    zh: `没有命令 ${name}；有 check（检查）和 outline（大纲），用 zongjie --help 看用法`,
    en: `Unknown command ${name}; there are check and outline, see zongjie --help`,
  };
}

const NO_PATHS: Message = {
  zh: '没有说检查哪些文件；请写文件名或文件夹，“.”是当前文件夹，“-”是标准输入',
  en: 'No files given; name files or folders: "." is the current folder, "-" is standard input',
};
