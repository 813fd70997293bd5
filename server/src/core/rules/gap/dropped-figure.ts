import type { Gap } from '../../model/gap';
import type { Message } from '../../text/message';
import { rangeOf } from '../../text/span';
import { spare } from '../allowed';
import { defineRule, type Facts, type Found } from '../define';
import { keepFound } from '../keep-found';
import { words } from '../options';
import { describeDropped } from './describe-dropped';
import { fixesForGaps } from './fixes';

export const droppedFigure = defineRule({
  scope: 'document',
  meta: {
    id: 'gap/dropped-figure',
    title: { zh: '可能漏数', en: 'Figure possibly lost' },
    rationale: {
      zh: '数字被删掉、没有留下痕迹的地方：量词前面没有数，而同句其他各项都有，或者“累计”“增长”后面直接就是单位，或者别处的同一段在这里有数（这时作警告，并写明在第几行）。“近百家”“万余名”“多次”本身完整，不报。',
      en: 'A figure was deleted without a trace: nothing stands before a measure word while the sibling clauses have their figures, or a unit follows directly on 累计 or 增长, or the same paragraph elsewhere has a figure there (then a warning that names its line). 近百家, 万余名, 多次 are complete.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'info',
    options: {
      allowed: words({
        zh: '本来就不带数的词，如 `["共享菜园块"]`',
        en: 'Words that have no figure of their own, such as `["共享菜园块"]`',
      }),
    },
    examples: {
      bad: [
        '新增停车位个，改造路灯盏，清运垃圾吨。',
        '财政投入较上年增长%，教育支出占%。',
        '项目总投资约亿元，已到位300万元。',
        '悬挂横幅120条，印发单页万余张，推送信息36条。',
        '教研组共多名教师，其中高级教师名。',
        '田间授课累计小时。',
        '全镇组织名干部下沉网格，为860户老人建立台账，协调3家医院定期巡诊。\n\n其他工作另行说明。\n\n全镇组织52名干部下沉网格，为860户老人建立台账，协调3家医院定期巡诊。',
      ],
      good: [
        '多次召开协调会，多方筹措经费，多名骨干参与，惠及数百户。',
        '吸引万余名游客，千余户受益，百余家企业参展，上万人次观看。',
        '用户满意、落户便利、专家到位、增幅平稳、次数适当、条件具备。',
        '各条战线、每户家庭、数十名骨干、近百场宣讲、首批学员',
        '新增停车位30个，改造路灯45盏，清运垃圾12吨。',
      ],
      withOptions: [
        {
          options: { allowed: ['新增停车位个', '改造路灯盏', '清运垃圾吨'] },
          bad: ['田间授课累计小时。'],
          good: ['新增停车位个，改造路灯盏，清运垃圾吨。'],
        },
      ],
    },
  },
  standsAfter: ({ gapsStand, repeatsStand }) => gapsStand() && repeatsStand(),
  check: (facts, options) => [...check(facts, options)],
  checkAgain: (facts, change, before, options) => keepFound([...check(facts, options)], before, change),
  fixes: fixesForGaps('dropped', isFigure),
});

function* check(
  { document, gaps, filler }: Facts,
  { allowed }: { readonly allowed: readonly string[] },
): Iterable<Found> {
  for (const placed of gaps) {
    const { line, gap } = placed;
    if (gap.form !== 'dropped' || !isFigure(gap)) continue;
    const text = document.paragraphs[line]?.paragraph.text ?? '';
    if (spare([gap], text, allowed).length === 0) continue;
    const lost = filler.lost().at(placed);
    const found = { range: rangeOf(line, gap.span), message: describeDropped(document, placed, lost) };
    yield lost ? { ...found, severity: 'warning', related: [{ range: lost.range, message: IN_TWIN }] } : found;
  }
}

const IN_TWIN: Message = { zh: '同一段在这里有数字', en: 'The same paragraph has a figure here' };

function isFigure(gap: Gap): boolean {
  return gap.kind === 'number';
}
