import { isSpace } from '../../text/characters';
import type { Syntax } from '../syntax';
import type { Line } from './blank';
import { codeSpans } from './code-spans';
import { runEnd } from './context';
import { emphasisAt } from './emphasis';
import { SIGNATURE_WORDS } from './lexicon/field-names';

/** Nearly every line of a text is made one, and few are asked for more than their text: so all share what works the rest out. */
export function readLine(text: string, syntax: Syntax): Line {
  const line = Object.create(LINE) as SearchedLine;
  line.text = text;
  line.syntax = syntax;
  line.indent = runEnd(text, 0, isSpace);
  line.emphasis = line.code = line.isForInk = line.isOfColumns = null;
  return line;
}

interface SearchedLine extends Line {
  text: string;
  syntax: Syntax;
  indent: number;
  emphasis: ReturnType<typeof emphasisAt> | null;
  code: ReturnType<typeof codeSpans> | null;
  isForInk: boolean | null;
  isOfColumns: boolean | null;
}

const LINE: Pick<Line, 'isEmphasis' | 'isSignature' | 'isRow' | 'codeEnd'> & ThisType<SearchedLine> = {
  isEmphasis(at) {
    return (this.emphasis ??= emphasisAt(this.text)).has(at);
  },
  isSignature() {
    return (this.isForInk ??= SIGNATURE_WORDS.some(word => isInked(this.text, word)));
  },
  isRow() {
    return (this.isOfColumns ??= isRow(this.text));
  },
  codeEnd(at) {
    return (this.code ??= codeSpans(this.text)).get(at) ?? 0;
  },
};

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
