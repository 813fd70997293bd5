import { DIGITS } from '../sieve';
import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const brokenYear = defineRule({
  scope: 'paragraph',
  signs: [' ', '年', DIGITS],
  meta: {
    id: 'mark/broken-year',
    title: { zh: '年份中的空格', en: 'Blanks inside a year' },
    rationale: {
      zh: '从 PDF 或扫描件带来的空格把年份拆开了：20 0 9年。',
      en: 'Blanks from a PDF or a scan tear a year apart: 20 0 9年.',
    },
    source: { zh: 'GB/T 15835—2011', en: 'GB/T 15835—2011' },
    severity: 'warning',
    examples: {
      bad: ['早在20 1 5年已建成。', '2 026年开工。'],
      good: ['早在2015年已建成。', '编号 20 2026年印发。', '共 3 20 年'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  const found: Fault[] = [];
  for (const match of text.matchAll(TORN)) {
    const [torn] = match;
    const year = torn.replaceAll(' ', '');
    if (torn === year || !/^(?:19|20)\d\d$/.test(year)) continue;
    const span = { start: match.index, end: match.index + torn.length };
    const message = { zh: `年份被空格拆开，应为“${year}”`, en: `Blanks tear the year apart; write ${year}` };
    found.push({ span, message, repairs: [changeTo(year, span, 'safe')] });
  }
  return found;
}

const TORN = /(?<![\d.] ?)[12] ?[09] ?\d ?\d(?=年)/g;
