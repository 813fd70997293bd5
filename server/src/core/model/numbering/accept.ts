import { isChinese } from '../../text/characters';
import { MARKER_STYLES, type MarkerStyle } from '../marker';
import type { Candidate } from './candidate';
import { skipSpaces, type LineLead } from './line-lead';
import { closesLine, LONGEST_PART_LINE } from './part-title';
import { endsWordWithOne, isListOfFigures, isListOfNumbers, isReferredTo, isTornDecimal } from './prose-numbers';
import { announcesList, hasSentenceEnd, isLabelled, placeOf, type Place } from './surroundings';

/** How far behind a heading's marker, without a sentence's end between, a marker may stand glued to the heading. */
const HEADING_REACH = 60;

/** Of all that has the shape of a marker, what is one. Each candidate is judged by what stands around it, in one pass. */
export function acceptCandidates(text: string, lead: LineLead, candidates: readonly Candidate[]): readonly Candidate[] {
  const accepted: Candidate[] = [];
  const last = new Map<MarkerStyle, number>();
  const followed = markFollowed(candidates);
  candidates.forEach((candidate, i) => {
    const place = placeOf(text, lead.start, candidate.start);
    const context: Context = {
      text,
      lead,
      place,
      before: accepted.findLast(({ doubtful }) => doubtful !== true),
      lastOrdinal: last.get(candidate.style) ?? 0,
      hasNext: followed[i] === true,
    };
    if (isPaired(text, candidates, i)) return;
    if (!JUDGES[candidate.style](candidate, context)) {
      if (isDoubtful(candidate, context)) accepted.push({ ...candidate, doubtful: true });
      return;
    }
    accepted.push(candidate);
    forgetDeeper(last, candidate.style);
    last.set(candidate.style, candidate.ordinal);
  });
  return accepted;
}

/** Under a new heading the deeper numbers begin again. */
function forgetDeeper(last: Map<MarkerStyle, number>, style: MarkerStyle): void {
  const rank = MARKER_STYLES.indexOf(style);
  for (const other of last.keys()) if (MARKER_STYLES.indexOf(other) > rank) last.delete(other);
}

interface Context {
  readonly text: string;
  readonly lead: LineLead;
  readonly place: Place;
  /** The marker accepted before this one in the line. */
  readonly before: Candidate | undefined;
  /** The ordinal of the last accepted one of the same style in the line; 0 without. */
  readonly lastOrdinal: number;
  /** Whether the next number of the same style stands later in the line. */
  readonly hasNext: boolean;
}

type Judge = (candidate: Candidate, context: Context) => boolean;

const JUDGES: Readonly<Record<MarkerStyle, Judge>> = {
  part: judgePart,
  chapter: judgeDivision,
  section: judgeDivision,
  article: judgeDivision,
  chinese: judgeChinese,
  chineseParen: judgeParenthesised,
  arabic: judgeArabic,
  arabicParen: judgeParenthesised,
  circled: judgeCircled,
  dash: judgeDash,
  series: judgeSeries,
  ordinal: judgeOpener,
  sequence: judgeOpener,
  these: judgeOpener,
};

const NONE_FOLLOWED: readonly boolean[] = [false];

/** For each candidate whether the next number of its style stands behind it; of 一是 and 三是 the 二是 may be lost. */
function markFollowed(candidates: readonly Candidate[]): readonly boolean[] {
  if (candidates.length < 2) return NONE_FOLLOWED;
  const nextOf = new Map<MarkerStyle, number>();
  const followed: boolean[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const step = (nextOf.get(candidate.style) ?? 0) - candidate.ordinal;
    followed[i] = step === 1 || (step === 2 && candidate.style === 'series');
    nextOf.set(candidate.style, candidate.ordinal);
  }
  return followed;
}

/** （一）（二）两项, （一）、（二）项: numbers that are spoken of together mark nothing. */
function isPaired(text: string, candidates: readonly Candidate[], i: number): boolean {
  const one = candidates[i];
  if (!one || (one.style !== 'chineseParen' && one.style !== 'arabicParen' && one.style !== 'circled')) return false;
  return touches(text, one, candidates[i + 1]) || touches(text, candidates[i - 1], one);
}

function touches(text: string, a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a === undefined || a.style !== b?.style) return false;
  const between = b.start - a.end;
  return between === 0 || (between === 1 && '、和及与至到—-~～,，'.includes(text.charAt(a.end)));
}

function judgePart({ start, end }: Candidate, { text, lead, place }: Context): boolean {
  if (lead.end - lead.start > LONGEST_PART_LINE) return false;
  if (closesLine(text, end, lead.end)) return !hasSentenceEnd(text, lead.start, start);
  return place === 'start' && DIVISION_MARKS.includes(text.charAt(end));
}

/** What may stand behind 第一章 and 篇一 when a title follows. */
export const DIVISION_MARKS = ' 　：:、，.．\t';

function judgeDivision({ style, end }: Candidate, { text, lead, place }: Context): boolean {
  if (place !== 'start') return false;
  if (end >= lead.end || DIVISION_MARKS.includes(text.charAt(end))) return true;
  return (
    style !== 'article' &&
    lead.end - lead.start <= 30 &&
    !hasSentenceEnd(text, end, lead.end) &&
    !'是为和、，讲'.includes(text.charAt(end))
  );
}

