import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const semicolonOverStop = defineRule({
  scope: 'paragraph',
  signs: ['；;', '。'],
  meta: {
    id: 'mark/semicolon',
    title: { zh: '分号管不住句号', en: 'A semicolon over full stops' },
    rationale: {
      zh: '并列的各项里已经有句号，项末就不能再用分号。',
      en: 'Items that hold a full stop do not end in a semicolon.',
    },
    source: { zh: 'GB/T 15834—2011 A.5', en: 'GB/T 15834—2011 A.5' },
    severity: 'info',
    examples: {
      bad: ['一是抓学习。组织读书班4期；二是抓整改。逐项销号。'],
      good: ['一是抓学习，组织读书班4期；二是抓整改，逐项销号。', '一是抓学习。组织读书班4期。二是抓整改。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text, markers }: Paragraph): readonly Fault[] {
  if (markers.length === 0) return NONE;
  const found: Fault[] = [];
  for (const [i, marker] of markers.entries()) {
    const next = markers[i + 1]?.span.start ?? text.length;
    const at = next - 1;
    const stop = text.indexOf('。', marker.span.end);
    if (stop < 0 || stop >= at || !/[；;]/.test(text.charAt(at))) continue;
    const span = { start: at, end: at + 1 };
    found.push({ span, message: MESSAGE, repairs: [changeTo('。', span, 'suggestion')] });
  }
  return found;
}

const NONE: readonly Fault[] = [];
const MESSAGE = {
  zh: '这一项里已有句号，项末应用句号',
  en: 'This item holds a full stop and ends in one, not in a semicolon',
};
