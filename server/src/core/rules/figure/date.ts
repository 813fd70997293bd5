import { DIGITS } from '../sieve';
import { findFigures } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Message } from '../../text/message';
import { defineRule } from '../define';
import { datesIn, daysIn, fullYear, weekdayOf, type DatePart, type WrittenDate } from './dates';
import { changeTo, repairsOf, type Fault } from '../faults';

export const wrongDate = defineRule({
  scope: 'paragraph',
  signs: ['年月', DIGITS],
  meta: {
    id: 'figure/date',
    title: { zh: '日期有误', en: 'Wrong date' },
    rationale: {
      zh: '不存在的日期、先后颠倒的起止、对不上的星期是错误；05月、18年5月、5月3号是不规范的写法。跨年的季节（11月15日至3月15日）不报。',
      en: 'Dates that do not exist, an end before its start and a wrong weekday are mistakes; 05月, 18年5月 and 5月3号 are not how dates are written. A season over the new year is left alone.',
    },
    source: {
      zh: 'GB/T 9704—2012 7.3.5.4；GB/T 15835—2011',
      en: 'GB/T 9704—2012 7.3.5.4; GB/T 15835—2011',
    },
    severity: 'warning',
    examples: {
      bad: [
        '2026年2月29日召开动员会。',
        '4月31日前完成整改。',
        '活动自2026年11月15日至2026年3月15日开展。',
        '2026年12月31日（星期五）',
        '2026年05月08日印发通知。',
        '自18年起开展试点。',
        '18年5月启动建设。',
        '5月3号组织检查。',
      ],
      good: [
        '2024年2月29日召开动员会。',
        '采暖期为11月15日至3月15日。',
        '2026年12月31日（星期四）',
        '历时18年建成，18年来从未间断。',
        '2月29日慰问老党员。',
        '检查5月3号楼。',
        '自18年前开办至今。',
        '自80年代以来，村里一直有小学。',
        '共用5月零3日，2026年共12月。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  if (!SUSPECT.test(text)) return NONE;
  const dates = datesIn(text, findFigures(text));
  return dates.flatMap((date, i) => [
    ...(impossible(date) ?? wrongWeekday(text, date) ?? endsBeforeStart(text, date, dates[i + 1]) ?? NONE),
    ...zeros(text, date),
    ...shortYear(text, date),
    ...dayWord(text, date),
  ]);
}

const NONE: readonly Fault[] = [];

/** What every fault of a date shows in itself: a cheap look before any date is read. */
const SUSPECT =
  /(?:29|[3-9]\d)[日号]|(?:1[3-9]|[2-9]\d)月|[日号][（(]?[ \u3000]?(?:星期|周|礼拜)|[年月日号](?:至|到|[-—–－~～]{1,2})(?:\d{4}年|\d{1,2}月)|0\d[月日]|(?<!\d)\d{2}年(?:\d{1,2}月)?|月\d{1,2}号/;

function impossible(date: WrittenDate): readonly Fault[] | null {
  const { year, month, day, span } = date;
  // 00月 and 0日 are places still to be filled in.
  if (!month || month.value === 0 || month.text.length > 2) return null;
  if (month.value > 12)
    return day || year ? wrong(date, `一年没有${month.value}月`, `no year has a month ${month.value}`) : null;
  if (!day || day.text.length > 2 || day.value <= daysIn(month.value, fullYear(date))) return null;
  const of = fullYear(date) === null ? `${month.value}月` : `${fullYear(date)}年${month.value}月`;
  return wrong({ span }, `${of}没有${day.value}日`, `${of} has no day ${day.value}`);
}

function wrongWeekday(text: string, date: WrittenDate): readonly Fault[] | null {
  const { month, day, span } = date;
  const year = fullYear(date);
  const written = WEEKDAY.exec(text.slice(span.end, span.end + 6));
  if (!written || year === null || !month || !day) return null;
  const right = weekdayOf(year, month.value, day.value);
  const [whole = '', lead = '', said = ''] = written;
  if (said === DAYS[right] || (said === '天' && right === 0)) return null;
  const name = lead.replace(/^[（(\s]*/, '') + (DAYS[right] ?? '');
  const end = span.end + whole.length;
  const at = { start: end - 1, end };
  const named = { start: end - name.length, end };
  return [
    {
      span: { start: span.start, end },
      severity: 'error',
      message: { zh: `星期不符：这一天是${name}`, en: `Wrong weekday: that day is ${name}` },
      repairs: [{ ...changeTo(name, named, 'suggestion'), edits: [{ span: at, text: DAYS[right] ?? '' }] }],
    },
  ];
}

const WEEKDAY = /^([（(]?[ \u3000]?(?:星期|周|礼拜))([一二三四五六日天])(?![常期边])/;
const DAYS = '日一二三四五六';

function endsBeforeStart(text: string, start: WrittenDate, end: WrittenDate | undefined): readonly Fault[] | null {
  if (!end || !/^(?:至|到|[-—–－~～]{1,2})$/.test(text.slice(start.span.end, end.span.start))) return null;
  const [from, to] = [order(start), order(end)];
  const isBefore = from === null || to === null ? isBeforeInMonth(start, end) : to < from;
  if (!isBefore) return null;
  return wrong({ span: { start: start.span.start, end: end.span.end } }, '结束早于开始', 'the end is before the start');
}

/** 6月15日至6月10日: no season goes round the year to the same month without saying so. */
function isBeforeInMonth(start: WrittenDate, end: WrittenDate): boolean {
  if (start.year || end.year || !start.day || !end.day) return false;
  return start.month !== null && start.month.value === end.month?.value && end.day.value < start.day.value;
}

/** A number that grows with the date; null where the year is not written. Parts that are not written count as the same. */
function order(date: WrittenDate): number | null {
  const year = fullYear(date);
  return year === null || !date.month ? null : (year * 100 + date.month.value) * 100 + (date.day?.value ?? 31);
}

function wrong({ span }: Pick<WrittenDate, 'span'>, zh: string, en: string): readonly Fault[] {
  return [{ span, severity: 'error', message: { zh: `日期有误：${zh}`, en: `Wrong date: ${en}` }, repairs: [] }];
}

function zeros(text: string, { month, day, span }: WrittenDate): readonly Fault[] {
  const padded = [month, day].filter(part => part !== null).filter(({ text: digits }) => /^0[1-9]$/.test(digits));
  if (padded.length === 0 || !month) return NONE;
  const edits = padded.map((part: DatePart) => ({ span: part.span, text: String(part.value) }));
  const right = padded.map(part => `${part.value}${text.charAt(part.span.end)}`).join('');
  const changed = { start: padded[0]?.span.start ?? span.start, end: (padded.at(-1)?.span.end ?? span.end) + 1 };
  return [
    {
      span,
      message: { zh: `月、日不编虚位：写作“${right}”`, en: `No leading zeros in dates: write “${right}”` },
      repairs: [{ ...changeTo(right, changed, 'safe'), edits }],
    },
  ];
}

function shortYear(text: string, { year, month, span }: WrittenDate): readonly Fault[] {
  if (year?.text.length !== 2) return NONE;
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const isNamed =
    month !== null ? !LASTING.test(before) : SINCE.test(before) && !AGO.test(text.slice(span.end, span.end + 2));
  if (!isNamed || /[\d'’]$/.test(before)) return NONE;
  const full = `${year.value < 50 ? '20' : '19'}${year.text}`;
  const message: Message = { zh: `年份写全：${full}年`, en: `Write the year in full: ${full}年` };
  return [{ span, message, repairs: [changeTo(full, year.span, 'suggestion')] }];
}

const SINCE = /(?:从|自|截至|截止)$/;
/** 历时18年3月 lasts as long. */
const LASTING = /[时达任龄近共约满第过—～~-]$|工作$|从业$/;
const AGO = /^[前来多余间内后代]|^以[来后前]|^(?:时间|如一)/;

function dayWord(text: string, { day, dayWord: word, span }: WrittenDate): readonly Fault[] {
  if (!day || word !== '号' || NUMBERED.includes(text.charAt(span.end) || '-')) return NONE;
  const at = { start: span.end - 1, end: span.end };
  const message: Message = { zh: '日期的“号”写作“日”', en: 'In dates write 日, not 号' };
  return [{ span, message, repairs: [changeTo('日', at, 'safe')] }];
}

/** 3号楼, 3号线 are names. */
const NUMBERED = '楼线文令院门馆厂机井店台桥池炉病档库仓平地标段公通提议舱岗码';
