import { skipSpaces } from '../../model/numbering/line-lead';
import { countCharacters } from '../../text/characters';
import { defineRule, type FoundInParagraph } from '../define';
import { integer } from '../options';

const LONGEST = 150;

export const longSentence = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'length/sentence',
    title: { zh: '长句', en: 'Long sentence' },
    rationale: {
      zh: `一句话超过 ${LONGEST} 字，读的人喘不过气，宜断成几句。定稿的报告里也有这样的句子，所以默认关闭。`,
      en: `A sentence of more than ${LONGEST} characters is better cut in two. Finished reports have some, so it is off by default.`,
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'off',
    options: {
      longest: integer({
        default: LONGEST,
        minimum: 20,
        maximum: 2000,
        description: {
          zh: '一句最多多少字（按 Word 的字数）',
          en: 'The most characters of a sentence, as Word counts them',
        },
      }),
    },
    examples: {
      bad: [`会议要求，${'逐级压实责任，逐项抓好落实，'.repeat(12)}确保取得实效。`],
      good: [
        `会议要求，${'逐级压实责任，逐项抓好落实，'.repeat(6)}确保取得实效。`,
        '逐级压实责任，逐项抓好落实。'.repeat(20),
        `${'逐级压实责任，逐项抓好落实；'.repeat(5)}一要抓早。${'抓小抓细。'.repeat(30)}`,
      ],
      withOptions: [
        {
          options: { longest: 20 },
          bad: ['会议要求逐级压实责任，逐项抓好落实，确保取得实效。'],
          good: ['会议要求逐级压实责任。'],
        },
      ],
    },
  },
  check({ text }, { longest }): readonly FoundInParagraph[] {
    if (text.length <= longest) return NONE;
    const found: FoundInParagraph[] = [];
    for (let start = 0; start < text.length;) {
      const end = sentenceEnd(text, start);
      const count = end - start > longest ? countCharacters(text.slice(start, end)) : 0;
      if (count > longest) {
        const message = {
          zh: `这一句 ${count} 字，宜断开`,
          en: `A sentence of ${count} characters: better cut in two`,
        };
        found.push({ span: { start: skipSpaces(text, start), end }, message });
      }
      start = end;
    }
    return found;
  },
});

const NONE: readonly FoundInParagraph[] = [];

function sentenceEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return i + 1;
  }
  return text.length;
}
