import type { Section } from '../../model/section';
import type { NumberedList } from './lists';

export type BreakKind = 'first' | 'skipped' | 'repeated' | 'backwards';

/** A place where the numbers of a list do not go on from the one before. */
export interface NumberBreak {
  readonly kind: BreakKind;
  readonly list: NumberedList;
  /** Of the member whose number is wrong. */
  readonly index: number;
  readonly section: Section;
  readonly before: Section | null;
  /** The number that should stand here. */
  readonly expected: number;
  /** Whether the members behind it are numbered as if this one were right. */
  readonly alone: boolean;
}

/** The breaks of one list. A number that is off while those behind it go on past it is one wrong number and nothing else. */
export function breaksOf(list: NumberedList): readonly NumberBreak[] {
  const { members, goesOnFrom } = list;
  if (isWhole(members)) return NONE;
  const breaks: NumberBreak[] = [];
  let next = 1;
  let behind = 0;
  // The number that was wanted where one goes back: those behind it may go on as if it were not there.
  let wanted = 0;
  members.forEach((section, index) => {
    const { ordinal } = section;
    const before = members[index - 1] ?? null;
    if (ordinal === next || ordinal === wanted || (ordinal === next + behind && behind > 0)) {
      if (ordinal !== next) behind = 0;
      next = ordinal + 1;
      wanted = 0;
      return;
    }
    if (before === null && ordinal === goesOnFrom) {
      next = ordinal + 1;
      return;
    }
    if (ordinal - next > FARTHEST_SKIP) return;
    const alone = isAlone(members, index, next);
    const expected = next + behind;
    const kind = kindOf(ordinal, next, before);
    breaks.push({ kind, list, index, section, before, expected, alone });
    wanted = kind === 'backwards' && !alone ? next : 0;
    if (alone) next++;
    else {
      behind = ordinal < next ? behind + next - ordinal : 0;
      next = ordinal + 1;
    }
  });
  return breaks;
}

const NONE: readonly NumberBreak[] = [];

function isWhole(members: readonly Section[]): boolean {
  for (let i = 0; i < members.length; i++) if (members[i]?.ordinal !== i + 1) return false;
  return true;
}

/** Farther on it is another list, or no number of a list at all. */
const FARTHEST_SKIP = 20;

function kindOf(ordinal: number, next: number, before: Section | null): BreakKind {
  if (before === null) return 'first';
  if (ordinal > next) return 'skipped';
  return ordinal === next - 1 ? 'repeated' : 'backwards';
}

function isAlone(members: readonly Section[], index: number, next: number): boolean {
  const [after, later] = [members[index + 1], members[index + 2]];
  return index > 0 && after?.ordinal === next + 1 && (later === undefined || later.ordinal === next + 2);
}