function judgeChinese(candidate: Candidate, context: Context): boolean {
  const { text, place, lastOrdinal, hasNext } = context;
  if (isListOfNumbers(text, candidate)) return false;
  switch (place) {
    case 'start':
    case 'sentence':
      return true;
    case 'clause':
      return (
        candidate.ordinal === lastOrdinal + 1 && (lastOrdinal > 0 || hasNext) && !isLabelled(text, candidate.start)
      );
    case 'glued':
      if (isLabelled(text, candidate.start)) return false;
      return lastOrdinal > 0
        ? candidate.ordinal === lastOrdinal + 1
        : candidate.ordinal === 1 &&
            (announcesList(text, candidate.start) || (hasNext && !endsWordWithOne(text, candidate.start)));
  }
}

/**
 * What only a brother can prove: a 一、 that lost the line break before it (…圆满完成目标一、提高认识), and 3、4月份, which may be the
 * third item or two months.
 */
function isDoubtful(candidate: Candidate, { text, place, lastOrdinal, before }: Context): boolean {
  const { style, ordinal, start, end } = candidate;
  if (style === 'arabic') return place === 'start' && text.startsWith('月份', skipSpaces(text, end) + 1);
  if (style !== 'chinese' || place !== 'glued' || ordinal !== 1 || lastOrdinal > 0 || before !== undefined)
    return false;
  return !isLabelled(text, start) && !endsWordWithOne(text, start) && !isListOfNumbers(text, candidate);
}

function judgeArabic(candidate: Candidate, context: Context): boolean {
  const { text, place, lastOrdinal, hasNext, lead } = context;
  if (candidate.end >= lead.end && place !== 'start') return false;
  if (isListOfFigures(text, candidate, place) || isTornDecimal(text, candidate)) return false;
  switch (place) {
    case 'start':
      return candidate.end < lead.end || candidate.ordinal < 100;
    case 'sentence':
      return true;
    case 'clause':
      return candidate.ordinal === lastOrdinal + 1
        ? lastOrdinal > 0 || hasNext
        : skipsOne(candidate, context) || goesOnFromEarlierLine(candidate, context);
    case 'glued':
      return judgeGlued(candidate, context);
  }
}

/** `1.产业链条短，2.品牌影响力弱，4.人才流失`: of a row in a line one is lost. */
function skipsOne({ ordinal, end }: Candidate, { text, lastOrdinal }: Context): boolean {
  return lastOrdinal > 1 && ordinal === lastOrdinal + 2 && isChinese(text.charCodeAt(end));
}

/** `…校内互动）4、每日…`, `…气流通。,3、建立…`: the number goes on from one that stands in an earlier line. */
function goesOnFromEarlierLine({ ordinal, start, end }: Candidate, { text }: Context): boolean {
  if (ordinal < 2 || text.charAt(end - 1) !== '、') return false;
  return '）)'.includes(text.charAt(start - 1)) || hasSentenceEnd(text, Math.max(0, start - 2), start);
}

function judgeGlued(candidate: Candidate, { text, before, lastOrdinal, hasNext }: Context): boolean {
  const { start, ordinal } = candidate;
  if (isLabelled(text, start)) return false;
  if (lastOrdinal > 0) return ordinal === lastOrdinal + 1;
  if (ordinal !== 1) return false;
  if (announcesList(text, start)) return true;
  return (
    before !== undefined &&
    start - before.end <= HEADING_REACH &&
    !hasSentenceEnd(text, before.end, start) &&
    (hasNext || isHeadingStyle(before))
  );
}

function isHeadingStyle({ style }: Candidate): boolean {
  return (
    style === 'chinese' || style === 'chineseParen' || style === 'chapter' || style === 'section' || style === 'arabic'
  );
}

function judgeParenthesised(candidate: Candidate, context: Context): boolean {
  const { text, place, lastOrdinal, hasNext, lead } = context;
  const closed =
    '（('.includes(text.charAt(candidate.start)) ||
    candidate.style === 'chineseParen' ||
    text.charCodeAt(candidate.start) > 0x2000;
  switch (place) {
    case 'start':
      return true;
    case 'sentence':
      return candidate.end < lead.end;
    case 'clause':
      return (
        (closed || !isInsideParens(text, candidate.start)) &&
        !isReferredTo(text, candidate) &&
        candidate.ordinal === lastOrdinal + 1 &&
        (lastOrdinal > 0 || hasNext)
      );
    case 'glued':
      return closed && !isReferredTo(text, candidate) && judgeGlued(candidate, context);
  }
}

function isInsideParens(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const sign = text.charAt(i);
    if (sign === '（' || sign === '(') return true;
    if (sign === '）' || sign === ')') return false;
  }
  return false;
}

/** ① behind a word without its next is a note's sign, not an item. */
function judgeCircled(candidate: Candidate, { place, lastOrdinal, hasNext }: Context): boolean {
  if (place === 'start' || place === 'sentence') return true;
  return lastOrdinal > 0 ? candidate.ordinal === lastOrdinal + 1 : candidate.ordinal === 1 && hasNext;
}

function judgeDash(candidate: Candidate, { place, text, lead }: Context): boolean {
  return (
    place === 'start' ||
    (place === 'sentence' && '。；'.includes(text.charAt(candidate.start - 1)) && lead.start < candidate.start)
  );
}

function judgeSeries(candidate: Candidate, { text, place, lastOrdinal, hasNext }: Context): boolean {
  const { start, ordinal } = candidate;
  if (place !== 'glued') return true;
  if (endsWordWithOne(text, start)) return false;
  if (lastOrdinal > 0) return ordinal === lastOrdinal + 1;
  if (ordinal !== 1) return false;
  return hasNext;
}

function judgeOpener(_candidate: Candidate, { place }: Context): boolean {
  return place === 'start' || place === 'sentence';
}
