import { rangeOf } from '../../text/span';
import { defineRule } from '../define';
import { describeGap } from './describe-gap';
import { fixesForGaps } from './fixes';

export const placeholder = defineRule({
  scope: 'document',
  meta: {
    id: 'gap/placeholder',
    title: { zh: '待填', en: 'Still to be filled in' },
    rationale: {
      zh: '材料里还没有填上的数字、名称、日期，交出去之前都要补齐。',
      en: 'Figures, names and dates that are still missing must be filled in before the text goes out.',
    },
    source: { zh: '写作常规；《党政机关公文处理工作条例》第二十条（四）', en: 'Practice; 条例 (2012) art. 20(4)' },
    severity: 'warning',
    examples: {
      bad: [
        '共召开会议xx次。',
        '截至2026年12月××日，投入资金__万元。',
        '参加培训　　人次，发放《阅读指南》　　册。',
        '20xx年x月x日召开动员会。',
        '由××区××局牵头，区长×××到会。',
        '市政办〔2026〕　号',
        '项目已到位资金…万元。',
        '参会单位□□个。',
        '由副主任某任组长，安排经费某万元。',
        '共收集意见建议000条。',
        '印发《》，成立“”工作专班。',
        '由【责任单位】牵头，发放手册【待补】册。',
        '（此处补一组同期对比数据）',
        '{{单位名称}}全年接待${人数}人次。',
        '联系人：',
      ],
      good: [
        '共召开会议12次。',
        '联系电话：138****6627。',
        '采购60×40厘米展板，推行“1+N”模式。',
        '□是　□否',
        '某些单位落实不力，王某某拒不整改。',
        '围绕课堂提问、板书设计……展开讨论。',
        '负责人（签字）：　　　　　',
        '二○二六年十二月三十一日',
        '取得的主要进展有：',
        '方案尚待补充完善，人选待定。',
        '多次召开协调会，惠及数百户。',
        '开设00后夜校，编发001号简报，金额1,000元。',
        '组长　　张小川',
        '取X光片12张，访问http://example.com/s?__biz=xx。',
      ],
    },
  },
  standsAfter: ({ gapsStand }) => gapsStand(),
  *check({ document }) {
    for (const placed of document.gaps) {
      const { line, gap } = placed;
      if (gap.form === 'explicit') yield { range: rangeOf(line, gap.span), message: describeGap(document, placed) };
    }
  },
  fixes: fixesForGaps('explicit'),
});
