import { BODY_WORDS } from '../../model/gaps/lexicon/body-words';
import { PLACE_WORDS } from '../../model/gaps/lexicon/place-words';
import { wordBefore } from '../../model/gaps/lexicon/word-set';
import { fold } from '../fold';

/** Whether a cell reads as the name of a place or body: 东湖社区, 宣传科, 第一中学. */
export function isSubjectName(cell: string): boolean {
  const name = fold(cell);
  if (name.length > 20 || !/^[\p{Script=Han}\dA-Za-z()]+$/u.test(name)) return false;
  const word = wordBefore(PLACE_WORDS, name, name.length) || wordBefore(BODY_WORDS, name, name.length);
  return word !== '' && word.length < name.length;
}
