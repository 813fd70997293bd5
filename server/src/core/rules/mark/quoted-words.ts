import type { Paragraph } from '../../model/paragraph';
import { placesOf } from '../sought';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const quotedWords = defineRule({
  scope: 'paragraph',
  signs: ['”', '“', '、'],
  meta: {
    id: 'mark/quoted-words',
    title: { zh: '引号之间的顿号', en: 'A 、 between quotations' },
    rationale: {
      zh: '并列的引号之间通常不用顿号。写作中很常见，默认不报。',
      en: 'Quotations that follow each other need no 、. Very common in practice, so it is off by default.',
    },
    source: { zh: 'GB/T 15834—2011 4.5.3.5', en: 'GB/T 15834—2011 4.5.3.5' },
    severity: 'off',
    examples: {
      bad: ['打造“红色阵地”、“暖心驿站”。'],
      good: ['打造“红色阵地”“暖心驿站”。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  return placesOf(text, '”、“').map(({ start }) => {
    const span = { start: start + 1, end: start + 2 };
    return { span, message: MESSAGE, repairs: [changeTo('', span, 'safe')] };
  });
}

const MESSAGE = { zh: '并列的引号之间不用顿号', en: 'No 、 between these' };
