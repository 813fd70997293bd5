import { charTable } from '../../text/char-table';
import { FORWARD_WORDS, LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { MEASURE_WORDS } from '../gaps/lexicon/measure-words';
import type { WordSet } from '../gaps/lexicon/word-set';
import { CHANGES_TO } from './loss-links';
import { LEADS } from './loss-words';
import { OPENING_LINKS, OPENING_MEASURES, TERRITORIES } from './opening-words';

/** Before these a figure stands always. */
export const SHARE_SIGNS = '%％‰';

/** The last characters of the other measure words: a figure may be lost before one that closes a clause. */
export const LOSS_ENDS = `分${Array.from(MEASURE_WORDS.words(), word => word.charAt(word.length - 1))
  .filter(end => !SHARE_SIGNS.includes(end))
  .join('')}`;

/** What the words begin with that may stand behind a measure word (以上), and the words by which a figure inside a clause changes: 由▮元提高到▮元. */
export const LIMIT_BEGINNINGS = '左以增提降减升扩缩压';

/** Before these a figure is looked for inside a clause too: 安排▮亿元资金, 每人▮元补助, 覆盖▮个乡镇, “▮分钟生活圈”. */
export const SCALED = '元';
export const THINGS = '个元钟';

/** What ends a figure or a gap, or stands for one before 个: 3, 亿, 一, 各. Behind these 元 is looked at, and 个 and % are not. */
export const FIGURE_ENDS = '0123456789０１２３４５６７８９万亿一两三四五六七八九十百千几半多各每这那哪某单首xX×_＿*○〇';

/** 、等乡镇, 、网、: what stands behind the 、 of a list where a member is lost; 共多名, 共计余: behind a 共 where its figure is; 第名: an ordinal without its figure. */
export const LACK_LEADS = '、共第';
export const LACKING = '等网新日晚卫多余计名位届次批期季个条轮，。；,;';

/** ，、 and 、、 lack a member between them. */
export const LISTS = '、';
export const COMMAS = '，,、。；：';

/** What a clause may begin behind in which the first word is a measure word: ，▮名干部. */
const CLAUSE_OPENERS = '，。；、：,;:';
export const opensClause = charTable(CLAUSE_OPENERS);

/** The first characters of the measure words inside a clause, and the last ones of what leads on to their figure. */
export const OPENINGS = `余万亿${characters(OPENING_MEASURES, word => word.charAt(0))}`;
export const OPENING_LEADS =
  CLAUSE_OPENERS +
  '“了' +
  [LEADS, LEADING_VERBS, FORWARD_WORDS, TERRITORIES, CHANGES_TO, OPENING_LINKS].map(lastCharacters).join('');

function lastCharacters(words: WordSet): string {
  return characters(words, word => word.charAt(word.length - 1));
}

function characters(words: WordSet, of: (word: string) => string): string {
  return Array.from(words.words(), of).join('');
}
