import type { SummaryDocument } from '../../model/document';
import { rangeOf, touches, type Range } from '../../text/span';
import { defineRule } from '../define';
import { integer } from '../options';
import type { Edit, Fix } from '../fix';
import { narrowMarksOf } from '../narrow-marks';

export const halfWidthMarks = defineRule({
  scope: 'document',
  meta: {
    id: 'mark/half-width',
    title: { zh: '半角标点', en: 'Half-width marks' },
    rationale: {
      zh: '汉字之间用全角标点。全文只报一处，写明处数；数字、字母、网址里的不算。',
      en: 'Between Chinese characters marks have full width. One finding for the whole text, with its count; numbers, Latin words and addresses are left alone.',
    },
    source: { zh: 'GB/T 15834—2011 5.1', en: 'GB/T 15834—2011 5.1' },
    severity: 'info',
    options: {
      fewest: integer({
        default: 1,
        minimum: 1,
        maximum: 10_000,
        description: { zh: '全文有几处以上才报', en: 'The fewest marks in a text that are reported' },
      }),
    },
    examples: {
      bad: [
        '压实责任,形成合力。',
        '主要做法:逐户走访。',
        '东湖街道(含开发区)',
        '做强产业.围绕目标推进。',
        '确保"零事故"。',
      ],
      good: [
        '压实责任，形成合力。',
        '投资1,200万元，比例3:2。',
        '见 https://example.com/a,b 一页。',
        '[通知](关于.md)',
        '1.摸清底数，增长3.5%。',
        '(1)摸清底数。',
      ],
      withOptions: [{ options: { fewest: 2 }, bad: ['压实责任,形成合力,取得实效。'], good: ['压实责任,形成合力。'] }],
    },
  },
  standsAfter: ({ before, now }) => narrowMarksOf(before).length + narrowMarksOf(now).length === 0,
  *check({ document }, { fewest }) {
    let count = 0;
    let range: Range | null = null;
    for (const { line, block, paragraph } of document.paragraphs) {
      if (block === 'code') continue;
      const narrow = narrowMarksOf(paragraph);
      const [first] = narrow;
      if (!first) continue;
      range ??= rangeOf(line, { start: first.at, end: first.at + 1 });
      count += narrow.length;
    }
    if (!range || count < fewest) return;
    yield {
      range,
      message: {
        zh: `半角标点：全文 ${count} 处，可一次改为全角`,
        en: `Half-width marks: ${count} in this text; they can be changed at once`,
      },
    };
  },
  *fixes({ document }, range) {
    const edits = editsOf(document);
    const target = edits[0]?.range;
    if (!target || !touches(target, range)) return;
    yield widen(edits, target, { zh: `全文 ${edits.length} 处改为全角`, en: `Widen all ${edits.length} marks` });
    const own = edits.filter(edit => edit.range.start.line === target.start.line);
    if (own.length < edits.length)
      yield widen(own, target, {
        zh: `本段 ${own.length} 处改为全角`,
        en: `Widen the ${own.length} of this paragraph`,
      });
  },
});

function editsOf({ paragraphs }: SummaryDocument): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    if (block === 'code') continue;
    for (const { at, text } of narrowMarksOf(paragraph))
      edits.push({ range: rangeOf(line, { start: at, end: at + 1 }), text });
  }
  return edits;
}

function widen(edits: readonly Edit[], target: Range, title: Fix['title']): Fix {
  return { title, applicability: 'suggestion', preferred: false, target, action: { type: 'edit', edits } };
}
