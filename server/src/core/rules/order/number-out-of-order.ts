import { defineRule } from '../define';
import { breaksIn, fixBreaks, reportBreaks } from './number-breaks';

export const numberOutOfOrder = defineRule({
  scope: 'document',
  meta: {
    id: 'order/number-out-of-order',
    title: { zh: '序号倒号', en: 'Number out of order' },
    rationale: {
      zh: '序号往回走（三、之后是二、），多半是移动段落之后没有重编。重新从一开始的是另一组，不报。',
      en: 'Numbers that go backwards (二、 behind 三、) usually stand where paragraphs were moved. A list that begins again at one is another list.',
    },
    source: {
      zh: '《党政机关公文处理工作条例》第二十条（四）段落顺序；写作常规',
      en: '条例 (2012) art. 20(4), order of paragraphs; practice',
    },
    severity: 'warning',
    examples: {
      bad: [
        '一、组织领导\n成立专班。\n二、主要做法\n逐项落实。\n三、工作成效\n办结事项。\n二、存在问题\n力量不足。',
        '1.摸底。逐户登记。\n2.建账。逐项销号。\n3.回访。全面回访。\n4.公示。上墙公开。\n2.巩固。长期坚持。',
      ],
      good: ['1.摸底。逐户登记。\n2.建账。逐项销号。\n3.回访。全面回访。\n1.公示。上墙公开。\n2.巩固。长期坚持。'],
    },
  },
  standsAfter: () => true,
  check: ({ document }) => reportBreaks(breaksIn(document, ['backwards'])),
  fixes: ({ document }, range) => fixBreaks(breaksIn(document, ['backwards']), range),
});
