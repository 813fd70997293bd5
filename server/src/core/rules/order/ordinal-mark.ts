import { touches } from '../../text/span';
import { defineRule } from '../define';
import { choice } from '../options';
import { badMarks, markEdits, mayHoldOrdinal } from './bad-marks';

export const ordinalMark = defineRule({
  scope: 'document',
  meta: {
    id: 'order/ordinal-mark',
    title: { zh: '序号后的标点', en: 'Mark behind a number' },
    rationale: {
      zh: '阿拉伯数字后用下脚点（1.），汉字数字后用顿号（一、），带括号的后面不加点（（一）），一是之后不停顿，第一之后用逗号。同一种写法全文只报一条，一次改完。',
      en: 'A point stands behind 1, 、 behind 一, nothing behind （一） and 一是, a comma behind 第一. Each way is reported once a document and mended everywhere at once.',
    },
    source: { zh: 'GB/T 15834—2011 附录 B.3', en: 'GB/T 15834—2011, B.3' },
    severity: 'info',
    options: {
      arabic: choice(
        { zh: '阿拉伯数字序号后面用什么', en: 'What stands behind an Arabic number' },
        {
          point: { zh: '下脚点：1.', en: 'A point: 1.' },
          comma: { zh: '顿号：1、', en: 'A mark of lists: 1、' },
        },
      ),
    },
    examples: {
      bad: [
        '1、摸清底数。逐户登记。\n2、建立台账。逐项销号。',
        '（一）、组织领导\n成立专班。\n（二）、督查考核\n定期通报。',
        '一.组织领导\n成立专班。\n二.督查考核\n定期通报。',
        '一是，健全制度。二是，配强力量。',
        '第一、健全制度。第二、配强力量。',
        '㈠强化组织领导\n成立专班。\n㈡强化督查\n定期通报。',
      ],
      good: [
        '1.摸清底数。逐户登记。\n2.建立台账。逐项销号。',
        '1．摸清底数。逐户登记。\n2．建立台账。逐项销号。',
        '一、组织领导\n（一）成立专班\n专班定期调度。\n1.摸清底数。逐户登记。',
        '一是健全制度。二是配强力量。',
        '第一、二季度工作进展平稳。',
        '1、5月份召开部署会。',
      ],
      withOptions: [
        {
          options: { arabic: 'comma' },
          bad: ['1.摸清底数。逐户登记。\n2.建立台账。逐项销号。'],
          good: ['1、摸清底数。逐户登记。\n2、建立台账。逐项销号。'],
        },
      ],
    },
  },
  standsAfter: ({ before, now }) => !mayHoldOrdinal(before.text) && !mayHoldOrdinal(now.text),
  *check({ document }, { arabic }) {
    for (const { wrong, right, first, count } of badMarks(document, arabic)) {
      yield {
        range: first,
        message: {
          zh: `序号“${wrong}”宜写作“${right}”${count > 1 ? `，本文共 ${count} 处` : ''}`,
          en: `${wrong} is better written ${right}${count > 1 ? `: ${count} places in this text` : ''}`,
        },
      };
    }
  },
  *fixes({ document }, range, { arabic }) {
    for (const mark of badMarks(document, arabic)) {
      const { wrong, right, first, count } = mark;
      if (!touches(first, range)) continue;
      yield {
        title: {
          zh: `全文“${wrong}”改为“${right}”（${count} 处）`,
          en: `Change all ${wrong} to ${right} (${count} places)`,
        },
        applicability: 'safe',
        preferred: true,
        target: first,
        action: { type: 'edit', edits: markEdits(document, mark, arabic) },
      };
    }
  },
});
