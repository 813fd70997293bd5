import type { Paragraph } from '../../model/paragraph';
import { placesOf } from '../sought';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const quotedList = defineRule({
  scope: 'paragraph',
  signs: ['》', '《', '、'],
  meta: {
    id: 'mark/quoted-list',
    title: { zh: '书名号之间的顿号', en: 'A 、 between titles' },
    rationale: {
      zh: '并列的书名号之间通常不用顿号；中间有文号、括注的不报。',
      en: 'Titles in 《》 that follow each other need no 、; where something stands between them it stays.',
    },
    source: { zh: 'GB/T 15834—2011 4.5.3.5', en: 'GB/T 15834—2011 4.5.3.5' },
    severity: 'info',
    examples: {
      bad: ['学习《条例》、《准则》。'],
      good: ['学习《条例》《准则》。', '贯彻《意见》（国发〔2020〕1号）、《办法》。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  return placesOf(text, '》、《').map(({ start }) => {
    const span = { start: start + 1, end: start + 2 };
    return { span, message: MESSAGE, repairs: [changeTo('', span, 'safe')] };
  });
}

const MESSAGE = { zh: '并列的书名号之间不用顿号', en: 'No 、 between these' };
