import { MEASURE_WORDS } from '../gaps/lexicon/measure-words';

/** Before these a figure stands always. */
export const SHARE_SIGNS = '%％‰';

/** The last characters of the other measure words: a figure may be lost before one that closes a clause. */
export const LOSS_ENDS = Array.from(MEASURE_WORDS.words(), word => word.charAt(word.length - 1))
  .filter(end => !SHARE_SIGNS.includes(end))
  .join('');

/** The words that may stand between the measure word and the clause's end: 增收▮元以上. */
export const LIMITS = ['左右', '以上', '以下', '以内', '以外'] as const;

/** What these begin with, and the words by which a figure inside a clause changes: 由▮元提高到▮元. */
export const LIMIT_BEGINNINGS = '左以增提降减升扩缩';

/** Before 亿元 and 个 a figure is looked for inside a clause too: 安排▮亿元资金, 覆盖▮个乡镇. */
export const SCALED = '元';
export const THINGS = '个';

/** What ends a figure or a gap, or stands for one before 个: 3, 亿, 一, 各. Behind these 元 is looked at, and 个 and % are not. */
export const FIGURE_ENDS = '0123456789０１２３４５６７８９万亿一两三四五六七八九十百千几半多各每这那哪某单首xX×_＿*○〇';

/** 、等乡镇, 、网、: what stands behind the 、 of a list where a member is lost; 共多名, 共计余: behind a 共 where its figure is. */
export const LACK_LEADS = '、共';
export const LACKING = '等网新日晚卫多余计';

/** ，、 and 、、 lack a member between them. */
export const LISTS = '、';
export const COMMAS = '，,、';
