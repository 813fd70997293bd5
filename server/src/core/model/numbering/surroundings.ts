import { charTable } from '../../text/char-table';
import { isChinese, isSpace } from '../../text/characters';
import { tailLength } from './section-names';

/**
 * What stands before a marker inside its line: nothing (start), the end of a sentence, a comma or an opening bracket (clause), or
 * a character without any mark between (glued).
 */
export type Place = 'start' | 'sentence' | 'clause' | 'glued';

/** Where `at` stands in a line whose content begins at `contentStart`. */
export function placeOf(text: string, contentStart: number, at: number): Place {
  if (at <= contentStart) return 'start';
  let i = at - 1;
  while (i > contentStart && isSpace(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  if (endsSentence(code)) return 'sentence';
  if (endsClause(code)) return 'clause';
  return i < at - 1 && !isChinese(text.charCodeAt(i)) ? 'clause' : 'glued';
}

/** Whether a sentence ends in `text[start, end)`. */
export function hasSentenceEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (closesSentence(text.charCodeAt(i))) return true;
  return false;
}

/** Whether the word before `at` names something that is numbered itself: 附件1 表2 第3 问题2. */
export function isLabelled(text: string, at: number): boolean {
  return LABELS.includes(text.charAt(at - 1)) || text.startsWith('附件', at - 2) || text.startsWith('方案', at - 2);
}

/** Whether the text before `at` announces a list: 措施1、 如下1. 以下几方面（一）. */
export function announcesList(text: string, at: number): boolean {
  return (
    tailLength(text, Math.max(0, at - 6), at) > 0 || text.startsWith('如下', at - 2) || text.startsWith('方面', at - 2)
  );
}

const closesSentence = charTable('。！？；');
const endsSentence = charTable('。；;：:！!？?…');
const endsClause = charTable('，,、.．”’"』」）)》】“‘「（(—-');
const LABELS = '表图第式栏注例版号款项条步层级类';
