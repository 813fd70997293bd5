import { once } from '../../text/once';

/** What stands beside a wrong form decides whether it is one. Lists are written apart by a blank; each is a list of alternatives. */
export interface Guard {
  /** Reported only directly behind one of these. */
  readonly after?: string;
  /** Reported only directly before one of these; # is a figure or a placeholder for one. */
  readonly before?: string;
  /** Not reported directly behind one of these; # as above. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Reported only where one of these follows in the same clause. */
  readonly leadsTo?: string;
  /** Reported only where one of these stands in the same sentence. */
  readonly near?: string;
  /** Not reported where one of these stands in the same sentence. */
  readonly unless?: string;
  /** Reported only at the beginning of a clause. */
  readonly opens?: true;
  /** Where it weighs less than its group. */
  readonly level?: 'warning' | 'info';
}

/** A guard with its lists taken apart. */
export interface Guarded {
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
  readonly notAfter: readonly string[] | null;
  readonly notBefore: readonly string[] | null;
  readonly leadsTo: readonly string[] | null;
  readonly near: readonly string[] | null;
  readonly unless: readonly string[] | null;
  readonly opens: boolean;
}

function takeApart({ after, before, notAfter, notBefore, leadsTo, near, unless, opens }: Guard): Guarded {
  const list = (words: string | undefined) => words?.split(' ') ?? null;
  return {
    after: list(after),
    before: list(before),
    notAfter: list(notAfter),
    notBefore: list(notBefore),
    leadsTo: list(leadsTo),
    near: list(near),
    unless: list(unless),
    opens: opens === true,
  };
}

/** Which rule reports a row. */
export type WordGroup = 'typo' | 'confusable' | 'variant' | 'redundant' | 'disputed';

/** A wrong form of two or more characters, the right one and its guard. */
export interface Row {
  readonly group: WordGroup;
  readonly wrong: string;
  readonly right: string;
  readonly guard: Guard;
  /** Its lists are taken apart when the wrong form is first met: most never are. */
  readonly guarded: () => Guarded;
}

/** 布署 部署 松驰 松弛: wrong and right forms in turn, all under one guard. */
export type Pairs = readonly (readonly [pairs: string, guard?: Guard])[];

export function rowsOf(group: WordGroup, table: Pairs): readonly Row[] {
  return table.flatMap(([pairs, guard = {}]) => {
    const words = pairs.split(' ');
    const guarded = once(() => takeApart(guard));
    const rows: Row[] = [];
    for (let i = 0; i + 1 < words.length; i += 2)
      rows.push({ group, wrong: words[i] ?? '', right: words[i + 1] ?? '', guard, guarded });
    return rows;
  });
}
