import type { GapKind } from '../gap';
import { chineseAt, endsAt, skipSpaces } from './context';
import { BODY_WORDS, NOT_BODIES } from './lexicon/body-words';
import { CLOSING_VERBS } from './lexicon/phrase-words';
import { NOT_PLACES, PLACE_WORDS } from './lexicon/place-words';
import { PERSON_FOLLOWERS } from './lexicon/role-words';
import { NOT_TITLES, TITLE_WORDS } from './lexicon/title-words';
import { wordAt, type WordSet } from './lexicon/word-set';

/** The word that a name would be completed by, and what kind of name that makes. */
export interface Completion {
  readonly kind: GapKind;
  readonly word: string;
  readonly end: number;
}

/** The word directly at a column that closes a name: 区 in xx区, 日报 in xx日报, 同志 in xx同志; or null. */
export function completionAt(text: string, at: number): Completion | null {
  const start = skipSpaces(text, at);
  return best([
    match('org', BODY_WORDS, NOT_BODIES, text, start),
    match('place', PLACE_WORDS, NOT_PLACES, text, start),
    match('title', TITLE_WORDS, NOT_TITLES, text, start),
    match('person', PERSON_FOLLOWERS, null, text, start),
  ]);
}

/**
 * The word that closes a name further on: 分局 in xx自然资源分局, 方案 in xx帮扶方案. Words of one character close a name only
 * where the clause or the quoted title ends too.
 */
export function laterCompletion(text: string, at: number): Completion | null {
  const start = skipSpaces(text, at);
  for (let i = start; i < start + FARTHEST && chineseAt(text, i); i++) {
    if (i > start && wordAt(CLOSING_VERBS, text, i) !== '') return null;
    const found = best([
      match('org', BODY_WORDS, NOT_BODIES, text, i),
      match('title', TITLE_WORDS, NOT_TITLES, text, i),
      match('place', PLACE_WORDS, NOT_PLACES, text, i),
    ]);
    if (found && closes(text, found, i - start)) return longer(text, found);
  }
  return null;
}

const FARTHEST = 14;
const GENERAL_WORDS = new Set([
  '主题',
  '业务',
  '建设',
  '教育',
  '党建',
  '在线',
  '活动',
  '机制',
  '模式',
  '系统',
  '平台',
  '单位',
  '部门',
  '工程',
]);

/** The last word of a name counts: 服务中心 beyond 服务, 公司 beyond 科技. */
function longer(text: string, found: Completion): Completion {
  if (endsAt(text, found.end) || found.kind === 'place') return found;
  const next = best([
    match('org', BODY_WORDS, NOT_BODIES, text, found.end),
    match('title', TITLE_WORDS, NOT_TITLES, text, found.end),
  ]);
  return next && next.word.length >= 2 ? next : found;
}

function closes(text: string, { word, end, kind }: Completion, offset: number): boolean {
  if (word.length === 1) return kind !== 'place' && offset >= 1 && endsAt(text, end);
  if (kind === 'place') return offset <= 4;
  return !GENERAL_WORDS.has(word) || endsAt(text, end);
}

function match(kind: GapKind, words: WordSet, not: WordSet | null, text: string, at: number): Completion | null {
  const word = wordAt(words, text, at);
  if (word === '' || (not && wordAt(not, text, at).length > word.length)) return null;
  return { kind, word, end: at + word.length };
}

/** The longest; among equals the first. */
function best(found: readonly (Completion | null)[]): Completion | null {
  let longest: Completion | null = null;
  for (const one of found) if (one && (!longest || one.word.length > longest.word.length)) longest = one;
  return longest;
}
