import { charTable } from '../../text/char-table';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';

/**
 * What sections of summaries are called (writer's notes §9). A name is a core that may carry a period, a number or an adjective before it
 * and 情况 or the like behind it; whole lines are compared, so that no sentence passes for a name.
 */

/** The words that a section's name ends in: 主要问题, 下一步工作打算, 几点体会. The longer stand first. */
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
  '事项',
] as const;

/** What the names of activities end in: 队伍正规化建设, 火灾隐患整治. */
const ACTIVITIES = wordSet(
  '招商 招引 营销 生产 经营 教学 教研 科研 德育 后勤 财务 党建 安保 环卫 监测 考核 督查 排查 演练 调解 信访 维稳 振兴 建设 整治 培训 管理 工作 服务 治理 监管 宣传 教育 保障 创建 帮扶 防控 救助 执法 改革 发展 创新 活动 方面',
);

/** Whether `text[start, end)` ends as the name of an activity does and is long enough for one. */
export function endsActivity(text: string, start: number, end: number): boolean {
  return end - start >= 4 && wordBefore(ACTIVITIES, text, end) !== '';
}

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

/** What makes a section's name, besides its tail: 下一步工作打算, 存在的突出问题, 取得的突出成绩. */
const NAME_WORDS = wordSet(
  NAME_TAILS.join(' '),
  '下一步 下步 下阶段 今后 当前 目前 存在 主要 基本 总体 具体 取得 调研 个人 几点 重点 特色 改进 整改 工作 学习 履职 思想 项目 活动 开展 完成',
  '推进 落实 实施 心得 努力 风险 需求 需 支持 协调 以及 有关 相关 突出 薄弱 环节 方面 初步 总的 其他 的 和 及 与 、',
);

/** The period that a section is about, before its name: 2026年, 下半年, 今年, 本学期, 上季度. */
const PERIOD = /^(?:(?:20\d\d|[上下明本今去][半一]?)(?:年度?|季度|月份?|周|学期|阶段)?(?:上半年|下半年|全年)?)?/;

/**
 * Whether a whole string is a section's name as summaries use it, and nothing else: 调研情况 问题分析 存在问题 下一步工作打算 2026年工作计划
 * 主要做法和成效.
 */
export function isSectionName(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_NAME || tailLength(text, 0, text.length) === 0) return false;
  const period = PERIOD.exec(text)?.[0].length ?? 0;
  return isMadeOfNames(text, period) || (period > 0 && isMadeOfNames(text, 0));
}

/**
 * Whether a string is a name that only a section has, so that text which follows it without a mark is not its predicate: 存在问题,
 * 下一步工作打算, 主要做法. Not 工作机制 or 学习成果, which a title goes on from: 工作机制不断完善.
 */
export function isUnmistakableName(text: string): boolean {
  return opensUnmistakableName(text, 0) && isSectionName(text) && !PREDICABLE.test(text);
}

/** Whether such a name may begin at a column: a look that spares the search for its end. */
export function opensUnmistakableName(text: string, at: number): boolean {
  return LEADS.some(lead => text.startsWith(lead, at));
}

const LEADS = ['存在', '下一步', '下步', '下阶段', '今后', '主要', '基本', '几点'];
const PREDICABLE = /(?:目标|任务|机制|进展|成果)$/;

function isMadeOfNames(text: string, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const word = wordAt(NAME_WORDS, text, at);
    if (word === '') return false;
    at += word.length;
  }
  return at > from;
}
