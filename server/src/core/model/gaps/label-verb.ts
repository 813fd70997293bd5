import { charTable } from '../../text/char-table';
import { ACTING_VERBS, AMOUNT_WORDS } from './lexicon/phrase-words';
import { wordAt } from './lexicon/word-set';

const SHORTEST_LABEL = 2;

/**
 * The column behind the last verb inside a phrase that has an object, its begin where it has none: 回收箱 in 小区门口安装回收箱. Of
 * 救助金发放总额 and of a verb inside a quoted name nothing is cut off.
 */
export function behindVerb(text: string, from: number, end: number): number {
  let start = from;
  let quotes = 0;
  for (let at = from; at <= end - SHORTEST_LABEL; at++) {
    const code = text.charCodeAt(at);
    if (opensQuote(code)) quotes++;
    else if (closesQuote(code)) quotes--;
    else if (quotes <= 0) start = behindVerbAt(text, at, end) ?? start;
  }
  return start;
}

function behindVerbAt(text: string, at: number, end: number): number | null {
  const verb = wordAt(ACTING_VERBS, text, at);
  if (verb === '') return null;
  const behind = at + verb.length + ('了过'.includes(text.charAt(at + verb.length) || ' ') ? 1 : 0);
  const isObject = end - behind >= SHORTEST_LABEL && wordAt(AMOUNT_WORDS, text, behind).length < end - behind;
  return isObject ? behind : null;
}

const opensQuote = charTable('“《〈「『‘');
const closesQuote = charTable('”》〉」』’');
