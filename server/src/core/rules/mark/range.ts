import { DIGITS } from '../sieve';
import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { choice } from '../options';

export const rangeMark = defineRule({
  scope: 'paragraph',
  signs: ['-至—', '年月日', DIGITS],
  meta: {
    id: 'mark/range',
    title: { zh: '起止日期的连接号', en: 'The mark between two dates' },
    rationale: {
      zh: '起止日期之间用“至”或一字线“—”，不用短横。页码、数值的范围不报。',
      en: 'Between two dates stands 至 or —, not a hyphen. Ranges of pages and values are left alone.',
    },
    source: { zh: 'GB/T 15834—2011 4.13.3', en: 'GB/T 15834—2011 4.13.3' },
    severity: 'info',
    options: {
      mark: choice(
        { zh: '起止日期之间写哪一种', en: 'What stands between two dates' },
        {
          either: { zh: '“至”和“—”都可以', en: '至 or —' },
          至: { zh: '一律写“至”', en: '至 only' },
          '—': { zh: '一律写“—”', en: '— only' },
        },
      ),
    },
    examples: {
      bad: ['5月27日-6月29日开展检查。', '2025年-2026年连续先进。'],
      good: ['5月27日至6月29日开展检查。', '见第400—429页。', '投资12500～20000元。', '1-10月'],
      withOptions: [
        { options: { mark: '至' }, bad: ['5月27日—6月29日开展检查。'], good: ['5月27日至6月29日开展检查。'] },
        { options: { mark: '—' }, bad: ['5月27日至6月29日开展检查。'], good: ['5月27日—6月29日开展检查。'] },
      ],
    },
  },
  check: (paragraph, { mark }) => faultsIn(paragraph, mark),
  fixes: (facts, range, { mark }) => repairsOf(paragraph => faultsIn(paragraph, mark))(facts, range),
});

type Mark = 'either' | (typeof RIGHT)[number];

function faultsIn({ text }: Paragraph, mark: Mark): readonly Fault[] {
  const rights = RIGHT.filter(right => mark === 'either' || mark === right);
  const wrong = ['-', ...RIGHT].filter(sign => !rights.some(right => right === sign) && text.includes(sign));
  if (wrong.length === 0) return NONE;
  const found: Fault[] = [];
  for (const match of text.matchAll(/(?<=\d[年月日])[-至—](?=\d{1,4}[年月日])/g)) {
    if (!wrong.includes(match[0])) continue;
    const span = { start: match.index, end: match.index + 1 };
    const names = rights.map(right => `“${right}”`);
    found.push({
      span,
      message: { zh: `起止日期之间用${names.join('或')}`, en: `Between two dates stands ${rights.join(' or ')}` },
      repairs: rights.map(right => changeTo(right, span, 'suggestion')),
    });
  }
  return found;
}

const RIGHT = ['至', '—'] as const;
const NONE: readonly Fault[] = [];
