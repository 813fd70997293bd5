import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { quantitiesOf } from '../../figures/index';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { isFigureSign, ruleSignsOf } from '../signs';

export const missingMark = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'mark/missing',
    title: { zh: '可能缺标点', en: 'A mark possibly missing' },
    rationale: {
      zh: '一句里连着四组数字，中间一个标点也没有，多是并列的各项之间漏了逗号；“……的通知关于……”，多是文件名漏了书名号；“收效显著目前……”，多是两句之间漏了句号。',
      en: 'Four figures in a row without any mark between them: the commas of a list are probably missing; where one notice follows another, the marks of their titles; where 目前 follows on 收效显著, the 。 between.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'info',
    examples: {
      bad: [
        '核查相关线索12条约谈违规商户30人现场批评教育5人删除有害信息8条。',
        '先后印发关于规范楼道停车的通知关于清理消防通道的意见，明确责任分工。',
        '形式多样，收效显著目前已全面推开。',
      ],
      good: [
        '形式多样，收效显著。目前已全面推开，不断提升目前的水平。',
        '核查线索12条，约谈商户30人，批评教育5人。',
        '全市3个区12个街道160个社区。',
        '先后印发《关于规范楼道停车的通知》《关于清理消防通道的意见》，明确责任分工。',
        '深入学习大会报告关于城乡融合的论述，对照规划关于水网建设的部署抓落实。',
        '收到通知，关于停车的意见另行征求。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  const found = [...bareTitles(text), ...bareOpeners(text)];
  return found.length === 0 ? bareRows(paragraph) : [...found, ...bareRows(paragraph)];
}

/** 收效显著目前…: a sentence begins right behind what closes another. */
function bareOpeners(text: string): readonly Fault[] {
  let found: Fault[] | null = null;
  for (const opener of OPENERS) {
    for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + opener.length)) {
      if (!CLOSINGS.has(text.slice(at - 2, at))) continue;
      const span = { start: at - 2, end: at + opener.length };
      const change = (mark: string) => ({
        ...changeTo(text.slice(at - 2, at) + mark + opener, span, 'suggestion'),
        edits: [{ span: { start: at, end: at }, text: mark }],
      });
      (found ??= []).push({ span, message: SENTENCES, repairs: [change('。'), change('，')] });
    }
  }
  return found ?? NONE;
}

const OPENERS = ['目前', '当前', '今后', '下一步', '下阶段', '截至', '此外', '另外', '今年以来'];
/** What a clause about an outcome ends in. */
const CLOSINGS: ReadonlySet<string> = new Set('显著 明显 良好 突出 到位 有序 平稳 圆满 浓厚 喜人 向好'.split(' '));
const SENTENCES = {
  zh: '可能缺句号或逗号：两句连在了一起',
  en: 'A mark may be missing: one sentence follows another',
};

/** 关于…的通知关于…的意见: one paper behind another, without the marks of their titles. */
function bareTitles(text: string): readonly Fault[] {
  let found: Fault[] | null = null;
  for (let at = text.indexOf(ABOUT); at >= 0; at = text.indexOf(ABOUT, at + ABOUT.length)) {
    const span = { start: at - KIND, end: at + ABOUT.length };
    const isNamed = text.lastIndexOf('的', span.start - 1) >= span.start - LONGEST_LEAD;
    if (at > KIND && isNamed && PAPERS.has(text.slice(span.start, at)))
      (found ??= []).push({ span, message: TITLES, repairs: [] });
  }
  return found ?? NONE;
}

const ABOUT = '关于';
const KIND = 2;
/** …的通知, …的紧急通知; 大会报告关于… speaks of what is in it. */
const LONGEST_LEAD = 3;
/** How the names of papers end; 倡议书 and 一封信 by their last two characters. */
const PAPERS: ReadonlySet<string> = new Set(
  '通知 意见 方案 办法 规定 细则 决定 决议 通报 通告 公告 公示 报告 请示 批复 纪要 制度 规划 计划 预案 议书 封信 复函'.split(
    ' ',
  ),
);
const TITLES = {
  zh: '可能缺书名号：两个文件名连在一起',
  en: 'The marks of titles may be missing: one paper follows another',
};

/** Figures in a row without a mark between them. */
function bareRows(paragraph: Paragraph): readonly Fault[] {
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
