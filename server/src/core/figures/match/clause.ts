import { foldLabel } from './label';

/** Whether a clause before a figure ends with a folded label, but for words that say which figure of it is meant: 信访件同比增长. */
export function endsClause(clause: string, label: string): boolean {
  let bare = clause;
  for (;;) {
    if (foldLabel(bare).endsWith(label)) return true;
    const tail = TAILS.find(word => bare.endsWith(word));
    if (tail === undefined) return false;
    bare = bare.slice(0, -tail.length);
  }
}

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
