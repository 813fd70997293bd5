import type { Guarded } from './word';

/** Whether what stands around a wrong form leaves it wrong. */
export function admits(guard: Guarded, text: string, start: number, end: number): boolean {
  const { after, before, notAfter, notBefore, leadsTo, near, unless, opens } = guard;
  if (after && !endsBefore(text, start, after)) return false;
  if (before && !beginsAt(text, end, before)) return false;
  if (notAfter && endsBefore(text, start, notAfter)) return false;
  if (notBefore && beginsAt(text, end, notBefore)) return false;
  if (opens && start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) return false;
  if (leadsTo && !holds(text.slice(end, clauseEnd(text, end)), leadsTo)) return false;
  if (!near && !unless) return true;
  const sentence = sentenceAround(text, start, end);
  return (!near || holds(sentence, near)) && (!unless || !holds(sentence, unless));
}

/** How far a guard looks for the words of its clause or sentence, in characters; no writer's clause is longer. */
const REACH = 120;
const CLAUSE_ENDS = '，,。；;：:！!？?、\u3000 （(“';
const SENTENCE_ENDS = '。！？；;';

function endsBefore(text: string, start: number, words: readonly string[]): boolean {
  return words.some(word => (word === '#' ? isFigure(text.charAt(start - 1)) : text.endsWith(word, start)));
}

function beginsAt(text: string, end: number, words: readonly string[]): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return words.some(word => (word === '#' ? isFigure(text.charAt(at)) : text.startsWith(word, at)));
}

function isFigure(character: string): boolean {
  return character !== '' && '0123456789xX×_＿某〇０１２３４５６７８９'.includes(character);
}

function holds(text: string, words: readonly string[]): boolean {
  return words.some(word => text.includes(word));
}

function clauseEnd(text: string, from: number): number {
  return endOf(text, from, `${SENTENCE_ENDS}，,：:`);
}

function endOf(text: string, from: number, marks: string): number {
  const limit = Math.min(text.length, from + REACH);
  let at = from;
  while (at < limit && !marks.includes(text.charAt(at))) at++;
  return at;
}

function sentenceAround(text: string, start: number, end: number): string {
  const limit = Math.max(0, start - REACH);
  let from = start;
  while (from > limit && !SENTENCE_ENDS.includes(text.charAt(from - 1))) from--;
  return text.slice(from, endOf(text, end, SENTENCE_ENDS));
}
