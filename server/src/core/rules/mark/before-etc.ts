import { isOtherWord } from '../../model/dropped/names';
import { closesWholeList } from '../../model/dropped/whole-list';
import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { placesOf } from '../sought';

export const markBeforeEtc = defineRule({
  scope: 'paragraph',
  signs: ['、', '等'],
  meta: {
    id: 'mark/before-etc',
    title: { zh: '“等”前的顿号', en: 'A 、 before 等' },
    rationale: {
      zh: '列完几项再写“等”，“等”前面不用顿号。只列了一两项的，多是漏了名称，由“可能漏名”报。',
      en: 'No 、 stands between a list and its 等. Where only one or two are listed a name was probably lost, which is reported as such.',
    },
    source: { zh: 'GB/T 15834—2011 附录B.1.2', en: 'GB/T 15834—2011 B.1.2' },
    severity: 'warning',
    examples: {
      bad: ['在东湖、青山、洪山、等街道推广。'],
      good: ['在东湖、青山、洪山等街道推广。', '评定优秀、良好、合格、等级清晰。', '在东湖、xx、洪山、等街道推广。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  return placesOf(text, '、等').flatMap(({ start, end }) => {
    if (isOtherWord(text, start + 1) || !closesWholeList(text, start)) return [];
    const span = { start, end };
    return [{ span, message: MESSAGE, repairs: [changeTo('等', span, 'suggestion')] }];
  });
}

const MESSAGE = {
  zh: '“等”前面不用顿号；如果是漏了一项，请补上',
  en: 'No 、 before 等; if a member was lost, write it in',
};
