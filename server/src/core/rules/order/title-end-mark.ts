import type { Section } from '../../model/section';
import { rangeOf, touches } from '../../text/span';
import type { SummaryDocument } from '../../model/document';
import { defineRule } from '../define';
import { walkSections } from './walk';

export const titleEndMark = defineRule({
  scope: 'document',
  meta: {
    id: 'order/title-end-mark',
    title: { zh: '标题末尾的句号', en: 'Full stop behind a heading' },
    rationale: {
      zh: '独占一行的标题末尾不用句号；标题后面接着写正文的才用。',
      en: 'A heading on a line of its own carries no 。; only one that its text follows does.',
    },
    source: { zh: 'GB/T 15834—2011 附录 B.4', en: 'GB/T 15834—2011, B.4' },
    severity: 'hint',
    examples: {
      bad: [
        '一、组织领导。\n成立专班，定期调度。\n二、督查考核。\n定期通报。',
        '（一）强化责任落实。\n层层签订责任书。',
      ],
      good: [
        '一、组织领导\n成立专班，定期调度。',
        '一、组织领导。成立专班。',
        '1.成立工作专班并定期召开调度会议。\n2.逐项建立台账并定期销号。',
      ],
    },
  },
  standsAfter: () => true,
  *check({ document }) {
    for (const { line, column } of closedTitles(document)) {
      yield {
        range: rangeOf(line, { start: column, end: column + 1 }),
        message: { zh: '标题独占一行，末尾不用句号', en: 'A heading on a line of its own carries no 。' },
      };
    }
  },
  *fixes({ document }, range) {
    for (const { line, column } of closedTitles(document)) {
      const target = rangeOf(line, { start: column, end: column + 1 });
      if (!touches(target, range)) continue;
      yield {
        title: { zh: '去掉标题末尾的句号', en: 'Take 。 off the heading' },
        applicability: 'safe',
        preferred: true,
        target,
        action: { type: 'edit', edits: [{ range: target, text: '' }] },
      };
    }
  },
});

interface ClosedTitle {
  readonly line: number;
  /** Of the 。. */
  readonly column: number;
}

function closedTitles({ outline, paragraphs }: SummaryDocument): readonly ClosedTitle[] {
  const found: ClosedTitle[] = [];
  walkSections(outline, section => {
    const { line, character: column } = section.selectionRange.end;
    if (!isAlone(section)) return;
    const text = paragraphs[line]?.paragraph.text ?? '';
    if (text.charAt(column) === '。' && text.slice(column + 1).trim() === '') found.push({ line, column });
  });
  return found;
}

/** Whether a heading opens its line, with text of its own in the lines below. */
function isAlone({ kind, style, range, selectionRange }: Section): boolean {
  return (
    kind === 'heading' && style !== null && range.start.character === 0 && range.end.line > selectionRange.end.line
  );
}
