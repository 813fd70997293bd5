import { isDigit, skipSpaces, skipSpacesBack } from './context';
import type { Family } from './letter-family';
import { AFTER_X } from './lexicon/latin-words';
import { wordAt } from './lexicon/word-set';

/** A sign that belongs to a formula or a name: 60×40, 1+X, 5G+XX, X光, X轴. */
export function isFormula(text: string, start: number, end: number, family: Family): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '+' || before === '＋' || after === '+' || after === '＋') return true;
  if (family === 'cross') return isTimes(text, start, end);
  if (family !== 'latin') return false;
  if ('=＝<>^'.includes(after || ' ') || '=＝<>^$\\`/'.includes(before || ' ')) return true;
  if (text.startsWith('染色体', end)) return true;
  return end - start === 1 && wordAt(AFTER_X, text, end) !== '' && !startsUnitPhrase(text, end);
}

/** × between two figures, spaces allowed: 60 × 40, 2×xx. */
function isTimes(text: string, start: number, end: number): boolean {
  const before = skipSpacesBack(text, start);
  const after = skipSpaces(text, end);
  return isDigit(text.charCodeAt(before - 1)) || isDigit(text.charCodeAt(after));
}

/** x片区 and x片林地 count or name something, unlike X片. */
function startsUnitPhrase(text: string, at: number): boolean {
  return text.startsWith('片区', at) || text.startsWith('片林', at) || text.startsWith('形象', at);
}
