import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { readParagraph } from '../../server/src/core/model/paragraph';
import type { ParagraphRule } from '../../server/src/core/rules/define';
import { faultyLine } from '../properties/arbitraries';

const SIGNED = RULES.filter(rule => rule.scope === 'paragraph').filter(({ signs }) => signs !== undefined);

describe.each(SIGNED.map(rule => [rule.meta.id, rule] as const))('the signs of %s', (_, rule) => {
  const sets = rule.signs ?? [];
  const { bad } = rule.meta.examples;

  test('stand in each of its bad examples', () => {
    for (const text of bad)
      for (const set of sets) expect(Array.from(text).some(sign => set.includes(sign))).toBe(true);
  });

  test('are missing in no text of which it finds anything', () => {
    fc.assert(
      fc.property(faultyLine(bad), fc.constantFrom(...sets), (text, set) => {
        const without = Array.from(text, sign => (set.includes(sign) ? '' : sign)).join('');
        expect(rule.check(readParagraph(without, 'plain'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a rule is shown only lines that hold one of each of its sets of signs', () => {
  const shown: string[] = [];
  const message = { zh: '甲', en: 'A' };
  const rule: ParagraphRule = {
    scope: 'paragraph',
    signs: ['甲乙', '0123456789'],
    meta: {
      id: 'test/signs',
      title: message,
      rationale: message,
      source: message,
      severity: 'info',
      examples: { bad: [], good: [] },
    },
    check({ text }) {
      shown.push(text);
      return [];
    },
  };
  expect(analyse('甲级\n3件\n乙级3件\n丙级3件', { rules: [rule] }).findings).toEqual([]);
  expect(shown).toEqual(['乙级3件']);
});
