import { quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { repairsOf, type Fault } from '../faults';
import { bySentence } from './sentence';
import { unequal } from './sum-faults';
import { doneAndOpen, parts, respective } from './sum-parts';

export const wrongSum = defineRule({
  scope: 'paragraph',
  signs: ['计其别依即未'],
  meta: {
    id: 'figure/sum',
    title: { zh: '合计不符', en: 'A sum that does not add up' },
    rationale: {
      zh: '合计、即、前面有总数的分别为，以及男与女、已与未、城镇与农村这样互补的两项，以及以“其他”“其余”收尾的其中各项，要与总数相等。别的其中各项不要求齐全，只有互斥的部分大于总数才提示。含余、近、约、多的不报。',
      en: '合计, 即, 分别为 behind a whole, and complementary pairs (男 and 女, 已 and 未, 城镇 and 农村) must equal the whole, and so must parts behind 其中 that end with 其他 or 其余. Other parts need not be complete; only parts above the whole are told. Approximate figures are left alone.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: [
        '初中部320人、高中部280人，合计580人。',
        '三个社区分别为12户、15户、20户，合计45户。',
        '共走访47户，东湖、青山、洪山分别为12户、15户、25户。',
        '排查隐患95处，已整改88处，未整改9处。',
        '处置案件1280件，其中占道经营680件、乱堆乱放420件、违规广告230件。',
        '建成农田3.2万亩，其中东片1.2万亩、西片1.5万亩，合计2.2万亩。',
        '共有学生600人，即初中部320人、高中部260人。',
        '现有职工100人，其中男60人、女45人。',
        '共受理120件，其中已办结100件，未办结25件。',
        '共排查隐患90处，其中一般隐患70处、重大隐患25处。',
        '共走访100户，其中困难户120户。',
        '共受理咨询180件，其中社保咨询72件、医保咨询65件、其他咨询33件。',
        '共走访企业60家，其中规上企业75家、小微企业20家。',
      ],
      good: [
        '下达资金3 250万元，其中基本支出1 850万元、项目支出1 400万元。',
        '男职工60人、女职工40人，合计100人。',
        '共走访47户，东湖、青山、洪山分别为12户、15户、20户。',
        '排查隐患95处，已整改88处，未整改7处，整改率92.6%。',
        '排查隐患95处，已整改80处，未整改9处，正在整改6处。',
        '培训干部120人次，其中党员80人次、女干部60人次。',
        '建成农田3.2万亩，其中东片1.2万亩、西片1.5万亩，合计2.7万亩。',
        '共走访47户，其中东湖、青山分别为12户、15户。',
        '共走访47户，东湖、青山等社区分别为12户、15户。',
        '共有干部50人，其中党员38人、女干部21人。',
        '共排查隐患90处，其中一般隐患50处、重大隐患25处。',
        '共走访300余户，其中困难户120余户、独居老人户90余户。',
        '共走访300户，其中困难户120余户、独居老人户190余户。',
        '召开会议5次，培训12次，合计投入80万元。',
        '初中部320人、高中部xx人，合计580人。',
        '共有职工100人，其中男60人。',
        '共受理咨询180件，其中社保咨询72件、医保咨询65件、其他咨询43件。',
        '共受理咨询180件，其中社保咨询72件，比上年增加30件，其他108件。',
        '共受理咨询180余件，其中社保咨询72件、其他咨询33件。',
        '安排赤字900万元，比上年增加150万元，其中本级赤字700万元。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  if (!TOTALS.some(word => text.includes(word))) return NONE;
  const quantities = quantitiesOf(paragraph);
  if (quantities.length < 2) return NONE;
  return bySentence(text, quantities).flatMap(([sentence, own]) =>
    isOpen(paragraph, sentence)
      ? NONE
      : (total(text, sentence, own) ?? parts(text, own) ?? respective(text, own) ?? doneAndOpen(text, own) ?? NONE),
  );
}

const NONE: readonly Fault[] = [];
const TOTALS = ['合计', '总计', '其中', '分别', '依次', '，即', '（即', '，未', '、未', '尚未'];

/** A figure of the sentence is still missing. */
function isOpen({ gaps }: Paragraph, { start, end }: Span): boolean {
  return gaps.some(({ span, kind }) => kind === 'number' && span.start >= start && span.end <= end);
}

/** 甲320人、乙280人，合计580人: all figures of the sentence before 合计, where they are of one unit. */
function total(text: string, sentence: Span, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  const at = own.findIndex(({ span }, i) => i > 1 && SUMS.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)));
  const whole = own[at];
  if (!whole) return null;
  const from = own.findLastIndex(
    ({ span }, i) => i > 0 && i < at && OF_WHOLE.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)),
  );
  const terms = own.slice(Math.max(0, from), at);
  if (terms.length < 2) return null;
  const lead = from > 0 ? '' : text.slice(sentence.start, terms[0]?.span.start);
  const isList = terms.every(({ quantity }) => quantity.unit === whole.quantity.unit) && !INCOMPLETE.test(lead);
  const between = text.slice(terms[0]?.span.end, whole.span.start);
  return isList && !INCOMPLETE.test(between) ? unequal(terms, whole) : NONE;
}

/** 建成3.2万亩，其中东片1.2万亩、西片1.5万亩，合计: the list begins behind 其中. */
const OF_WHOLE = /^[，,（(：:]?其中/;
const SUMS = /^[，,、（(]?(?:合计|总计|即)[^，。；、\d]{0,4}$/;
/** A part of a part, or a figure that is no part. */
const INCOMPLETE = /其中|[共等比较增减约近余]|包括|以及其他|同比/;
