import { ALLOWED, outsideAllowed } from '../allowed';
import { defineRule } from '../define';
import { faultsOf } from './rule';

const faults = faultsOf('variant');

export const olderForm = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/variant',
    title: { zh: '异形词', en: 'Variant forms' },
    rationale: {
      zh: '同一个词的旧写法、不推荐的写法，如台帐、宏扬、其它。',
      en: 'Older or discouraged ways to write a word.',
    },
    source: {
      zh: '《第一批异形词整理表》（GF 1001—2001）；《通用规范汉字表》',
      en: 'GF 1001—2001; Table of General Standard Chinese Characters',
    },
    severity: 'warning',
    options: ALLOWED,
    examples: {
      bad: ['逐项建立台帐。', '其它工作有序推进。', '引进高层次人材。'],
      good: ['搭建帐篷20顶。', '提交个人材料。', '建成观光采摘园。', '实现双重覆盖。'],
      withOptions: [{ options: { allowed: ['台帐'] }, good: ['逐项建立台帐。'] }],
    },
  },
  ...outsideAllowed(faults),
});
