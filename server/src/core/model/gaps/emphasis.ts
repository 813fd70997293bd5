import { isSpace } from '../../text/characters';
import { charTable } from '../../text/char-table';
import { chineseAt, runEnd } from './context';
import { completionAt, laterCompletion } from './completion';
import { readUnit } from './unit';

/**
 * The columns of the * and _ that emphasise (`**重点**`, `__init__`), paired as CommonMark 0.31.2 §6.2 does, with runs of equal
 * length. Where both runs stand before a measure word (`共**件，办结**件`), or all between them is one word that a name or a figure
 * ends in (`（__省__）`), they are placeholders whatever Markdown makes of them.
 */
export function emphasisAt(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open = new Map<string, Run>();
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== '*' && sign !== '_') continue;
    const run = readRun(text, at, sign);
    const key = sign + String(run.end - run.start);
    const opener = run.closes ? open.get(key) : undefined;
    if (opener && !arePlaceholders(text, opener, run)) {
      found.add(opener.start).add(run.start);
      open.delete(key);
    } else if (run.opens) {
      open.set(key, run);
    }
    at = run.end - 1;
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

function readRun(text: string, start: number, sign: string): Run {
  const end = runEnd(text, start, code => code === sign.charCodeAt(0));
  const isStrong = sign === '*' && end - start === 2;
  const before = neighbour(text, start - 1, isStrong);
  const after = neighbour(text, end, isStrong);
  const left = after !== 'space' && (after !== 'mark' || before !== 'letter');
  const right = before !== 'space' && (before !== 'mark' || after !== 'letter');
  if (sign === '*') return { start, end, opens: left, closes: right };
  return { start, end, opens: left && (!right || before === 'mark'), closes: right && (!left || after === 'mark') };
}

type Neighbour = 'space' | 'mark' | 'letter';

function kindOf(text: string, at: number): Neighbour {
  if (at < 0 || at >= text.length || isSpace(text.charCodeAt(at))) return 'space';
  return isMark(text.charCodeAt(at)) ? 'mark' : 'letter';
}

/** Writers emphasise a title with its mark, `**做法。**全年…`, which no Markdown renders: to ** Chinese marks are letters. */
function neighbour(text: string, at: number, isStrong: boolean): Neighbour {
  return isStrong && (isWideMark(text.charCodeAt(at)) || text.charAt(at) === '`') ? 'letter' : kindOf(text, at);
}

const isWideMark = charTable('，。；：、！？…（）《》“”');

const isMark = charTable(
  '!"#$%&\'()+,-./:;<=>?@[\\]^`{|}~，。；：、！？…—·（）【】［］〔〕《》〈〉“”‘’「」『』％＋－＝／',
);

function arePlaceholders(text: string, open: Run, close: Run): boolean {
  const unit = readUnit(text, open.end);
  const isCounted = readUnit(text, close.end) !== null;
  if (endsYear(text, open) || (isBeforeWord(text, open) && isBeforeWord(text, close))) return true;
  if (unit?.end === close.start) return true;
  // Underlines are seldom used to emphasise: one measure word behind either is enough, but not for __30__个.
  const isUnderline = text.charAt(open.start) === '_';
  if (isUnderline && (unit !== null || isCounted) && holdsChinese(text, open.end, close.start)) return true;
  const completion = completionAt(text, open.end);
  // __街道…，创建“平安__”: a name's word and a clause's end between two underlines are no emphasis.
  if (isUnderline && completion && isClosed(text, completion.end, close.start)) return true;
  // ***镇与***公司: three signs are seldom emphasis, and then not before what a name ends in.
  if (open.end - open.start > 2 && completion && laterCompletion(text, close.end)) return true;
  return completion?.end === close.start;
}

/** **人, 6月**日, 在**路: what a figure, a date or a place's name ends in stands behind. */
function isBeforeWord(text: string, { start, end }: Run): boolean {
  if (readUnit(text, end) !== null || completionAt(text, end)?.kind === 'place') return true;
  return '月日时'.includes(text.charAt(end) || ' ') && isTimeBefore(text.charCodeAt(start - 1));
}

const isTimeBefore = charTable('0123456789年月晨午晚日');

/** 20**年, 20**—20**学年 */
function endsYear(text: string, { start, end }: Run): boolean {
  const century = text.slice(Math.max(0, start - 2), start);
  const before = text.charAt(start - 3);
  return (century === '20' || century === '19') && !/[\d*_]/.test(before) && /[年学—-]/.test(text.charAt(end));
}

function isClosed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('，。；'.includes(text.charAt(at))) return true;
  return false;
}

function holdsChinese(text: string, from: number, to: number): boolean {
  return chineseAt(text, from) || chineseAt(text, to - 1);
}
