import { charTable } from '../../text/char-table';
import { isSpace } from '../../text/characters';
import type { Gap } from '../gap';
import type { Blank } from './blank';
import { labelOf } from './label';
import { readFacts, type Facts } from './facts';

/**
 * Turns the blanks of a line into gaps. From right to left, because in a list (`__、__、__所`) only the last one shows what is
 * counted; then from left to right for the labels, because a second figure of one thing (由x天缩短为x天) takes that of the first.
 */
export function describeBlanks(text: string, blanks: readonly Blank[]): readonly Gap[] {
  const facts: Facts[] = [];
  for (let i = blanks.length - 1; i >= 0; i--) {
    const blank = blanks[i];
    if (!blank) continue;
    const next = blanks[i + 1];
    const shared = next && isListed(text, blank, next) ? facts.at(-1) : undefined;
    facts.push(readFacts(text, blank, blanks[i - 1]?.end ?? 0, shared));
  }
  facts.reverse();
  shareForward(text, blanks, facts);
  const gaps: Gap[] = [];
  blanks.forEach((blank, i) => {
    const { start, end, mark } = blank;
    const known = facts[i];
    if (!known) return;
    const { kind, unit, word, behind } = known;
    const last = blanks[i - 1];
    const label =
      blank.label === undefined
        ? labelOf(text, {
            start,
            kind,
            unit,
            word,
            behind,
            before: gaps.at(-1),
            from: facts[i - 1]?.behind ?? 0,
            isListed: last !== undefined && isListed(text, last, blank),
            limit: blanks[i + 1]?.start ?? text.length,
          })
        : blank.label;
    const form = mark === 'dropped' ? 'dropped' : 'explicit';
    gaps.push({ span: { start, end }, text: text.slice(start, end), kind, form, mark, unit, label, word });
  });
  return gaps;
}

/** 参加人员：xx、xx、xx: where nothing tells of a name, it is of the kind of the one listed before it. */
function shareForward(text: string, blanks: readonly Blank[], facts: Facts[]): void {
  for (let i = 1; i < blanks.length; i++) {
    const [last, blank, before, own] = [blanks[i - 1], blanks[i], facts[i - 1], facts[i]];
    if (!last || !blank || !before || own?.kind !== 'other') continue;
    if (blank.kind !== undefined || own.unit !== null) continue;
    if (before.unit === null && isListed(text, last, blank)) facts[i] = { ...before, behind: own.behind };
  }
}

/** Whether only a list's sign stands between two blanks: __、__所, xx至xx人. */
function isListed(text: string, { end }: Blank, { start }: Blank): boolean {
  if (start - end > 3) return false;
  let joins = 0;
  for (let i = end; i < start; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (!joinsList(code)) return false;
    joins++;
  }
  return joins === 1;
}

const joinsList = charTable('、，,和与及至到—-～~/或');
