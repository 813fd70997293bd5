import type { Candidate } from './candidate';
import { startsWithNumeral } from './candidates';
import { skipSpaces } from './line-lead';
import type { Place } from './surroundings';

/** Whether 一 before a 、 ends a word: 统一、规范. */
export function endsWordWithOne(text: string, at: number): boolean {
  return WORDS_WITH_ONE.includes(text.charAt(at - 1));
}

/** What makes a word with 一 and the numerals: 统一 同一 唯一 之一 逐一 这一 其一 万一 专一 单一 划一 合一 归一 如一. */
const WORDS_WITH_ONE = '统同唯惟之逐这其万专单划合归均如不第任初大高周星期十';

/** 一、二季度; 二、 三级医院: the number goes on with the next one. 二、三会一课 and 一、一季度 are titles. */
export function isListOfNumbers(text: string, { ordinal, end }: Candidate): boolean {
  const at = skipSpaces(text, end);
  if (!startsWithNumeral(text, at)) return false;
  const digit = NUMERALS.indexOf(text.charAt(at));
  if (digit < 0 || digit <= ordinal || isTitleOfPeriod(text, at)) return false;
  return text.charAt(at + 1) === '、' || COUNTED.some(word => text.startsWith(word, at + 1));
}

/** 五、六月份重点工作, 三、四季度工作安排: the line is all of a title. */
function isTitleOfPeriod(text: string, at: number): boolean {
  return text.length - at <= LONGEST_PERIOD_TITLE && PERIOD_TITLE.test(text.slice(at));
}

const LONGEST_PERIOD_TITLE = 18;
const PERIOD_TITLE = /^[一二三四五六七八九十](?:月|季度)[^，。；,;]*(?:工作|打算|安排|计划|任务|思路|要点|情况)$/;

const NUMERALS = '〇一二三四五六七八九十';

/** What goes on behind the last of several numbers: 一、二季度, 三、四线城市, 一、二把手. */
const COUNTED =
  '季度 级 产业 类 号 期 线 楼 组 班 科 年 批 等 把手 流 把 中 小 审 轮 孩 月 章 节 条 款 项 点 区 队 连 道 层 号楼 单元 支 胎 次 个 名 位 天 部 是'.split(
    ' ',
  );

/** 1、2号楼; 1、2、3; 3、4月份; inside a line 3、4月: figures that are listed. 1、2026年 and 1、2月15日 are titles. */
export function isListOfFigures(text: string, { ordinal, end }: Candidate, place: Place): boolean {
  const at = skipSpaces(text, end);
  const match = LISTED_FIGURE.exec(text.slice(at, at + 6));
  if (match === null || Number(match[1]) !== ordinal + 1) return false;
  return place !== 'start' || match[2] !== '月';
}

/** `2号楼`, `2、3`, `4月`: a short figure that a unit or the next figure follows. */
const LISTED_FIGURE = /^(\d{1,2})(月份|[、号楼期栋幢区组班级类项条款单#月])/;

/** `1. 5亿元`: a decimal that a blank was typed into. */
export function isTornDecimal(text: string, { end }: Candidate): boolean {
  return '.．'.includes(text.charAt(end - 1)) && QUANTITY.test(text.slice(end, end + 12));
}

const QUANTITY = /^[ \u3000]\d{1,6}(?:[万亿%％‰倍]|个百分点|千[瓦米克])/;

/** （二）项, （一）款: a clause of a law that is referred to. （二）项目 and （一）条件 are titles. */
export function isReferredTo(text: string, { end }: Candidate): boolean {
  const unit = text.charAt(end);
  return (unit === '项' || unit === '款' || unit === '条') && !'目件例线项'.includes(text.charAt(end + 1));
}
