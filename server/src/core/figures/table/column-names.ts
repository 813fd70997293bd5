import { fold } from '../fold';
import { isMeasure } from '../quantity/unit';
import type { Measure } from './fact';
import { periodIn } from './periods';

/** What a column holds, by its heading: how offices name them is listed in the writer's notes, §12. */
export type ColumnRole =
  'index' | 'label' | 'subject' | 'category' | 'unit' | 'body' | 'source' | 'period' | 'remark' | 'value';

/** One line of a column's heading, read. */
export interface HeadingName {
  /** Null when the words are none of the known names: an indicator, a place. */
  readonly role: ColumnRole | null;
  readonly measure: Measure | null;
  readonly period: string | null;
  /** In brackets or after the name: 数量（块）, 增减%. */
  readonly unit: string;
  /** Without unit and brackets. */
  readonly name: string;
}

const LONGEST = 80;

export function readHeading(text: string): HeadingName {
  const folded = fold(text.slice(0, LONGEST));
  if (folded !== '' && isMeasure(folded) && !KNOWN.test(folded) && !ROLES.some(([, pattern]) => pattern.test(folded)))
    return { role: null, measure: null, period: null, unit: folded.replace(/^\(|\)$/g, ''), name: '' };
  const { name: whole, unit } = splitHeadingUnit(folded);
  const role = ROLES.find(([, pattern]) => pattern.test(whole))?.[0] ?? null;
  const period = periodIn(whole);
  const name = period !== null && isOnlyPeriod(whole) ? whole : whole.replace(PERIOD_BEFORE, '');
  const measure = role === null || role === 'value' ? measureOf(name, unit) : null;
  const isValue = measure !== null || (role === null && period !== null && isOnlyPeriod(name));
  return { role: role ?? (isValue ? 'value' : null), measure, period, unit, name };
}

/** 2026年 of 2026年人数, 2026年1-6月 of 2026年1-6月接警. */
const PERIOD_BEFORE =
  /^\d{4}年度?(?:(?:\d{1,2}月?[-—–~～至])?\d{1,2}月份?|[上下]半年|第?[一二三四]季度|全年)?[末底]?(?=\S)/;

/** The unit that a name itself says: 人 of 参训人数, 户 of 户数; '' without one. A unit that is written anywhere goes before it. */
export function unitInName(name: string): string {
  const [, ...units] = /(人次|场次)数?$|([人户件起次场批家辆套宗例期])数$|(人)口$/.exec(fold(name)) ?? [];
  return units.join('');
}

/** Parts `数量（块）`, `增减±%`, `金额:万元` into name and unit. A bracket that holds no unit stays in the name. */
export function splitHeadingUnit(folded: string): { readonly name: string; readonly unit: string } {
  const bracket = /[([]([^()[\]]{1,12})[)\]]$/.exec(folded);
  const inner = bracket?.[1]?.replace(/^单位:?/, '') ?? '';
  if (bracket && (isMeasure(inner) || inner === '±%')) {
    return { name: folded.slice(0, bracket.index), unit: inner.replace('±', '') };
  }
  const percent = /±?%$/.exec(folded);
  return percent && percent.index > 0
    ? { name: folded.slice(0, percent.index), unit: '%' }
    : { name: folded, unit: '' };
}

/** 小计 of one group is no total of the whole. */
export function isTotal(label: string): boolean {
  return /^(?:合计|总计|共计|总数|总和)$/.test(fold(label));
}

function measureOf(name: string, unit: string): Measure | null {
  return MEASURE_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? (unit === '%' && name === '' ? 'rate' : null);
}

/** `2026年`, `1-6月`, `3月份`, not `2026年新增停车位`. */
function isOnlyPeriod(name: string): boolean {
  return /^[\d年月份度上下半全一二三四第季\-—–~～至到]+$/.test(name);
}

/** A heading that is a measure word and a known name at once. */
const KNOWN = /^[项份户件]?(?:单位|项目|户数|件数|人数)$/;

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:序号|编号|序|no\.?|#)$/i],
  ['remark', /^(?:备注|说明|注|备考|附注|备注说明)$/],
  ['source', /^(?:数据|资料)?来源(?:科室|单位|部门)?$|^(?:提供|报送)(?:科室|部门)$/],
  ['body', /^(?:责任|牵头|主管|填报|报送|配合|分管|负责|统计|提供|主责)(?:单位|科室|部门|股室|处室|人)$|^填报人$/],
  ['unit', /^(?:计量|数量|计算)?单位$/],
  ['period', /^(?:统计|起止|填报|数据)?(?:期间|时间|时期|日期|年度|年份|月份|截止日期|截至日期|口径|时段)$/],
  ['category', /^(?:类别|分类|大类|类型|板块|一级指标|指标类别|工作类别|工作板块|领域|方面)$/],
  [
    'label',
    /^(?:(?:主要|具体|核心|二级|三级|统计|考核|工作)?(?:指标|项目|事项|内容)(?:名称)?|指标项|名称|数据项|数据名称|工作任务|待填内容|品种|科目)$/,
  ],
  [
    'subject',
    /^(?:地区|区域|区县|县区|县市区|乡镇|镇街|镇办|街道|街镇|社区|村|村居|村社区|村\(社区\)|学校|班级|年级|单位名称|部门|科室|支部|党支部|网格|企业|企业名称|机构|所属单位|姓名)(?:名称)?$/,
  ],
];

/** In this order: 上年同期增长 is a growth, 目标完成率 a rate. */
const MEASURE_NAMES: readonly (readonly [Measure, RegExp])[] = [
  ['share', /占比|比重|所占比例|占总/],
  ['rate', /完成率|完成比例|完成进度|达成率|^进度$|^完成%$|^比率$|^比例$/],
  ['growth', /同比|增幅|增速|增长率|环比|^增长$|^±$|较上年(?!同期数)|比上年|增减(?:率|幅|比例)/],
  ['change', /^增减[数量额]?$|^增加[数额量]?$|增减/],
  ['target', /目标(?:[数值量]|任务)?$|任务(?:数|量|指标)$|^任务$|计划[数量值]?$|^指标数$/],
  ['previous', /上年|去年|上期|前期|^同期数?$|同期数/],
  [
    'current',
    /^(?:数值|数量|数据|数额|数|值|金额|指标值|实绩|现状|现值|总量|填写值|内容值|人次|人数)$|本年|本期|今年|当年|当期|累计|全年|完成(?:[数量值额]|情况)|实际|^已?完成$|^实有数?$/,
  ],
];
