import { ALLOWED, outsideAllowed } from '../allowed';
import { defineRule } from '../define';
import { faultsOf } from './rule';

const faults = faultsOf('confusable');

export const confusedWord = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/confusable',
    title: { zh: '误用词', en: 'Confused words' },
    rationale: {
      zh: '形近、音近的词用错了地方，如截止目前、登陆系统、反应问题。只在上下文说得准时才报，由您确认后改。',
      en: 'Words that look or sound alike in the wrong place. Reported only where their surroundings tell; you decide.',
    },
    source: { zh: '《现代汉语词典》；编校常见差错', en: 'Xiandai Hanyu Cidian; editors’ lists of common errors' },
    severity: 'warning',
    options: ALLOWED,
    examples: {
      bad: ['截止目前，共办结诉求30件。', '登陆业务系统填报。', '群众反应问题得到解决。'],
      good: ['截止日期为12月31日。', '报名已于昨日截止。', '台风登陆前完成转移。', '做好不良反应情况监测。'],
      withOptions: [{ options: { allowed: ['截止目前'] }, good: ['截止目前，共办结诉求30件。'] }],
    },
  },
  ...outsideAllowed(faults),
});
