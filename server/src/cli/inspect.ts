import { analyse, type Analysis, type AnalysisOptions, type Finding, type Message, type Syntax } from '../core/index';
import { DEFAULT_CONFIG, type Config } from '../core/config';
import type { Silence } from '../core/features/index';
import type { DataTable } from '../core/figures/index';
import { today } from '../lsp/today';
import type { Across, TextInput, TextsAcross } from './texts-across';
import { hasLostCharacters } from '../node/decode-text';

/** What is printed of a text, its findings, and what is wrong with it as a whole; or why nothing is printed. */
export type Inspected =
  | {
      readonly path: string;
      readonly piece: string;
      readonly findings: readonly Finding[];
      readonly warning: Message | null;
    }
  | { readonly path: string; readonly problem: Message };

/**
 * Analyses one text and prints it. The parts of an analysis are worked out when first asked for, so printing stands inside
 * the guard: a fault of our own in one text must not take the others' report away.
 */
export function inspect(input: TextInput, options: InspectOptions, print: Print): Inspected {
  return withAnalysis(input, options, analysis => printed(input, analysis, print));
}

/** The same, beside the texts before it. */
export async function inspectAcross(
  input: TextInput,
  options: InspectOptions,
  print: Print,
  texts: TextsAcross,
): Promise<Inspected> {
  try {
    const analysis = analyse(input.text, analysisOptions(input, options));
    return printed(input, analysis, print, await texts.read(input, analysis, analysisOptions(input, options)));
  } catch (error) {
    return { path: input.path, problem: describeFault(error) };
  }
}

/** Beside what a text says by itself, what it repeats of others. */
type Print = (path: string, analysis: Analysis, across?: Across) => string;

function printed({ path, text }: TextInput, analysis: Analysis, print: Print, across: Across | null = null): Inspected {
  const { findings, unmatched } = analysis;
  const warning = hasLostCharacters(text)
    ? LOST_CHARACTERS
    : unmatched.length > 0
      ? noLongerMatched(unmatched.length)
      : null;
  const piece = across ? print(path, analysis, across) : print(path, analysis);
  return { path, piece, findings: across ? [...findings, ...across.findings] : findings, warning };
}

function noLongerMatched(count: number): Message {
  return {
    zh: `忽略项里有 ${count} 条在文中已找不到原处，可在编辑器里用“管理忽略项”删去`,
    en: `${count} ignored findings match nothing in this text any more; take them out with “Manage Ignored Findings” in the editor`,
  };
}

export interface InspectOptions {
  /** Null: told from the name. */
  readonly syntax: Syntax | null;
  readonly table: DataTable | null;
  /** What the project says. */
  readonly config?: Config;
  /** What is remembered that concerns the text. */
  readonly silence?: Silence | null;
}

/** Analyses one text and does something with it inside the same guard. */
export function withAnalysis<T>(
  input: TextInput,
  options: InspectOptions,
  use: (analysis: Analysis) => T,
): T | { readonly path: string; readonly problem: Message } {
  try {
    return use(analyse(input.text, analysisOptions(input, options)));
  } catch (error) {
    return { path: input.path, problem: describeFault(error) };
  }
}

/** How a text is analysed under the options of the command. */
export function analysisOptions(
  { path }: TextInput,
  { syntax, table, config: { levels, rules } = DEFAULT_CONFIG, silence = null }: InspectOptions,
): AnalysisOptions {
  return { syntax: syntax ?? syntaxOf(path), levels, rules, table, silence, today };
}

function describeFault(error: unknown): Message {
  const original = error instanceof Error ? error.message : String(error);
  return { zh: `程序内部出错（${original}），请反馈`, en: `Internal error (${original}), please report it` };
}

function syntaxOf(path: string): Syntax {
  return MARKDOWN_NAME.test(path) ? 'markdown' : 'plain';
}

/** 工作总结.md 述职报告.markdown */
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

export const LOST_CHARACTERS: Message = {
  zh: '文中有乱码（�或“锟斤拷”），原来的字已经丢失；请找到原文件，以 GB18030 重新打开后另存',
  en: 'Characters were lost (U+FFFD or 锟斤拷) before this file was saved; reopen the original as GB18030',
};
