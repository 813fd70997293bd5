import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const wrongEllipsis = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'mark/ellipsis',
    title: { zh: '省略号写法', en: 'How an ellipsis is written' },
    rationale: {
      zh: '省略号用六连点“……”，不用三个点、三个句号。',
      en: 'An ellipsis is ……, not three dots or full stops.',
    },
    source: { zh: 'GB/T 15834—2011 4.11', en: 'GB/T 15834—2011 4.11' },
    severity: 'info',
    examples: {
      bad: ['学习条例、准则...收获很大。', '正在研究。。。'],
      good: ['学习条例、准则……收获很大。', '见 a...b 一段。', '已到位...万元。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text, gaps } = paragraph;
  if (!text.includes('。。。') && !text.includes('...')) return NONE;
  const found: Fault[] = [];
  for (const match of text.matchAll(/(?<=[\u4e00-\u9fff”》）])(?:。{3,9}|\.{3,9})(?![.。/\w])/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (gaps.some(gap => gap.span.start < span.end && gap.span.end > span.start)) continue;
    found.push({ span, message: MESSAGE, repairs: [changeTo('……', span, 'suggestion')] });
  }
  return found;
}

const NONE: readonly Fault[] = [];
const MESSAGE = { zh: '省略号应写作“……”', en: 'An ellipsis is written ……' };
