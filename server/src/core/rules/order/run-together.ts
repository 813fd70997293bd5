import { touches, type Range } from '../../text/span';
import { defineRule } from '../define';
import type { SummaryDocument } from '../../model/document';
import { sectionName, type Section } from '../../model/section';
import { gluedTitles } from './glued-titles';
import { joinEdits, splitEdits } from './joins';
import { markerRange } from './number-breaks';
import { runInLines, type RunInLine } from './run-in-heads';
import { mayTear, type TornTitle, tornTitles } from '../torn-titles';

export const runTogether = defineRule({
  scope: 'document',
  meta: {
    id: 'order/run-together',
    title: { zh: '标题连排或断行', en: 'Headings run together or torn' },
    rationale: {
      zh: '标题排在一行中间，提纲里就看不清；书名号里的名称断成几行，多半是粘贴时带进了换行。',
      en: 'A heading in the middle of a line is lost to the reader; a title torn over lines was pasted with its line breaks.',
    },
    source: { zh: 'GB/T 9704—2012 7.3.3；写作常规', en: 'GB/T 9704—2012, 7.3.3; practice' },
    severity: 'warning',
    examples: {
      bad: [
        '三、存在问题（一）基础薄弱。部分网格员一人多岗。',
        '一、提高认识。成立专班。二、强化措施。逐项落实。',
        '一、搞好环境卫生工作1、每日清扫楼道。2、每周清运垃圾。',
        '一、存在问题个别点位整改不到位。\n二、下一步打算我们将压实责任。',
        '1、每日清扫楼道。\n2、每周清运垃圾（含大件）3、每月检查台账。\n4、每季通报。',
        '先后印发《全县防汛抗旱应急\n预案》，组织演练四次。',
        '先后印发《全县防汛抗旱应急\n预案。\n》《值班制度》，组织演练四次。',
      ],
      good: [
        '三、存在问题\n（一）基础薄弱。部分网格员一人多岗。',
        '重点抓了三个方面：（一）学习。（二）整改。（三）落实。',
        '一是健全制度。二是配强力量。',
        '印发《防汛预案》，组织演练四次。\n修订《值班制度》。',
        '一、二季度工作进展平稳。',
      ],
    },
  },
  standsAfter: ({ before, now }) => !mayTear(before.text) && !mayTear(now.text),
  *check({ document }) {
    for (const { heads } of runInLines(document)) {
      const first = heads[0];
      if (!first) continue;
      yield {
        range: markerRange(first),
        message: {
          zh: `标题连排：“${first.marker}”应另起一行${heads.length > 1 ? `（本行 ${heads.length} 处）` : ''}`,
          en: `Headings run together: ${first.marker} should begin a line${heads.length > 1 ? ` (${heads.length} in this line)` : ''}`,
        },
      };
    }
    for (const torn of tornTitles(document)) {
      yield {
        range: tornRange(document, torn),
        message: {
          zh: `书名断行：第 ${torn.first + 1} 至 ${torn.last + 1} 行应连成一行`,
          en: `A title is torn: lines ${torn.first + 1} to ${torn.last + 1} belong together`,
        },
      };
    }
    for (const section of gluedTitles(document)) {
      yield {
        range: titleEnd(section),
        message: {
          zh: `标题与正文连在一起：“${sectionName(section)}”后面缺标点或换行`,
          en: `A heading runs into its text: a mark or a line break is missing behind ${sectionName(section)}`,
        },
      };
    }
  },
  *fixes({ document }, range) {
    for (const section of gluedTitles(document)) if (touches(titleEnd(section), range)) yield closeFix(section);
    for (const run of runInLines(document)) if (touches(lineRange(document, run), range)) yield splitFix(document, run);
    for (const torn of tornTitles(document))
      if (touches(tornRange(document, torn), range)) yield joinFix(document, torn);
  },
});

/** The end of a heading, where its mark is missing. */
function titleEnd({ selectionRange: { start, end } }: Section): Range {
  return { start: { line: end.line, character: Math.max(start.character, end.character - 2) }, end };
}

function closeFix(section: Section) {
  const { end } = section.selectionRange;
  return {
    title: { zh: '标题后加句号', en: 'Put 。 behind the heading' },
    applicability: 'suggestion',
    preferred: true,
    target: titleEnd(section),
    action: { type: 'edit', edits: [{ range: { start: end, end }, text: '。' }] },
  } as const;
}

function splitFix(document: SummaryDocument, run: RunInLine) {
  return {
    title: {
      zh: `标题另起一行（${run.heads.length} 处）`,
      en: `Put headings on lines of their own (${run.heads.length})`,
    },
    applicability: 'suggestion',
    preferred: true,
    target: lineRange(document, run),
    action: { type: 'edit', edits: splitEdits(document, run) },
  } as const;
}

function joinFix(document: SummaryDocument, torn: TornTitle) {
  return {
    title: { zh: '连成一行', en: 'Join the lines' },
    applicability: 'suggestion',
    preferred: true,
    target: tornRange(document, torn),
    action: { type: 'edit', edits: joinEdits(document, torn) },
  } as const;
}

function tornRange({ paragraphs }: SummaryDocument, { first, last, column }: TornTitle): Range {
  const close = (paragraphs[last]?.paragraph.text.indexOf('》') ?? 0) + 1;
  return { start: { line: first, character: column }, end: { line: last, character: close } };
}

function lineRange({ paragraphs }: SummaryDocument, { line, heads }: RunInLine): Range {
  const start = heads[0] ? markerRange(heads[0]).start : { line, character: 0 };
  return { start, end: { line, character: paragraphs[line]?.paragraph.text.length ?? 0 } };
}
