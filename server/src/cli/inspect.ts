import { analyse, type Analysis, type Finding, type Message, type Syntax } from '../core/index';
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
export function inspect(
  { path, text }: { readonly path: string; readonly text: string },
  syntax: Syntax | null,
  print: (path: string, analysis: Analysis) => string,
): Inspected {
  try {
    const analysis = analyse(text, { syntax: syntax ?? syntaxOf(path) });
    const warning = hasLostCharacters(text) ? LOST_CHARACTERS : null;
    return { path, piece: print(path, analysis), findings: analysis.findings, warning };
  } catch (error) {
    const original = error instanceof Error ? error.message : String(error);
    return {
      path,
      problem: { zh: `程序内部出错（${original}），请反馈`, en: `Internal error (${original}), please report it` },
    };
  }
}

function syntaxOf(path: string): Syntax {
  return MARKDOWN_NAME.test(path) ? 'markdown' : 'plain';
}

/** 工作总结.md 述职报告.markdown */
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

const LOST_CHARACTERS: Message = {
  zh: '文中有乱码（�或“锟斤拷”），原来的字已经丢失；请找到原文件，以 GB18030 重新打开后另存',
  en: 'Characters were lost (U+FFFD or 锟斤拷) before this file was saved; reopen the original as GB18030',
};
