import type { Paragraph } from '../../model/paragraph';
import { defineRule, type FoundInParagraph } from '../define';

export const longSentence = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'length/sentence',
    title: { zh: '长句', en: 'Long sentences' },
    rationale: {
      zh: '一句超过150字，不容易读完。默认不报，需要时打开。',
      en: 'A sentence of more than 150 characters is hard to read. Off by default.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'off',
    examples: {
      bad: [`${'统筹推进各项工作，'.repeat(18)}成效明显。`],
      good: ['统筹推进各项工作，成效明显。', '统筹推进各项工作。'.repeat(18)],
    },
  },
  check: longSentences,
});

/** In characters. */
const LONGEST = 150;
const ENDS = '。！？；;!?';

function longSentences({ text }: Paragraph): readonly FoundInParagraph[] {
  if (text.length <= LONGEST) return NONE;
  const found: FoundInParagraph[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ENDS.includes(text.charAt(at))) continue;
    const length = at - start;
    if (length > LONGEST) found.push({ span: { start, end: at }, message: describe(length) });
    start = at + 1;
  }
  return found;
}

const NONE: readonly FoundInParagraph[] = [];

function describe(length: number): FoundInParagraph['message'] {
  return { zh: `这一句有 ${length} 字，可拆开来写`, en: `A sentence of ${length} characters; consider splitting it` };
}
