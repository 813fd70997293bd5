import { charTable } from '../../text/char-table';

/**
 * What sections of summaries are called (writer's notes §9). A name is a core that may carry a period, a number or an adjective before it
 * and 情况 or the like behind it; whole lines are compared, so that no sentence passes for a name.
 */

/** The words that a section's name ends in: 存在的主要问题, 下一步工作打算, 几点体会. The longer stand first. */
export const NAME_TAILS = [
  '主要问题',
  '存在问题',
  '对策措施',
  '组织机构',
  '领导机构',
  '努力方向',
  '经验做法',
  '工作情况',
  '完成情况',
  '进展情况',
  '基本情况',
  '对策建议',
  '意见建议',
  '问题',
  '建议',
  '意见',
  '措施',
  '打算',
  '安排',
  '计划',
  '做法',
  '成效',
  '体会',
  '思路',
  '情况',
  '亮点',
  '不足',
  '困难',
  '原因',
  '目标',
  '任务',
  '要点',
  '重点',
  '经验',
  '启示',
  '举措',
  '成果',
  '成绩',
  '对策',
  '概况',
  '短板',
  '弱项',
  '差距',
  '方向',
  '机制',
  '分析',
  '规划',
  '背景',
  '总结',
  '小结',
  '结语',
  '进展',
  '收获',
  '反思',
] as const;

/** How long a section's name is at most, in characters: 2026年下半年重点工作任务安排. */
export const LONGEST_NAME = 20;

/** The length of the tail that `text[start, end)` ends in, or 0. */
export function tailLength(text: string, start: number, end: number): number {
  if (!endsTail(text.charCodeAt(end - 1))) return 0;
  for (const tail of TAILS_BY_LAST[text.charAt(end - 1)] ?? []) {
    if (end - start >= tail.length && text.startsWith(tail, end - tail.length)) return tail.length;
  }
  return 0;
}

const endsTail = charTable(NAME_TAILS.map(tail => tail.slice(-1)).join(''));

const TAILS_BY_LAST: Readonly<Record<string, readonly string[]>> = groupByLast(NAME_TAILS);

function groupByLast(tails: readonly string[]): Record<string, readonly string[]> {
  const groups: Record<string, string[]> = {};
  for (const tail of tails) (groups[tail.charAt(tail.length - 1)] ??= []).push(tail);
  return groups;
}

/**
 * 调研情况 问题分析 具体建议 存在问题 下一步工作打算 2026年工作计划 本周工作 主要做法和成效: a section's whole name, nothing else.
 */
const SECTION_NAME =
  /^(?:(?:20\d\d|[上下明本今去][半一]?)(?:年度?|季度|月份?|周|学期|阶段)?(?:上半年|下半年|全年)?)?(?:下一步|下步|今后|当前|目前|存在|主要|基本|总体|具体|取得|调研|个人|几点|重点|经验|特色|改进|整改|意见|对策|问题|原因|工作|学习|履职|思想|项目|活动|开展|完成|推进|落实|实施|进展|成效|成果|成绩|不足|困难|建议|措施|体会|心得|做法|亮点|背景|目标|任务|计划|打算|安排|思路|要点|分析|总结|小结|情况|概况|启示|收获|反思|短板|弱项|差距|努力|方向|风险|需求|支持|协调|事项|的|和|及|与|、|以及|有关|相关|突出|薄弱|环节|方面)+$/;

/** Whether a whole string is a section's name as summaries use it. */
export function isSectionName(text: string): boolean {
  return (
    text.length >= 4 && text.length <= LONGEST_NAME && tailLength(text, 0, text.length) > 0 && SECTION_NAME.test(text)
  );
}
