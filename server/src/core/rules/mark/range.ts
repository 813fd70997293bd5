import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const rangeMark = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'mark/range',
    title: { zh: '起止日期的连接号', en: 'The mark between two dates' },
    rationale: {
      zh: '起止日期之间用“至”或一字线“—”，不用短横。页码、数值的范围不报。',
      en: 'Between two dates stands 至 or —, not a hyphen. Ranges of pages and values are left alone.',
    },
    source: { zh: 'GB/T 15834—2011 4.13.3', en: 'GB/T 15834—2011 4.13.3' },
    severity: 'info',
    examples: {
      bad: ['5月27日-6月29日开展检查。', '2025年-2026年连续先进。'],
      good: ['5月27日至6月29日开展检查。', '见第400—429页。', '投资12500～20000元。', '1-10月'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  if (!text.includes('-')) return NONE;
  const found: Fault[] = [];
  for (const match of text.matchAll(/(?<=\d[年月日])-(?=\d{1,4}[年月日])/g)) {
    const span = { start: match.index, end: match.index + 1 };
    found.push({
      span,
      message: MESSAGE,
      repairs: [changeTo('至', span, 'suggestion'), changeTo('—', span, 'suggestion')],
    });
  }
  return found;
}

const NONE: readonly Fault[] = [];
const MESSAGE = { zh: '起止日期之间用“至”或“—”', en: 'Between two dates stands 至 or —' };
