import { isChinese } from '../../text/characters';
import type { Span } from '../../text/span';

/** A place that is a term of the writer's but for one character. */
export interface NearTerm {
  readonly span: Span;
  readonly term: string;
}

/** A shorter term is one character from too many words. */
const SHORTEST = 3;
/** From this length on a character too many or too few is told; below it the rest is likely another word. */
const SHORTEST_FRAME = 4;

/**
 * The places that differ by one character from one of the terms: another character in its place, one too many or too few inside, two that
 * changed places. The first character is always the term's. Another number (二期 for 一期) and another level (县 for 市) are other things.
 */
export function nearTermsIn(text: string, terms: readonly string[]): readonly NearTerm[] {
  const found = new Map<number, NearTerm>();
  for (const term of terms) {
    if (term.length < SHORTEST) continue;
    const half = Math.ceil(term.length / 2);
    // A difference lies in one half, so the other half stands as it is.
    for (let at = text.indexOf(term.slice(0, half)); at >= 0; at = text.indexOf(term.slice(0, half), at + 1))
      tryFrom(at, term);
    const rest = term.slice(half);
    if (rest.length < 2) continue;
    for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1))
      for (const start of [at - half - 1, at - half, at - half + 1]) tryFrom(start, term);
  }
  return [...found.values()].filter(({ span }) => !terms.some(term => holds(text, span, term)));

  function tryFrom(start: number, term: string): void {
    if (start < 0 || found.has(start) || text.charAt(start) !== term.charAt(0) || text.startsWith(term, start)) return;
    const length = [term.length, term.length + 1, term.length - 1].find(count =>
      differsByOne(text.slice(start, start + count), term),
    );
    if (length !== undefined && isWholeName(text, start, term))
      found.set(start, { span: { start, end: start + length }, term });
  }
}

/** 周明元同志 is 周明远, 周明同志 is somebody else: where only the last character of a short term differs, the name has to end there. */
function isWholeName(text: string, start: number, term: string): boolean {
  if (term.length >= SHORTEST_FRAME || !text.startsWith(term.slice(0, -1), start)) return true;
  return ENDS_NAME.test(text.slice(start + term.length, start + term.length + 2));
}

const ENDS_NAME =
  /^(?:$|[^\u4e00-\u9fff]|同志|先生|女士|主任|书记|局长|科长|处长|校长|院长|镇长|老师|医生|[任等和与为])/;

function differsByOne(written: string, term: string): boolean {
  let head = 0;
  while (head < written.length && written.charAt(head) === term.charAt(head)) head++;
  const most = Math.min(written.length, term.length) - head;
  let tail = 0;
  while (tail < most && written.at(-1 - tail) === term.at(-1 - tail)) tail++;
  const [left, right] = [written.slice(head, written.length - tail), term.slice(head, term.length - tail)];
  if (head === 0) return false;
  if (left.length === 1 && right.length === 1) return isOtherWord(left) && !isOtherThing(left, right);
  if (left.length === 2 && right.length === 2)
    return left.startsWith(right.charAt(1)) && left.endsWith(right.charAt(0));
  // A term with something before or behind it is no misspelling, and neither is its short form.
  if (term.length < SHORTEST_FRAME || tail === 0) return false;
  return (left.length === 1 && right === '' && isOtherWord(left)) || (left === '' && right.length === 1);
}

function isOtherWord(sign: string): boolean {
  return isChinese(sign.charCodeAt(0));
}

const NUMBERS = '一二三四五六七八九十两0123456789';
const LEVELS = '省市区县镇乡村';

function isOtherThing(written: string, meant: string): boolean {
  return [NUMBERS, LEVELS].some(row => row.includes(written) && row.includes(meant));
}

/** Whether a term stands, whole, where a place was found: nothing is misspelt there. */
function holds(text: string, { start, end }: Span, term: string): boolean {
  const at = text.indexOf(term, Math.max(0, start - term.length + 1));
  return at >= 0 && at < end;
}
