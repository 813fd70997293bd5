import { analyse, type Analysis, type Finding, type Message, type Syntax } from '../core/index';
import { NOTHING_REMEMBERED, siftRemembered } from '../core/features/index';
import type { DataTable } from '../core/figures/index';
import { today } from '../lsp/today';
import { hasLostCharacters } from '../node/decode-text';
import type { RememberedFor } from './load-remembered';

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
export function inspect(
  input: TextInput,
  options: InspectOptions,
  print: (path: string, analysis: Analysis) => string,
  { remembered, file }: RememberedFor = { remembered: NOTHING_REMEMBERED, file: input.path },
): Inspected {
  const { path, text } = input;
  return withAnalysis(input, options, whole => {
    const { kept, unmatched } = siftRemembered(whole.findings, whole.document.lines, file, remembered);
    const analysis = kept === whole.findings ? whole : withFindings(whole, kept);
    const warning = hasLostCharacters(text)
      ? LOST_CHARACTERS
      : unmatched.length > 0
        ? noLongerMatched(unmatched.length)
        : null;
    return { path, piece: print(path, analysis), findings: analysis.findings, warning };
  });
}

/** The same analysis, all of it lazy as before, but for its findings. */
function withFindings(analysis: Analysis, findings: readonly Finding[]): Analysis {
  return Object.create(analysis, { findings: { value: findings, enumerable: true } }) as Analysis;
}

function noLongerMatched(count: number): Message {
  return {
    zh: `“不再提示”的记录里有 ${count} 条在文中已找不到原段落，可从 .zongjie/remembered.json 删去`,
    en: `${count} remembered findings match nothing in this text any more; they may be taken out of .zongjie/remembered.json`,
  };
}

interface TextInput {
  readonly path: string;
  readonly text: string;
}

export interface InspectOptions {
  /** Null: told from the name. */
  readonly syntax: Syntax | null;
  readonly table: DataTable | null;
}

/** Analyses one text and does something with it inside the same guard. */
export function withAnalysis<T>(
  { path, text }: TextInput,
  { syntax, table }: InspectOptions,
  use: (analysis: Analysis) => T,
): T | { readonly path: string; readonly problem: Message } {
  try {
    return use(analyse(text, { syntax: syntax ?? syntaxOf(path), table, today }));
  } catch (error) {
    return { path, problem: describeFault(error) };
  }
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
