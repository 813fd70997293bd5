import { defineRule } from '../define';
import { breaksIn, fixBreaks, reportBreaks } from './number-breaks';

export const repeatedNumber = defineRule({
  scope: 'document',
  meta: {
    id: 'order/number-repeated',
    title: { zh: '序号重号', en: 'Repeated number' },
    rationale: {
      zh: '同一个序号接连出现两次，多半是插入一条之后没有重编。另起一组从一开始是对的。',
      en: 'A number that stands twice in a row was usually left when something was inserted. A new list that begins at one is right.',
    },
    source: {
      zh: '《党政机关公文处理工作条例》第二十条（四）段落顺序；写作常规',
      en: '条例 (2012) art. 20(4), order of paragraphs; practice',
    },
    severity: 'warning',
    examples: {
      bad: [
        '一、组织领导\n成立专班。\n二、主要做法\n逐项落实。\n二、工作成效\n办结事项。',
        '（一）抓学习。组织读书班。\n（一）抓整改。建立台账。',
        '1.摸清底数。逐户登记。\n1.建立台账。逐项销号。\n1.跟踪问效。定期回访。',
      ],
      good: [
        '1.摸底。逐户登记。\n2.建账。逐项销号。\n1.回访。全面回访。\n2.巩固。长期坚持。',
        '一、学习情况\n（一）集中学习\n读书班。\n二、工作情况\n（一）日常工作\n接待来访。',
      ],
    },
  },
  standsAfter: () => true,
  check: ({ document }) => reportBreaks(breaksIn(document, ['repeated'])),
  fixes: ({ document }, range) => fixBreaks(breaksIn(document, ['repeated']), range),
});
