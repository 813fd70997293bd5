import { DIGITS } from '../sieve';
import { figureText, findFigures } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const halfNamedRange = defineRule({
  scope: 'paragraph',
  signs: ['～~—–－-', DIGITS],
  meta: {
    id: 'figure/range',
    title: { zh: '范围的前一个数缺单位', en: 'A range whose first figure lacks its scale' },
    rationale: {
      zh: '9～16亿可以读成9到16亿，13～17%可以读成13到17%：前一个数也要写出“亿”“%”。单位本身（元、米、页）可以只写一次。',
      en: '9～16亿 may be read as from 9 to 1.6 billion: the first figure needs its 亿 or % too. The unit itself (元, 米, 页) may be written once.',
    },
    source: { zh: 'GB/T 15835—2011 5.1.3', en: 'GB/T 15835—2011 5.1.3' },
    severity: 'info',
    examples: {
      bad: ['投资9～16亿元。', '降幅为13～17%。', '每年增加3-5万人次。'],
      good: [
        '投资9亿～16亿元。',
        '见第12—15页。',
        '长20～25米。',
        '补贴12500～20000元。',
        '奖励5000～1万元。',
        '降幅为13%～17%。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  if (!JOINED.test(text)) return NONE;
  const figures = findFigures(text);
  return figures.flatMap((second, i) => faultAt(text, figures[i - 1], second) ?? []);
}

const NONE: readonly Fault[] = [];
const JOINED = /\d[～~—–－-]\d/;
const JOINS = '～~—–－-';
const SCALE = /^(?:万亿|[万亿%％‰])/;

function faultAt(text: string, first: Span | undefined, second: Span): Fault | null {
  if (first?.end !== second.start - 1 || !JOINS.includes(text.charAt(first.end))) return null;
  const scale = SCALE.exec(text.slice(second.end, second.end + 2))?.[0];
  // 5000～1万 says its first figure in full.
  if (scale === undefined || Number(figureText(text, first)) >= Number(figureText(text, second))) return null;
  // 2025-3-5%, 0731-88万: parts of something else.
  if (JOINS.includes(text.charAt(first.start - 1) || '*') || /^0\d/.test(text.slice(first.start))) return null;
  const span = { start: first.start, end: second.end + scale.length };
  const right = text.slice(first.start, first.end) + scale + text.slice(first.end, span.end);
  return {
    span,
    message: { zh: `前一个数也要写“${scale}”：${right}`, en: `The first figure needs its ${scale} too: ${right}` },
    repairs: [changeTo(right, span, 'suggestion')],
  };
}
