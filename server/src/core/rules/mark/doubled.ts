import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { ruleSignsOf } from '../signs';

export const doubledMark = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'mark/doubled',
    title: { zh: '标点连用', en: 'Doubled marks' },
    rationale: {
      zh: '两个点号连在一起（；。 ，，），多是改稿时漏删。名称被删掉的“，、”由“可能漏名”报。',
      en: 'Two end marks together (；。 ，，) are usually left from an edit. A ，、 from which a name was deleted is reported as a lost name.',
    },
    source: { zh: 'GB/T 15834—2011 4.1—4.7', en: 'GB/T 15834—2011 4.1–4.7' },
    severity: 'warning',
    examples: {
      bad: ['做好防控工作；。', '压实责任，，形成合力。', '保持通风。，定期消毒。', '形成合力。。'],
      good: ['压实责任，形成合力。', '正在研究。。。', '说：“好。”', '设甲、乙两组：（一）甲组；（二）乙组。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { doubled } = ruleSignsOf(paragraph);
  if (doubled.length === 0) return NONE;
  const { text, gaps } = paragraph;
  const spans: Span[] = [];
  for (const at of doubled) {
    const last = spans.at(-1);
    if (last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + 1 };
    else spans.push({ start: at - 1, end: at + 1 });
  }
  return spans
    .filter(
      ({ start, end }) =>
        !isEllipsis(text, start, end) && !gaps.some(({ span }) => span.start <= end && span.end >= start),
    )
    .map(span => describe(text, span));
}

const NONE: readonly Fault[] = [];

function isEllipsis(text: string, start: number, end: number): boolean {
  return end - start > 2 && /^(?:。+|、+|,+)$/.test(text.slice(start, end));
}

function describe(text: string, span: Span): Fault {
  const marks = text.slice(span.start, span.end);
  const [first, last] = [marks.charAt(0), marks.charAt(marks.length - 1)];
  const message = {
    zh: `标点连用：“${marks}”只留一个`,
    en: `Doubled marks: keep one of “${marks}”`,
  };
  const isSure = first === last || (span.end === text.length && /[。.]/.test(last));
  const repairs = isSure
    ? [changeTo(last, span, 'safe')]
    : [changeTo(first, span, 'suggestion'), changeTo(last, span, 'suggestion')];
  return { span, message, repairs };
}
