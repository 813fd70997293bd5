import { isSpace } from '../../text/characters';
import type { Syntax } from '../syntax';
import type { Line } from './blank';
import { codeSpans } from './code-spans';
import { runEnd } from './context';
import { emphasisAt } from './emphasis';
import { SIGNATURE_WORDS } from './lexicon/field-names';

/** Nearly every line of a text is made one, and few are asked for more than their text: so all the rest shares one closure's scope. */
export function readLine(text: string, syntax: Syntax): Line {
  let emphasis: ReturnType<typeof emphasisAt> | undefined;
  let code: ReturnType<typeof codeSpans> | undefined;
  let isForInk: boolean | undefined;
  let isOfColumns: boolean | undefined;
  return {
    text,
    syntax,
    indent: runEnd(text, 0, isSpace),
    isEmphasis: at => (emphasis ??= emphasisAt(text)).has(at),
    isSignature: () => (isForInk ??= SIGNATURE_WORDS.some(word => isInked(text, word))),
    isRow: () => (isOfColumns ??= isRow(text)),
    codeEnd: at => (code ??= codeSpans(text)).get(at) ?? 0,
  };
}

/** 签字： or （签字） asks for ink; 签字仪式 does not. */
function isInked(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (ENDS.has(text.charAt(at + word.length))) return true;
  }
  return false;
}

const ENDS = new Set(['：', ':', '）', ')', '　', ' ', '']);

/** Two wide blanks or more and no mark of a sentence: 东湖镇　　12　　个. */
function isRow(text: string): boolean {
  if (/[，。；：、]/.test(text)) return false;
  return (text.trim().match(/\S[ \u3000\u00a0]{2}|\S\t/g)?.length ?? 0) >= 2;
}
