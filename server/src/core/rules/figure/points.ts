import type { PlacedQuantity } from '../../figures/index';
import { changeTo, type Fault, type Repair } from '../faults';

/** The differences of two rates that are written in per cent: 由90%提高到95%，提高5%; 达到62.5%，较上年提高1.2%. */
export function differences(text: string, rates: readonly PlacedQuantity[]): readonly Fault[] {
  const found: Fault[] = [];
  for (const [i, rate] of rates.entries()) {
    const before = rates[i - 1];
    if (before && isDifference(text, rates[i - 2], before, rate)) found.push(asPoints(rate));
    else if (before && isLedUpTo(text, before, rate)) found.push(asPoints(before));
  }
  return found;
}

/** Whether a rate tells by how much the one before it moved. */
function isDifference(
  text: string,
  from: PlacedQuantity | undefined,
  level: PlacedQuantity,
  moved: PlacedQuantity,
): boolean {
  const between = text.slice(level.span.end, moved.span.start);
  const lead = leadOfMove(between);
  if (lead === null) return false;
  if (from && BETWEEN.test(lead) && isMove(text, from, level)) return isGap(from, level, moved);
  return isSince(lead) && isLevel(text, level) && couldBeGap(level, moved) && !mayBeOfCount(text, level, between);
}

/** What leads up to a word that says how a rate moved: `，较上年` of `，较上年提高了`; null where none ends the text. */
function leadOfMove(text: string): string | null {
  const moved = MOVED.exec(text);
  return moved && text.slice(0, moved.index);
}

const MOVED = /(?:提高|上升|提升|增长|增加|上涨|下降|降低|减少|回落|下滑)了?[约近]?$/;
const BETWEEN = /^[，,、（(]?(?:同比|比上年|较上年)?$/;
/** 较上年, 比2025年同期, 同比: since when. */
const SINCE = /(?:同比|环比|[较比](?:[上去前]|年初|季初|月初|同期|20\d\d年)[年月期季度]{0,2}(?:同期|末|底)?)$/;

/** Nothing but since when, behind a mark: another subject would be what moved. */
function isSince(lead: string): boolean {
  return SINCE.exec(lead)?.index === ('，,、（('.includes(lead.charAt(0)) ? 1 : 0);
}

/** 由90%提高到95% */
function isMove(text: string, from: PlacedQuantity, to: PlacedQuantity): boolean {
  const ahead = text.slice(Math.max(0, from.span.start - REACH), from.span.start);
  return (
    /[由从][^，。；]{0,8}$/.test(ahead) && /^[^，。；]{0,8}[到至为]了?$/.test(text.slice(from.span.end, to.span.start))
  );
}

function isGap(from: PlacedQuantity, to: PlacedQuantity, moved: PlacedQuantity): boolean {
  return Math.abs(Math.abs(valueOf(to) - valueOf(from)) - valueOf(moved)) <= 1e-9;
}

/** 参保率达到97.5%, 占比62.5%, not 增长5.6%. */
function isLevel(text: string, { figure }: PlacedQuantity): boolean {
  return LEVEL.test(text.slice(Math.max(0, figure.start - REACH), figure.start));
}

const REACH = 12;
const LEVEL = /(?:[率度]|占比|比[重例])(?:已?达到?了?|[为是])?约?$|达到?了?$/;

/** A rate that moved by more than it is, or from above the whole, moved by a part of itself. */
function couldBeGap(level: PlacedQuantity, moved: PlacedQuantity): boolean {
  return valueOf(moved) <= Math.min(valueOf(level), FARTHEST);
}

/** By how many points a rate moves in a year, at the most. */
const FARTHEST = 50;

/** 受理投诉120件，办结率98%，同比下降12%: what fell may be the count. */
function mayBeOfCount(text: string, { figure }: PlacedQuantity, between: string): boolean {
  if (/提[高升]/.test(between)) return false;
  const sentence = text.slice(text.lastIndexOf('。', figure.start) + 1, figure.start);
  return /\d(?![\d.%％年月日])/.test(sentence.slice(-FAR));
}

const FAR = 60;

/** 满意度同比提升1.2%，达到98.5% */
function isLedUpTo(text: string, moved: PlacedQuantity, level: PlacedQuantity): boolean {
  if (!/^[，,](?:已?达到?了?|[升降]?[至为到])$/.test(text.slice(moved.span.end, level.span.start))) return false;
  const lead = leadOfMove(text.slice(Math.max(0, moved.figure.start - FAR), moved.figure.start));
  return lead !== null && RATE.test(lead.replace(SINCE, '')) && couldBeGap(level, moved);
}

const RATE = /(?:[率度]|占比|比[重例])$/;

function valueOf({ quantity }: PlacedQuantity): number {
  return Number(quantity.value);
}

function asPoints({ quantity, span, figure }: PlacedQuantity): Fault {
  const right = `${quantity.figure}个百分点`;
  const sign = { start: figure.end, end: span.end };
  const repair: Repair = { ...changeTo(right, span, 'suggestion'), edits: [{ span: sign, text: '个百分点' }] };
  return {
    span,
    message: { zh: `两个比率相差，应为${right}`, en: `The difference of two rates is ${right}` },
    repairs: [repair],
  };
}
