import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const documentNumber = defineRule({
  scope: 'paragraph',
  signs: ['号', '[(（【〔'],
  meta: {
    id: 'mark/document-number',
    title: { zh: '发文字号写法', en: 'How a document number is written' },
    rationale: {
      zh: '年份用六角括号〔〕，不加“第”，序号前不补 0。',
      en: 'The year stands in 〔〕; no 第, no leading zeros.',
    },
    source: { zh: 'GB/T 9704—2012 7.2.5', en: 'GB/T 9704—2012 7.2.5' },
    severity: 'warning',
    examples: {
      bad: [
        '依据东政发[2026]5号文件。',
        '依据东政办发（2026）12号。',
        '依据东政发〔2026〕第5号。',
        '依据东政发〔2026〕05号。',
      ],
      good: ['依据东政发〔2026〕5号文件。', '第十届会议（2026）5号议案。', '地址：东湖路5号。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  const found: Fault[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [written, year = '', number = ''] = match;
    const right = `〔${year}〕${number}号`;
    if (written === right) continue;
    const span = { start: match.index, end: match.index + written.length };
    const message = { zh: `发文字号应写作“${right}”`, en: `A document number is written ${right}` };
    found.push({ span, message, repairs: [changeTo(right, span, 'safe')] });
  }
  return found;
}

/** Behind the letters of an office: 发[2026]第05号 */
const NUMBER = /(?<=[发办函字文通令组宣纪])[[(（【〔]([12]\d{3})[\])）】〕]第?0{0,3}([1-9]\d{0,4})号/g;
