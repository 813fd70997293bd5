import type { SummaryDocument } from '../../model/document';
import type { PlacedParagraph } from '../../model/placed';
import { differencesOf } from '../../repeats/differences';
import type { Repeat } from '../../repeats/exact';
import { outsideBlocks } from '../../repeats/blocks';
import { laterMessage, type Language } from '../../text/message';
import { defineRule, type Found } from '../define';
import { decimal } from '../options';
import { describeDifferences } from './describe-differences';
import { nearFixes } from './fixes';
import { FIRST_HERE, lineRange } from './place';
import { reportAgain } from './report-again';
import { placeName } from '../place-name';

export const nearParagraph = defineRule({
  scope: 'document',
  meta: {
    id: 'repeat/near-paragraph',
    title: { zh: '段落相近', en: 'Nearly the same paragraph' },
    rationale: {
      zh: '同一段话在别处又写了一遍，只是数字、名称、待填处或个别字句不同，多半是拼接材料时留下的，数字还可能互相矛盾。逐村、逐月分列的条目不报。',
      en: 'The paragraph stands elsewhere with other figures, names, gaps or a few other words. It is usually left over from patching texts together, and the figures may contradict each other. Lists by village or month are left alone.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    options: {
      similarity: decimal({
        default: 0.6,
        minimum: 0.6,
        maximum: 1,
        description: {
          zh: '两段有多少相同才报，数字不算：0.6 是六成，0.9 是九成',
          en: 'How much of two paragraphs must be the same, figures aside: 0.9 is nine tenths',
        },
      }),
    },
    examples: {
      bad: [
        '一、安全生产\n全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单。\n二、工作成效\n全镇共排查出租房屋1250处，整改隐患310处，建立隐患台账和责任清单。',
        '中心逐户走访独居老人，登记用药和就医需求，协调社区医生上门巡诊，并为行动不便的老人送餐。\n\n其他工作另行说明。\n\n中心协调社区医生上门巡诊，并为行动不便的老人送餐，逐户走访独居老人，登记用药和就医需求。',
      ],
      good: [
        '一、改造情况\n东湖社区：改造楼道12处，新增车棚3个，清运垃圾40吨，居民满意。\n西湖社区：改造楼道9处，新增车棚5个，清运垃圾32吨，居民满意。',
        '造成较大损失的，由主管部门责令改正，给予警告，并追究直接责任人的责任。\n造成重大损失的，由主管部门责令改正，给予警告，并追究直接责任人的责任。',
        '教育支出累计2430亿元，比上年增长12%。\n\n\n\n科技支出累计629亿元，比上年增长17%。',
      ],
      withOptions: [
        {
          options: { similarity: 0.97 },
          good: [
            '中心逐户走访独居老人，登记用药和就医需求，协调社区医生上门巡诊，并为行动不便的老人送餐。\n\n其他工作另行说明。\n\n中心协调社区医生上门巡诊，并为行动不便的老人送餐，逐户走访独居老人，登记用药和就医需求。',
          ],
        },
      ],
    },
  },
  standsAfter: ({ repeatsStand }) => repeatsStand(),
  check: ({ document, repeats }, { similarity }) =>
    reported(document, repeats, similarity).map(one => report(document, one)),
  checkAgain: ({ document, repeats }, { repeatsChanged }, before, { similarity }) =>
    reportAgain(reported(document, repeats, similarity), before, repeatsChanged(), one => report(document, one)),
  fixes: nearFixes,
});

function reported(document: SummaryDocument, repeats: readonly Repeat[], least: number): readonly Repeat[] {
  return outsideBlocks(document, repeats).filter(({ type, similarity }) => type === 'near' && similarity >= least);
}

function report(document: SummaryDocument, { line, first }: Repeat): Found {
  const { outline, paragraphs } = document;
  return {
    range: lineRange(document, line),
    message: laterMessage({ outline, own: paragraphs[line], first: paragraphs[first] }, describe),
    related: [{ range: lineRange(document, first), message: FIRST_HERE }],
  };
}

/** Not the document: what is found stands longer than a version of the text, and would hold on to it. */
interface About {
  readonly outline: SummaryDocument['outline'];
  readonly own: PlacedParagraph | undefined;
  readonly first: PlacedParagraph | undefined;
}

function describe({ outline, own, first }: About, language: Language): string {
  const place = placeName({ outline }, first?.line ?? 0)[language];
  const differences = describeDifferences(differencesOf(own, first), language);
  if (language === 'zh')
    return differences === '' ? `与${place}相同，次序或标点不同` : `与${place}相同，${differences}`;
  return differences === '' ? `Same as ${place} in another order` : `Same as ${place} but for ${differences}`;
}
