import { rangeOf } from '../../text/span';
import { defineRule } from '../define';
import { describeGap } from './describe-gap';
import { fixesForGaps } from './fixes';

export const placeholder = defineRule({
  meta: {
    id: 'gap/placeholder',
    title: { zh: '待填', en: 'Still to be filled in' },
    rationale: {
      zh: '材料里还没有填上的数字、名称、日期，交出去之前都要补齐。',
      en: 'Figures, names and dates that are still missing must be filled in before the text goes out.',
    },
    source: { zh: '写作常规；《党政机关公文处理工作条例》第二十条（四）', en: 'Practice; 条例 (2012) art. 20(4)' },
    severity: 'warning',
    examples: { bad: ['共召开会议xx次。'], good: ['共召开会议12次。'] },
  },
  *check({ document }) {
    for (const { line, gap } of document.gaps) {
      if (gap.form === 'explicit') yield { range: rangeOf(line, gap.span), message: describeGap(document, line, gap) };
    }
  },
  fixes: fixesForGaps('explicit'),
});
