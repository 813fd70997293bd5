import type { SummaryDocument } from '../../model/document';
import type { Range } from '../../text/span';
import { defineRule } from '../define';

export const repeatedParagraph = defineRule({
  meta: {
    id: 'repeat/paragraph',
    title: { zh: '段落重复', en: 'Repeated paragraph' },
    rationale: {
      zh: '同一段话在文中出现两次，多半是拼接材料时留下的。',
      en: 'A paragraph that stands twice is usually left over from patching texts together.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: ['全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。'],
      good: ['现将有关情况汇报如下：\n现将有关情况汇报如下：'],
    },
  },
  *check({ document, repeats }) {
    for (const { line, first, type } of repeats) {
      if (type !== 'exact') continue;
      const place = { zh: `第 ${first + 1} 行`, en: `line ${first + 1}` };
      yield {
        range: lineRange(document, line),
        message: { zh: `与${place.zh}相同`, en: `Same as ${place.en}` },
        related: [{ range: lineRange(document, first), message: { zh: '第一次出现在这里', en: 'It stands here first' } }],
      };
    }
  },
});

function lineRange(document: SummaryDocument, line: number): Range {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  return { start: { line, character: 0 }, end: { line, character: text.length } };
}
