import { MEASURE_WORDS } from '../gaps/lexicon/measure-words';

/** The last characters of measure words: a figure may be lost before one that closes a clause. */
export const LOSS_ENDS = Array.from(MEASURE_WORDS.words(), word => word.charAt(word.length - 1)).join('');

/** 、等乡镇, 、网、: what stands behind the 、 of a list where a member is lost; 共多名, 共计余: behind a 共 where its figure is. */
export const LACK_LEADS = '、共';
export const LACKING = '等网新日晚卫多余计';

/** ，、 and 、、 lack a member between them. */
export const LISTS = '、';
export const COMMAS = '，,、';
