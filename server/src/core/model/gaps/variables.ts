import type { Found, Line } from './blank';
import { isLatin } from './context';
import { slotKind } from './slots';

const LONGEST = 40;

/** {{名}} and ${名}: a variable that nothing was put in for. */
export function findVariable({ text }: Line, at: number): Found {
  const opening = text.startsWith('{{', at) ? '{{' : text.startsWith('${', at) ? '${' : '';
  if (opening === '') return null;
  const closing = opening === '{{' ? '}}' : '}';
  const end = text.slice(at, at + LONGEST + 4).indexOf(closing);
  const name = end < 0 ? '' : text.slice(at + 2, at + end).trim();
  if (name === '' || name.includes('{')) return at + opening.length;
  return { start: at, end: at + end + closing.length, mark: 'variable', label: name, unit: null, ...slotKind(name) };
}

/** TODO before its colon or at the end of what is said; TODO 应用上线 is a name. */
export function findToDo({ text }: Line, at: number): Found {
  const end = at + 4;
  if (!text.startsWith('TODO', at) || isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(end))) return null;
  if (!TODO_ENDS.has(text.charAt(end))) return end;
  return { start: at, end, mark: 'variable', kind: 'other', unit: null, label: null, word: null };
}

const TODO_ENDS = new Set(['：', ':', '', '】', ']', '）', ')', '。', '，', '；']);
