import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { words } from '../options';
import { nearTermsIn } from './near-terms';

export const ownTerms = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/own-terms',
    title: { zh: '与单位词表不符', en: 'Unlike your own list of terms' },
    rationale: {
      zh: '单位词表里是您自己的人名、职务、机构和规范简称，起初是空的；正文与其中一个只差一个字的，多半是写错了。',
      en: 'Your own list of names, titles and short forms, empty at first: what differs from one of them by one character is likely misspelt.',
    },
    source: { zh: '单位自己的词表', en: 'Your own list' },
    severity: 'warning',
    options: {
      terms: words({
        zh: '单位词表：人名、职务、机构、规范简称，每个三个字以上，如 `["东湖街道办事处"]`',
        en: 'Your own terms, of three characters or more, such as `["东湖街道办事处"]`',
      }),
    },
    examples: {
      bad: [],
      good: ['东湖接道办事处牵头推进。'],
      withOptions: [
        {
          options: { terms: ['东湖街道办事处', '周明远'] },
          bad: [
            '东湖接道办事处牵头推进。',
            '东湖街办事处牵头推进。',
            '东湖街道办办事处牵头推进。',
            '由周明元同志负责。',
            '东湖道街办事处牵头。',
          ],
          good: [
            '东湖街道办事处牵头推进。',
            '西湖街道办事处派员指导。',
            '由周明远同志负责。',
            '周明同志参加。',
            '街道办事处牵头。',
          ],
        },
      ],
    },
  },
  check: ({ text }, { terms }) => faultsIn(text, terms),
  fixes: (facts, range, { terms }) => repairsOf(({ text }: Paragraph) => faultsIn(text, terms))(facts, range),
});

function faultsIn(text: string, terms: readonly string[]): readonly Fault[] {
  if (terms.length === 0) return NONE;
  return nearTermsIn(text, terms).map(({ span, term }) => {
    const written = text.slice(span.start, span.end);
    const message = {
      zh: `“${written}”与单位词表里的“${term}”差一个字`,
      en: `“${written}” differs by one character from “${term}” of your list`,
    };
    return { span, message, repairs: [changeTo(term, span, 'suggestion')] };
  });
}

const NONE: readonly Fault[] = [];
