import { ALLOWED, outsideAllowed } from '../allowed';
import { defineRule } from '../define';
import { faultsOf } from './rule';

const faults = faultsOf('disputed');

export const houseStyleWord = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/disputed',
    title: { zh: '两可的词', en: 'Words of which both forms are in use' },
    rationale: {
      zh: '制订与制定、涉及到与涉及，两种写法都有人用。单位要求统一时再打开。',
      en: 'Both forms are in use; turn it on where your office wants one.',
    },
    source: { zh: '各单位习惯', en: 'House style' },
    severity: 'off',
    options: ALLOWED,
    examples: {
      bad: ['制订实施方案。', '涉及到三个街道。'],
      good: ['制定实施方案。', '确定单价。'],
      withOptions: [{ options: { allowed: ['制订'] }, good: ['制订实施方案。'] }],
    },
  },
  ...outsideAllowed(faults),
});
