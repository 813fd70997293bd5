import { daysIn, weekdayOf } from '../../rules/figure/dates';
import { readNumeral, writeChineseNumeral } from '../../text/numerals';
import type { FoundPlace, YearStep } from './place';

const RELATIVE = /去年同期|上年同期|去年|上年度?|今年|本年度|明年|下年度|前年|来年/g;

/** Words that mean another year from now on. They stay; what they speak of has to be looked at. */
export function relativeWordsOf(text: string): readonly FoundPlace[] {
  return [...text.matchAll(RELATIVE)].map(({ 0: word, index }) => ({
    kind: 'relative',
    span: { start: index, end: index + word.length },
    change: null,
    isSure: false,
  }));
}

const DATE = /(\d{1,2})月(\d{1,2})[日号](?:[（(]?(?:星期|周)([一二三四五六日天])[）)]?)?/g;
const WEEKDAYS = '日一二三四五六';

/** The days of a text; a weekday becomes that of the same day in the year to come, as far as that year has it. */
export function datesOf(text: string, { to }: YearStep): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const match of text.matchAll(DATE)) {
    const [written, month = '', day = '', weekday] = match;
    const { index } = match;
    const end = index + written.length;
    if (weekday === undefined) {
      found.push({ kind: 'date', span: { start: index, end }, change: null, isSure: false });
      continue;
    }
    const exists = Number(day) >= 1 && Number(day) <= daysIn(Number(month), to);
    const right = exists ? WEEKDAYS.charAt(weekdayOf(to, Number(month), Number(day))) : '';
    const at = index + written.lastIndexOf(weekday);
    const change = right === '' || right === weekday ? null : right;
    found.push({ kind: 'date', span: { start: at, end: at + 1 }, change, isSure: false });
  }
  return found;
}

/** 第十五届, 第3期, 第四次党代会, 第41个教师节, 104周年: their numbers go on. */
const COUNTED =
  /(第)([一二三四五六七八九十百\d]{1,4})(?:[届期批轮]|次(?=[\u4e00-\u9fff]{0,6}(?:党代会|大会|会议|全会))|个(?=[“"]?[\u4e00-\u9fff·]{2,10}[节日月周]))|(?<![\d一二三四五六七八九十百])([一二三四五六七八九十百\d]{1,4})周年/g;

/** What a meeting is called by: which one the year to come has only the writer can tell. */
const MEETINGS = [
  /[一二三四五六七八九十]{1,3}届(?:全国人大|全国政协|[省市县区]委)?[一二三四五六七八九十]{1,2}(?:中全会|次(?:全会|全体会议|会议))/g,
  /党的[一二三四五六七八九十]{1,3}大(?![量批型小])/g,
  /(?:中央|全[国省市县区]|[省市县区]委)[\u4e00-\u9fff]{0,8}?(?:工作会议|大会|全会|两会)/g,
  /“两会”/g,
];

/** Numbers of sessions with the next one; meetings as they stand. */
export function sessionsOf(text: string): readonly FoundPlace[] {
  return [...countedIn(text), ...MEETINGS.flatMap(meeting => [...text.matchAll(meeting)].map(asItStands))];
}

function countedIn(text: string): readonly FoundPlace[] {
  return [...text.matchAll(COUNTED)].map(
    ({ 0: written, 1: before = '', 2: nth, 3: anniversary, index }): FoundPlace => {
      const number = nth ?? anniversary ?? '';
      const value = readNumeral(number);
      const next = value === null ? null : /\d/.test(number) ? String(value + 1) : writeChineseNumeral(value + 1);
      const change = next === null ? null : before + next + written.slice(before.length + number.length);
      return { kind: 'session', span: { start: index, end: index + written.length }, change, isSure: false };
    },
  );
}

function asItStands({ 0: written, index }: RegExpExecArray): FoundPlace {
  return { kind: 'session', span: { start: index, end: index + written.length }, change: null, isSure: false };
}

const PLAN =
  /(?<![二三四五六七八九])十([一二三四五六七八九])五(?=[”"’」]?(?:规划|时期|期间|末|开局|收官|以来|目标|”|计划))/g;
const DIGITS = '一二三四五六七八九';

/** 十四五 becomes 十五五 where the year to come belongs to it, and the year that is left did not. */
export function plansOf(text: string, { from, to }: YearStep): readonly FoundPlace[] {
  return [...text.matchAll(PLAN)].map(({ 0: written, 1: digit = '', index }): FoundPlace => {
    const number = 11 + DIGITS.indexOf(digit);
    const isLeft = planOf(from) === number && planOf(to) !== number;
    const change = isLeft ? `十${DIGITS.charAt(planOf(to) - 11)}五` : null;
    return { kind: 'plan', span: { start: index, end: index + written.length }, change, isSure: false };
  });
}

/** The five-year plan that a year belongs to: the 14th began in 2021. */
function planOf(year: number): number {
  return 14 + Math.floor((year - 2021) / 5);
}
