import { lastClause } from '../figures/gap-place';
import { isLead } from '../figures/index';
import type { SummaryDocument } from '../model/document';
import { LIGHT_WORDS } from '../repeats/align-scores';
import { CHARACTER, GAP, MARK, type Tokens } from '../repeats/tokens';
import type { Twin } from '../repeats/compare-passages';

/**
 * Whom a twin speaks of where it has another name before its first figure than this paragraph has before its first gap: 外科 for 内科,
 * 2号网格 for 1号网格, 去年 for 今年. Verbs and the words of a retelling are no names. Null where the beginning says the same.
 */
export function otherLead(document: SummaryDocument, { own, other, alignment }: Twin): string | null {
  let [from, otherFrom] = [0, 0];
  for (let i = 0; i < own.length; i++) {
    const isGap = own.kinds[i] === GAP;
    const at = isGap ? (alignment.starts[i] ?? -1) : (alignment.match[i] ?? -1);
    if (at >= otherFrom) {
      const start = startOfLine(other, otherFrom, at);
      const name = replaced(document, own, other, { from, to: i }, { from: start, to: at });
      if (name !== null) return name;
      [from, otherFrom] = [i + 1, at + 1];
    }
    if (isGap) return null;
  }
  return null;
}

/** A heading that was taken for the beginning of the passage says nothing of the sentence below it. */
function startOfLine({ lines }: Tokens, from: number, at: number): number {
  let start = at;
  while (start > from && lines[start - 1] === lines[at]) start--;
  return start;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST_NAME = 6;

/** What stands in the twin in the place of other words, where both can be names. */
function replaced(document: SummaryDocument, own: Tokens, other: Tokens, here: Run, there: Run): string | null {
  const [a, b] = [withoutMarks(own, here), withoutMarks(other, there)];
  if (a.from >= a.to || b.from >= b.to || a.to - a.from > LONGEST_NAME || b.to - b.from > LONGEST_NAME) return null;
  const [words, otherWords] = [wordsOf(document, own, a), wordsOf(document, other, b)];
  const next = wordsOf(document, other, { from: b.to, to: Math.min(other.length, b.to + 3) });
  const isNumber = NUMBER.test(words) && NUMBER.test(otherWords);
  const isOrdered = ORDERED.test(next) || before(document, other, b.from).endsWith('第');
  if (isNumber ? !isOrdered : isRetold(own, a, words) || isRetold(other, b, otherWords)) return null;
  if (isLead(words) && isLead(otherWords)) return null;
  if (ADVERBIAL.test(lastClause(before(document, own, a.from)) + words)) return null;
  if (THIS.test(words) && THIS.test(otherWords) && next.startsWith('年')) return null;
  return otherWords.length === 1 || isNumber ? otherWords + next.slice(0, 2) : otherWords;
}

/** 1号网格, 一季度, 第二期, 5月份: these tell one from another; other numbers are counts. */
const NUMBER = /^[\d一二三四五六七八九十]+$/;
const ORDERED = /^(?:[号班组队期批中小院分标村月科]|季度|支部|社区|大队|车间|工区|年级)/;
/** 今年, 全年, 一年来, 本年度 are one. */
const THIS = /^[今全一本这]$/;

/** 为扎实做好…，, 围绕…，: how and why something was done, which is told in many ways, and not by whom. */
const ADVERBIAL = /^[ \u3000]*(?:为|围绕|按照|根据|依据|通过|坚持|聚焦|针对|结合|立足|着眼|紧扣|认真|积极)/;

/** Words of which only light ones differ, or that are no words. */
function isRetold(tokens: Tokens, { from, to }: Run, words: string): boolean {
  let isLight = true;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== CHARACTER) return true;
    if (!LIGHT_WORDS.has(tokens.codes[i] ?? 0)) isLight = false;
  }
  return isLight || words === '';
}

/** What stands before a token on its line. */
function before(document: SummaryDocument, tokens: Tokens, at: number): string {
  const text = document.paragraphs[tokens.lines[at] ?? 0]?.paragraph.text ?? '';
  return text.slice(0, tokens.starts[at] ?? 0);
}

function withoutMarks(tokens: Tokens, { from, to }: Run): Run {
  let [start, end] = [from, to];
  while (start < end && tokens.kinds[start] === MARK) start++;
  while (start < end && tokens.kinds[end - 1] === MARK) end--;
  return { from: start, to: end };
}

/** The text of tokens that stand on one line; '' for others. */
function wordsOf(document: SummaryDocument, tokens: Tokens, { from, to }: Run): string {
  if (from >= to || tokens.lines[from] !== tokens.lines[to - 1]) return '';
  const text = document.paragraphs[tokens.lines[from] ?? 0]?.paragraph.text ?? '';
  return text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
}
