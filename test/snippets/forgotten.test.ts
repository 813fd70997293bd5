import { expect, test } from 'vitest';
import { parse } from '../../server/src/core';
import { STRUCTURES } from '../../server/src/core/snippets/catalogue';
import { datedBody } from '../../server/src/core/snippets/dated-body';
import { plainBody } from '../../server/src/core/snippets/plain-body';

const TODAY = { year: 2026, month: 11, day: 24 };

test.each(STRUCTURES.map(structure => [structure.label, structure] as const))(
  'each figure of %s that is left as it is stands there as a gap',
  (_, { body }) => {
    const { paragraphs, gaps } = parse(plainBody(datedBody(body, TODAY)));
    for (const { line, paragraph } of paragraphs) {
      const found = gaps.filter(gap => gap.line === line).map(({ gap }) => gap.span);
      for (const { 0: mark, index } of paragraph.text.matchAll(/x+(?:-x+)?/g)) {
        const covers = found.some(({ start, end }) => start <= index && index + mark.length <= end);
        expect(covers, `${paragraph.text} at ${index}`).toBe(true);
      }
    }
  },
);
