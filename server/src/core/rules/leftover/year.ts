import { rangeOf, touches, type Range, type Span } from '../../text/span';
import { changeTitle } from '../change-title';
import { defineRule, type Found } from '../define';
import type { Fix } from '../fix';
import { integer } from '../options';
import type { SummaryDocument } from '../../model/document';
import { plannedYears } from './plan-years';
import { footYear, HEAD_LINES, openingYears, titleYear, type OpeningYear } from './years';

export const leftoverYear = defineRule({
  scope: 'document',
  meta: {
    id: 'leftover/year',
    title: { zh: '年份可能没改', en: 'A year possibly not updated' },
    rationale: {
      zh: '标题写的是一年，正文句首却写着前一年，全文又只有这一两处，或者落款的日期早于这一年，或者2027年的打算里写“2026年，我们将”，多是旧稿没改。对比、历史和计划不报。',
      en: 'The title names one year and a sentence opens with an earlier one that hardly stands elsewhere, the date at the foot lies before it, or a plan for 2027 says 2026: left from last year’s text. Comparisons, history and plans are left alone.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'info',
    options: {
      most: integer({
        default: 2,
        minimum: 1,
        maximum: 50,
        description: {
          zh: '旧年份全文最多出现几次才报；更多的多是有意写的',
          en: 'How many times an earlier year may stand and still be reported; more often it is meant',
        },
      }),
    },
    examples: {
      bad: [
        '东湖街道2026年工作总结\n2025年，我街道扎实推进各项工作。\n2026年共办结诉求30件。',
        '东湖街道2026年工作总结\n2026年，我街道扎实推进各项工作。\n东湖街道办事处\n2025年12月20日',
        '东湖街道工作总结\n一、主要工作\n扎实推进。\n二、2027年工作打算\n2026年，我街道将继续走访。',
      ],
      good: [
        '东湖街道2026年工作总结\n2026年，我街道扎实推进各项工作。\n东湖街道办事处\n2027年1月5日',
        '东湖街道2026年工作计划\n2026年，我街道将扎实推进各项工作。\n东湖街道办事处\n2025年12月20日',
        '东湖街道2026年工作总结\n2026年，我街道扎实推进各项工作。\n2025年，办结诉求20件，同比增长5%。',
        '东湖街道2026年工作总结\n2024年，街道服务中心建成投用。\n2027年，计划新建车棚3处。',
        '东湖街道工作总结\n2025年，我街道扎实推进各项工作。',
        '东湖街道工作总结\n一、主要工作\n扎实推进。\n二、2027年工作打算\n2026年，街道已完成改造，要巩固成果。2027年，将继续走访。',
        '东湖街道2026年上半年工作总结\n一、主要工作\n扎实推进。\n二、下一步打算\n2026年，我街道将继续走访。',
      ],
      withOptions: [
        {
          options: { most: 3 },
          bad: ['东湖街道2026年工作总结\n2025年，逐户走访。2025年，逐项登记。2025年，逐月调度。'],
        },
      ],
    },
  },
  standsAfter: ({ line, before, now }) => line >= HEAD_LINES && !before.text.includes('年') && !now.text.includes('年'),
  *check({ document }, { most }): Iterable<Found> {
    const own = titleYear(document);
    const planned = plannedYears(document, own);
    for (const { line, span, year, planned: right } of planned)
      yield {
        range: rangeOf(line, span),
        message: {
          zh: `年份可能没改：本节写的是${right}年的打算，这里写${year}年`,
          en: `A year possibly not updated: this section plans ${right}, here stands ${year}`,
        },
      };
    if (own === null) return;
    for (const { line, span, year } of [...oldOpenings(document, own, most), ...datedBefore(document, own)]) {
      if (planned.some(told => told.line === line && told.span.start === span.start)) continue;
      yield {
        range: rangeOf(line, span),
        message: {
          zh: `年份可能没改：标题是${own}年，这里写${year}年`,
          en: `A year possibly not updated: the title says ${own}, here stands ${year}`,
        },
      };
    }
  },
  *fixes({ document }, range) {
    const own = titleYear(document);
    for (const { line, span, year, planned } of plannedYears(document, own))
      yield* changeYear(line, span, year, planned, range);
    if (own === null) return;
    for (const { line, span, year } of [...openingYears(document).openings, ...datedBefore(document, own)])
      if (year < own) yield* changeYear(line, span, year, own, range);
  },
});

function* changeYear(line: number, span: Span, year: number, right: number, range: Range): Iterable<Fix> {
  const target = rangeOf(line, span);
  if (!touches(target, range)) return;
  const action = { type: 'edit', edits: [{ range: target, text: String(right) }] } as const;
  yield {
    title: changeTitle(String(year), String(right)),
    applicability: 'suggestion',
    preferred: false,
    target,
    action,
  };
}

/** The sentences that open with an earlier year than the title's, which hardly stands elsewhere. */
function oldOpenings(document: SummaryDocument, own: number, most: number): readonly OpeningYear[] {
  const { counts, openings } = openingYears(document);
  return openings.filter(({ year }) => year < own && (counts.get(year) ?? 0) <= most);
}

/** The date at the foot, where it lies before the year that the summary is about. */
function datedBefore(document: SummaryDocument, own: number): readonly OpeningYear[] {
  const foot = footYear(document);
  return foot && foot.year < own ? [foot] : [];
}
