import type { InitializationOptions, Judging } from '../../server/src/protocol';

/** Finds out in what rule a server is caught: the next one tells of each rule before it asks it, and the last it told of is it. */
export interface Suspicion {
  readonly judging: (judging: Judging) => void;
  /** A server gives no sign of life any more. */
  readonly caught: () => void;
  readonly rulesOff: () => readonly string[];
  /** What the next server is told. */
  readonly forNext: () => Pick<InitializationOptions, 'careful' | 'rulesOff'>;
  readonly forget: () => void;
}

export function createSuspicion(): Suspicion {
  const off = new Set<string>();
  let isCareful = false;
  let last: string | null = null;
  return {
    judging: ({ rule }) => {
      last = rule;
    },
    caught: () => {
      if (last !== null) off.add(last);
      // With the rule off there is nothing to look for; where it was no rule, the next server looks again.
      isCareful = last === null;
      last = null;
    },
    rulesOff: () => [...off],
    forNext: () => ({ ...(isCareful && { careful: true }), ...(off.size > 0 && { rulesOff: [...off] }) }),
    forget: () => {
      off.clear();
      isCareful = false;
      last = null;
    },
  };
}
