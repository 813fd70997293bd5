import { fold } from '../fold';
import type { Fact } from '../table/fact';
import { foldLabel } from './label';
import { isLead } from './lead';

/** Whether a clause before a figure ends with a folded label, but for words that say which figure of it is meant: 信访件同比增长. */
export function endsClause(clause: string, label: string): boolean {
  return wordsBefore(clause, label) !== null;
}

/** The thing without what is done: 游客 of 接待游客. */
export function thingOf(label: string): string {
  for (let end = label.length - 2; end >= 2; end--) if (isLead(label.slice(0, end))) return label.slice(end);
  return label;
}

/** What stands before a label that ends a clause; null where it does not. */
function wordsBefore(clause: string, label: string): string | null {
  let bare = clause;
  for (;;) {
    const folded = foldLabel(bare);
    if (folded.endsWith(label)) return folded.slice(0, -label.length);
    const tail = TAILS.find(word => bare.endsWith(word));
    if (tail === undefined) return null;
    bare = bare.slice(0, -tail.length);
  }
}

/**
 * Whether what a gap counts is only some of what a row does: 业余培训 of 培训. The row's place, what it is a part of, and a year before it
 * make no other thing of it, nor does the name of the text's own body in its title.
 */
export function isNarrower(
  wanted: string,
  label: string,
  { subject, parent }: Pick<Fact, 'subject' | 'parent'>,
  title: string,
): boolean {
  const words = wordsBefore(wanted, label);
  if (words === null) return false;
  const bare = words
    .replace(fold(subject ?? ''), '')
    .replace(foldLabel(parent ?? ''), '')
    .replace(PERIOD, '')
    .replace(SELF, '');
  return !isLead(withoutOwnName(bare, title));
}

/** 桃园社区现有 of a text that is called 桃园社区2026年工作总结. */
function withoutOwnName(words: string, title: string): string {
  for (let end = words.length; end > 2; end--)
    if (OWN_NAME.test(words.slice(0, end)) && title.includes(words.slice(0, end))) return words.slice(end);
  return words;
}

const OWN_NAME = /(?:[省市区县镇乡村校局院]|街道|社区|小学|中学|中心|公司)$/;

/** 学校现有教学班, 全区检查: the writer's own body or place. */
const SELF = /^(?:[全我本该]?(?:[省市区县镇乡村校局院]|街道|社区)|学校|单位|全系统)/;

const PERIOD = /^(?:\d{4}年)?(?:[上下]半年|[一二三四]季度|(?:\d{1,2}[-—–~～至])?\d{1,2}月份?|[上去前]年)?/;

/** Whether a gap is one of several figures that are named before them: 东湖镇、石桥镇分别为. Up to the next name that is told alone. */
export function isListed(before: string): boolean {
  const at = before.lastIndexOf('分别');
  return at >= 0 && !/[，；。]/.test(before.slice(at));
}

/** Whether a sentence, or a heading over it, speaks of what is still to be done: the table says what was. */
export function isPlanned(before: string, headings: readonly string[]): boolean {
  return PLANNED.test(before) || headings.some(heading => PLANS.test(heading));
}

const PLANNED = /明年|来年|下年度?|下一年|下一步|下阶段|拟|力争|争取|计划(?![投数的率完])|预计/;
const PLANS = /明年|来年|下一步|下阶段|下步|打算|(?<!完成)计划|今后|努力方向|工作(?:思路|安排|目标|要点)/;

/** Whether a clause makes another thing of what the label names: 新增户外广告牌 counts only some of the 户外广告牌. */
export function isQualified(clause: string, label: string): boolean {
  const at = foldLabel(clause).lastIndexOf(label);
  return at > 0 && QUALIFIED.test(foldLabel(clause).slice(0, at));
}

const QUALIFIED =
  /(?:新增加?|净增|新建|改造|改建|扩建|修缮|维修|养护|报废|关停|注销|撤销|停用|闲置|在建|拟建|增加|减少|其余|剩余|另有|平均|人均|户均|每[^，]|[新未非每])$/;

const TAILS = [
  '个百分点',
  '比上年',
  '较上年',
  '比去年',
  '较去年',
  '同比',
  '环比',
  '同期',
  '增长',
  '增加',
  '提高',
  '上升',
  '提升',
  '上涨',
  '下降',
  '减少',
  '降低',
  '下滑',
  '回落',
  '增幅',
  '增速',
  '完成率',
  '完成',
  '目标',
  '任务',
  '计划',
  '占比',
  '占',
  '达到',
  '达',
  '共计',
  '累计',
  '合计',
  '总数',
  '共',
  '约',
  '为',
  '了',
  '的',
  '数',
  '有',
];
