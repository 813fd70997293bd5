import { isSpace } from '../../text/characters';
import type { Line } from './blank';
import { chineseAt, runEnd } from './context';
import { wordAt, wordBefore, wordSet } from './lexicon/word-set';

/** Verbs by which a template tells what to write. */
const DEMANDS = wordSet(
  '用一 用两 用几 写明 填写 填入 填报 写 简述 简要 概述 列出 列举 列明 描述 说明 用数据 用事实 用案例 可写 可附 可补充 如有 如需 如无 补充 插入 请 根据实际 结合实际 围绕 视情况 此处 在此 举例 点明 交代 注明',
);
/** How the name of what goes into a slot ends. */
const SLOTS = wordSet(
  '时间 日期 时间范围 时段 期间 范围 单位 部门 科室 机构 机关 名称 姓名 职务 地点 地址 地区 区域 数字 数量 数值 数据 金额 比例 内容 事项 事由 任务 工作 举措 措施 做法 成效 成果 问题 问题概述 原因 亮点 案例 方向 打算 计划 目标 主题 模块 重点 领域 对象 人数 次数 概述 简述 情况 党组 党委 年份 年度 月份 文号 文件 标题 题目 口径 指标 项目 公司 学校 活动 会议 领导 负责人 责任人 描述 时限 联系人 联系方式 电话 依据 要求 称号 奖项 荣誉 职称 学历 专业 案由 时长 比率 占比 区名 县名 街道 社区',
);
/** These name a slot and never a column of a report. */
const PLAIN_SLOTS = wordSet(
  '事项 问题描述 责任人 责任部门 完成时限 时间 日期 时间范围 时段 单位 单位名称 部门 部门名称 单位/部门 姓名 地点 地址 数字 数量 数值 金额 比例 人数 次数 年份 年度 月份 文号 名称 公司名称 学校名称 活动名称 会议名称 项目名称 专项名称 事项名称 科室 职务 联系人 联系方式',
);
/** Behind a slot that opens its line the sentence goes on. */
const CONTINUES = wordSet(
  '以来 的 在 围绕 关于 年 年度 坚持 按照 根据 深入 认真 紧紧 始终 对 将 和 与 及 、 工作总结 总结 报告 汇报 共 由 为 于 至 高度重视 扎实 组织 领导 党委 党组',
);

/**
 * Whether a bracket says what is to be written there (【时间范围】, [写明主要举措]) and is neither the name of a column (【工作动态】)
 * nor a quoted name (开展【微心愿】活动).
 */
export function isInstruction(line: Line, start: number, end: number, content: string): boolean {
  const { text } = line;
  if (text.charAt(start) === '【' && isPlaceholder(content)) return true;
  if (content.length < 2 || !hasChinese(content)) return false;
  const isLast = isClosedAt(text, end);
  if (wordAt(DEMANDS, content, 0) !== '' && content.length >= 4) return isLast || content.length >= 8;
  if (!isSlot(content)) return false;
  if (PLAIN_SLOTS.words().has(content)) return true;
  if (standsInClause(text, start)) return true;
  if (isLast) return isNumbered(content) || start > line.indent || content.endsWith('概述') || content.endsWith('简述');
  return wordAt(CONTINUES, text, end) !== '' || text.charAt(end) === '【';
}

/** 【X】, 【xx】 */
function isPlaceholder(content: string): boolean {
  return /^[x×]{1,4}$/i.test(content);
}

/** 工作模块1, 单位/部门: short, and each of its parts names a slot. */
function isSlot(content: string): boolean {
  const bare = withoutNumber(content);
  if (bare.length > LONGEST_SLOT) return false;
  return wordBefore(SLOTS, bare, bare.length) !== '';
}

function isNumbered(content: string): boolean {
  return withoutNumber(content).length < content.length;
}

function withoutNumber(content: string): string {
  let end = content.length;
  while (end > 0 && NUMBERS.has(content.charAt(end - 1))) end--;
  return content.slice(0, end);
}

const LONGEST_SLOT = 16;
const NUMBERS = new Set('0123456789０１２３４５６７８９一二三四五六七八九十ABCabc①②③④⑤');

function hasChinese(content: string): boolean {
  for (let i = 0; i < content.length; i++) if (chineseAt(content, i)) return true;
  return false;
}

/** A word, a quote's opening, another bracket or a comma stands before it: the bracket is part of a clause. */
function standsInClause(text: string, start: number): boolean {
  return chineseAt(text, start - 1) || '《“，、】'.includes(text.charAt(start - 1) || ' ');
}

/** Nothing but a mark follows. */
function isClosedAt(text: string, end: number): boolean {
  const after = runEnd(text, end, isSpace);
  return after === text.length || '。；，（('.includes(text.charAt(after));
}
