import { ALLOWED, outsideAllowed } from '../allowed';
import { defineRule } from '../define';
import { faultsOf } from './rule';

const faults = faultsOf('redundant');

export const redundantWords = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/redundant',
    title: { zh: '语义重复', en: 'Said twice' },
    rationale: {
      zh: '一个意思说了两遍，如截至目前为止、付诸于。',
      en: 'One thing said twice.',
    },
    source: { zh: '编校常见差错', en: 'Editors’ lists of common errors' },
    severity: 'warning',
    options: ALLOWED,
    examples: {
      bad: ['截至目前为止已完工。', '把计划付诸于行动。'],
      good: ['截至目前已完工。', '打击国际间谍活动。', '把计划付诸行动。'],
      withOptions: [{ options: { allowed: ['截至目前为止'] }, good: ['截至目前为止已完工。'] }],
    },
  },
  ...outsideAllowed(faults),
});
