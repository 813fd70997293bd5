import type { ParagraphRule } from './define';

/** Tells of a text which of the rules that it was made for could find anything in it. */
export interface Sieve {
  /** A bit for each set of signs of which the text holds one. */
  readonly signsIn: (text: string) => number;
  /** In the order of the rules, the bits of their sets; 0 for a rule that looks at every text. */
  readonly needs: Int32Array;
}

/** One walk over a text in place of a look for their signs by many rules, nearly all of which find nothing. */
export function sieveFor(rules: readonly ParagraphRule[]): Sieve {
  const known = sieves.get(rules);
  if (known) return known;
  const sieve = createSieve(rules);
  sieves.set(rules, sieve);
  return sieve;
}

const sieves = new WeakMap<readonly ParagraphRule[], Sieve>();
const BITS = 31;

function createSieve(rules: readonly ParagraphRule[]): Sieve {
  const sets = new Map<string, number>();
  const needs = new Int32Array(rules.length);
  rules.forEach(({ signs = [] }, i) => {
    for (const set of signs) {
      // A set for which there is no bit left is not asked for.
      if (!sets.has(set) && sets.size < BITS) sets.set(set, 1 << sets.size);
      needs[i] = (needs[i] ?? 0) | (sets.get(set) ?? 0);
    }
  });
  const table = new Int32Array(0x10000);
  for (const [set, bit] of sets)
    for (let i = 0; i < set.length; i++) {
      const code = set.charCodeAt(i);
      table[code] = (table[code] ?? 0) | bit;
    }
  return {
    needs,
    signsIn(text) {
      let signs = 0;
      for (let i = 0; i < text.length; i++) signs |= table[text.charCodeAt(i)] ?? 0;
      return signs;
    },
  };
}

/** Half-width digits, of which every figure has one that is not written in words. */
export const DIGITS = '0123456789';
