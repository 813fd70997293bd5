import { defineRule } from '../define';
import { breaksIn, fixBreaks, reportBreaks } from './number-breaks';

export const skippedNumber = defineRule({
  scope: 'document',
  meta: {
    id: 'order/number-skipped',
    title: { zh: '序号跳号', en: 'Skipped number' },
    rationale: {
      zh: '一、之后是三、，或一开头就是二、，多半是删改时漏了一条，或忘了重编。换了上级重新从一开始是对的。',
      en: 'Where 三、 follows 一、, or a list begins with 二、, a heading was lost or the rest was not renumbered. Beginning again under a new parent is right.',
    },
    source: {
      zh: '《党政机关公文处理工作条例》第二十条（四）段落顺序；写作常规',
      en: '条例 (2012) art. 20(4), order of paragraphs; practice',
    },
    severity: 'warning',
    examples: {
      bad: [
        '一、组织领导\n成立专班。\n三、工作成效\n办结事项。',
        '（一）抓学习。组织读书班。\n（二）抓整改。建立台账。\n（四）抓落实。逐项销号。',
        '1.摸清底数。\n2.建立台账。\n4.逐项销号。',
        '二、存在问题\n力量不足。\n三、下一步打算\n充实力量。',
      ],
      good: [
        '一、组织领导\n成立专班。\n二、工作成效\n办结事项。',
        '1.宣传。\n2.培训。\n3.督查。\n4.考核。\n5.通报。\n6.回访。\n7.总结。\n8.归档。\n9.表彰。\n10.巩固。\n11.提升。',
        '一、基本情况\n全镇共有12个村。\n二、主要做法\n1.摸底。逐户登记。\n2.建账。逐项销号。\n三、下一步\n1.回访。全面回访。\n2.巩固。长期坚持。',
        '一、二季度工作进展平稳。',
        '（一）（二）两项任务已完成。',
        '㈠强化组织领导\n成立专班。\n㈡强化督查\n定期通报。',
        '1.5万名学生参加体检。\n12.4国家宪法日宣传活动如期开展。',
      ],
    },
  },
  standsAfter: () => true,
  check: ({ document }) => reportBreaks(breaksIn(document, ['first', 'skipped'])),
  fixes: ({ document }, range) => fixBreaks(breaksIn(document, ['first', 'skipped']), range),
});
