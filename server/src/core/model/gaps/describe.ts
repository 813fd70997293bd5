import { charTable } from '../../text/char-table';
import { isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Gap } from '../gap';
import type { Blank } from './blank';
import { labelOf } from './label';
import { readFacts, type Facts } from './facts';

/**
 * The blanks of a line as gaps. Where they stand and what they are made of is known at once; kind, unit, label and word of all of
 * them are worked out when they are first asked of one, since of most gaps of a large text nobody asks.
 */
export function toGaps(text: string, blanks: readonly Blank[]): readonly Gap[] {
  const line: LineOfGaps = { text, blanks, described: null };
  return blanks.map((blank, index) => {
    const gap = Object.create(GAP) as LazyGap;
    gap.span = { start: blank.start, end: blank.end };
    gap.mark = blank.mark;
    gap.form = blank.mark === 'dropped' ? 'dropped' : 'explicit';
    gap.line = line;
    gap.index = index;
    return gap;
  });
}

interface LineOfGaps {
  readonly text: string;
  readonly blanks: readonly Blank[];
  described: readonly Description[] | null;
}

type Description = Pick<Gap, 'kind' | 'unit' | 'label' | 'word'>;

interface LazyGap extends Gap {
  span: Span;
  mark: Gap['mark'];
  form: Gap['form'];
  line: LineOfGaps;
  index: number;
}

/** What all gaps share: getters written in each object would cost more than the gap is worth. */
const GAP: Description & { readonly text: string } & ThisType<LazyGap> = {
  get text() {
    return this.line.text.slice(this.span.start, this.span.end);
  },
  get kind() {
    return descriptionOf(this).kind;
  },
  get unit() {
    return descriptionOf(this).unit;
  },
  get label() {
    return descriptionOf(this).label;
  },
  get word() {
    return descriptionOf(this).word;
  },
};

function descriptionOf({ line, index }: LazyGap): Description {
  line.described ??= describeBlanks(line.text, line.blanks);
  return line.described[index] ?? UNKNOWN;
}

const UNKNOWN: Description = { kind: 'other', unit: null, label: null, word: null };

/**
 * From right to left, because in a list (`__、__、__所`) only the last one shows what is counted; then from left to right for the
 * labels, because a second figure of one thing (由x天缩短为x天) takes that of the first.
 */
function describeBlanks(text: string, blanks: readonly Blank[]): readonly Description[] {
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
  const described: Description[] = [];
  blanks.forEach((blank, i) => {
    const { kind, unit, word, behind } = facts[i] ?? { ...UNKNOWN, behind: blank.end };
    const last = blanks[i - 1];
    const label =
      blank.label === undefined
        ? labelOf(text, {
            start: blank.start,
            kind,
            unit,
            word,
            behind,
            before: described.at(-1),
            from: facts[i - 1]?.behind ?? 0,
            isListed: last !== undefined && isListed(text, last, blank),
            limit: blanks[i + 1]?.start ?? text.length,
          })
        : blank.label;
    described.push({ kind, unit, label, word });
  });
  return described;
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
