import { skipSpacesBack } from './context';
import { fieldInForm } from './fields';
import { clauseStart } from './label-lead';

/**
 * What happens at a date: the field that asks for it (填报时间：　年　月　日), or the clause's subject before it (总结会 in
 * 总结会定于2026年12月　　日召开); or null.
 */
export function dateLabel(text: string, start: number): string | null {
  const colon = skipSpacesBack(text, start, WIDEST) - 1;
  const field = '：:'.includes(text.charAt(colon) || ' ') ? fieldInForm(text, colon) : '';
  if (field !== '') return field;
  const clause = text.slice(clauseStart(text, start, 0), start);
  const at = DATE_LINKS.map(link => clause.indexOf(link)).filter(index => index >= SHORTEST_LABEL);
  if (at.length === 0) return null;
  const label = clause.slice(0, Math.min(...at)).trim();
  return label.length >= SHORTEST_LABEL && label.length <= LONGEST_LABEL ? label : null;
}

const DATE_LINKS = ['定于', '拟于', '将于', '于', '自', '截至', '截止'];
const WIDEST = 8;
const SHORTEST_LABEL = 2;
const LONGEST_LABEL = 12;
