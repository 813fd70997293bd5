import type { Gap } from '../../model/gap';
import { rangeOf } from '../../text/span';
import { defineRule } from '../define';
import { describeDropped } from './describe-dropped';
import { fixesForGaps } from './fixes';

export const droppedName = defineRule({
  scope: 'document',
  meta: {
    id: 'gap/dropped-name',
    title: { zh: '可能漏名', en: 'Name possibly lost' },
    rationale: {
      zh: '并列的名称被删掉、只剩下标点的地方：“、等乡镇”“，、青山镇”。',
      en: 'A name was deleted from a list and only the marks are left: 、等乡镇, ，、青山镇.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'warning',
    examples: {
      bad: [
        '主题活动期间，、等街道同步开展。',
        '青山镇、等乡镇提前完成任务。',
        '在东湖日报、网、电视台等媒体刊发稿件。',
      ],
      good: ['青山镇、白水镇等乡镇提前完成任务。', '报刊、网站、电视等媒体集中宣传。', '分甲、乙、丙三个等次。'],
    },
  },
  standsAfter: ({ gapsStand }) => gapsStand(),
  *check({ document }) {
    for (const placed of document.gaps) {
      const { line, gap } = placed;
      if (gap.form !== 'dropped' || !isName(gap)) continue;
      yield { range: rangeOf(line, gap.span), message: describeDropped(document, placed) };
    }
  },
  fixes: fixesForGaps('dropped', isName),
});

function isName(gap: Gap): boolean {
  return gap.kind !== 'number';
}
