import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { quantitiesOf } from '../../figures/index';
import { defineRule } from '../define';
import type { Fault } from '../faults';
import { isFigureSign, ruleSignsOf } from '../signs';

export const missingMark = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'mark/missing',
    title: { zh: '可能缺逗号', en: 'A comma possibly missing' },
    rationale: {
      zh: '一句里连着三组数字，中间一个标点也没有，多是并列的各项之间漏了逗号。',
      en: 'Three figures in a row without any mark between them: the commas of a list are probably missing.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'info',
    examples: {
      bad: ['核查相关线索12条约谈违规商户30人现场批评教育5人删除有害信息8条。'],
      good: ['核查线索12条，约谈商户30人，批评教育5人。', '全市3个区12个街道160个社区。'],
    },
  },
  check: faultsIn,
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { gaps } = paragraph;
  const { figures: most } = ruleSignsOf(paragraph);
  if (most < LEAST && !isRowWithGaps(paragraph, most)) return NONE;
  const figures = quantitiesOf(paragraph).map(({ span }) => span);
  const blanks = gaps.filter(({ form }) => form === 'explicit');
  if (figures.length + blanks.length < LEAST) return NONE;
  // Between the figures of a row stands no other gap, so what is no row with all gaps is none; their units are asked for last.
  if (rowsOf(paragraph, [...figures, ...blanks.map(({ span }) => span)]).length === 0) return NONE;
  return rowsOf(paragraph, [...figures, ...blanks.filter(({ unit }) => unit !== null).map(({ span }) => span)]);
}

/** Gaps that are written with other signs than x and _ (某, blanks in brackets) may make up a row with the figures. */
function isRowWithGaps({ text, gaps }: Paragraph, figures: number): boolean {
  if (gaps.length + figures < LEAST) return false;
  let others = 0;
  for (const { span } of gaps) if (!isFigureSign(text, span.start)) others++;
  return others > 0 && others + figures >= LEAST;
}

function rowsOf({ text }: Paragraph, values: Span[]): readonly Fault[] {
  values.sort((a, b) => a.start - b.start);
  const found: Fault[] = [];
  let run: Span[] = [];
  for (const value of values) {
    const last = run.at(-1);
    if (last && value.start < last.end) continue;
    if (last && !RUN.test(text.slice(last.end, value.start))) {
      report(run, found);
      run = [];
    }
    run.push(value);
  }
  report(run, found);
  return found;
}

const LEAST = 4;
const NONE: readonly Fault[] = [];

/** A unit and what the next figure counts, nothing else. */
const RUN = /^[\u4e00-\u9fff]{5,14}$/;

function report(run: readonly Span[], found: Fault[]): void {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < LEAST || !first || !last) return;
  found.push({ span: { start: first.start, end: last.end }, message: MESSAGE, repairs: [] });
}

const MESSAGE = {
  zh: '可能缺逗号：连着几组数字之间没有标点',
  en: 'Commas may be missing: several figures in a row without a mark between them',
};
