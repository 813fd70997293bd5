import { ALLOWED, outsideAllowed } from '../allowed';
import { defineRule } from '../define';
import { faultsOf } from './rule';

const faults = faultsOf('typo');

export const misspeltWord = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/typo',
    title: { zh: '错别字', en: 'Misspelt words' },
    rationale: {
      zh: '词典里没有的写法，如布署、按步就班。碰巧连在一起的字（自觉查摆、交通迅速）和名称不报。',
      en: 'Forms that no dictionary has. Characters that meet by chance (自觉查摆) and names are left alone.',
    },
    source: {
      zh: '《党政机关公文处理工作条例》第二十条（四）；《现代汉语词典》',
      en: '条例 (2012) art. 20(4); Xiandai Hanyu Cidian',
    },
    severity: 'error',
    options: ALLOWED,
    examples: {
      bad: ['全面布署防汛工作。', '各项工作按步就班推进。', '学生缀学情况得到遏制。'],
      good: ['开展自觉查摆问题活动。', '交通迅速恢复。', '查处非法冶炼。', '布署堂食品有限公司已整改。'],
      withOptions: [{ options: { allowed: ['全面布署'] }, good: ['全面布署防汛工作。'] }],
    },
  },
  ...outsideAllowed(faults),
});
