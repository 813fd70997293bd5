import { LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { CLEAR_MEASURES, CLOSING_MEASURES, COUNTED, LEADS } from './loss-words';

/** After these directly a figure comes: 累计▮小时, 为▮平方米. */
const LINKS = wordSet(
  '累计 共计 总计 合计 全年 共有 仅有 只有 达到 高达 约 共 为 达 占 仅 仅占 需 新增 占比 约占 生均 人均 户均 亩均 超 至 增至 降至 升至 近',
);
/** Of these none leads on to a word that could itself close the clause. */
const STRONG_LINKS = wordSet('全年 仅有 只有 达到 增至 累计 共计 总计 合计 高达 约 共');
/** Words that end like a link and ask for no figure. */
const NO_LINKS = wordSet(
  '违约 缔约 签约 预约 合约 节约 条约 公约 契约 特约 履约 公共 中共 传达 表达 抵达 发达 转达 雷达 斯达 事达 侵占 抢占 急需 必需 军需 内需 所需 作为 行为 认为 成为 人为 以为 因为 视为 称为',
  '列为 甚至 乃至 反超 赶超',
  '附近 最近 邻近 临近 就近 远近',
);

/** 增加到▮万人, 控制在▮天: what a figure has become. */
export const CHANGES_TO = wordSet(
  '增加到 减少到 提高到 降低到 下降到 上升到 增长到 扩大到 缩短到 压缩到 压减到 缩减到 提升到 攀升到 回落到 扩展到 延长到 增加至 减少至 提高至 降低至 下降至 上升至 增长至 扩大至 缩短至',
  '压缩至 压减至 提升至 增至 降至 增为 上升为 提高为 增加为 升至 降到 升到 增到 减到 减至 降为 升为 增为 缩短为 压缩为 调整为 分别达到 分别为 分别达 控制在 保持在 稳定在 维持在 不低于 不少于 不高于 不超过 不多于 高于 低于 多于 少于 大于 小于',
);
/** 增长▮倍, 提高▮元: by how much it has changed. */
const CHANGES = wordSet(
  '增长 增加 提高 提升 上升 下降 减少 降低 压减 压缩 缩短 缩减 扩大 回落 超过 超出 接近 将近 不足 不到 增收 减收 增产 减产 高出 放大 节约 节省 净增 多收 少收',
);
/** 超过▮家, 多达▮起 */
const LIMITS = wordSet('超过 不少于 不低于 不足 接近 将近 多达 高达 达到');
/** 保持在线, 提升至面: what something is like, not how much of it there is. */
const ENDS_STATES = wordSet('线 位 口 面 里 点 头 手 号 校 村 团 路 行 升');
const FOUNDINGS = wordSet(
  '成立 建立 创立 创建 创办 开办 建党 建国 建军 建校 建院 建厂 建市 诞辰 诞生 胜利 解放 开放 回归 颁布 发表 逝世 牺牲',
);
/** 人均预期寿命提高▮岁 */
const AGES = new Set(['岁', '周岁']);
/** 每人每年▮元 */
const EACH = wordSet(
  '每人每年 每人每月 每人每天 每年 每月 每人 每户 每亩 每吨 每公斤 每斤 每平方米 每立方米 每天 每人次 每生',
);
/** Words that end in a sign before which otherwise nothing is lost. */
const FINAL_LINKS = wordSet(
  '控制在 保持在 稳定在 维持在 不低于 不少于 不高于 不多于 高于 低于 多于 少于 大于 小于 超过 近',
);

/** 提高, 提高了 */
function endsInChange(text: string, at: number): boolean {
  return wordBefore(CHANGES, text, text.charAt(at - 1) === '了' ? at - 1 : at) !== '';
}

/** Whether the words before a column call for a figure there. Before a measure word that ends nouns too (`isNoun`) fewer do. */
export function callsForFigure(text: string, at: number, unit: string, isNoun: boolean): boolean {
  if (!(isNoun && ENDS_STATES.words().has(unit)) && wordBefore(CHANGES_TO, text, at) !== '') return true;
  if (COUNTED.words().has(unit) && wordBefore(LIMITS, text, at) !== '') return true;
  if (unit === '周年' && wordBefore(FOUNDINGS, text, at) !== '') return true;
  if (AGES.has(unit) && (wordBefore(CHANGES, text, at) !== '' || wordBefore(LIMITS, text, at) !== '')) return true;
  if (!isNoun && wordBefore(EACH, text, at) !== '') return true;
  const mayChange = !isNoun && (unit.endsWith('人次') || !unit.endsWith('次'));
  if (mayChange && endsInChange(text, at)) return true;
  if (isNoun && unit !== '人' && COUNTED.words().has(unit) && wordBefore(REACHES, text, at) !== '')
    return wordBefore(NO_LINKS, text, at) === '';
  const link = wordBefore(isNoun ? STRONG_LINKS : LINKS, text, at);
  return link.length >= (mayFollowShort(unit) ? 1 : 2) && wordBefore(NO_LINKS, text, at) === '';
}

/** 仅有▮名: a word of two characters asks for a figure. */
export function endsLink(text: string, at: number): boolean {
  return wordBefore(LINKS, text, at, 2) !== '';
}

/** 平均排队时间超过▮年, 有期徒刑▮年, 历时▮天 */
const DURATIONS = wordSet(
  '有期徒刑 拘役 历时 为期 超过 提前 延长 延期 推迟 缩短 压减 压缩 减少 增加 长达 不足 已满 任职 从教 从警 入党 工龄 教龄 学制 保修期 工期',
);

/** Whether a time is missing before 年 or 天. */
export function endsDuration(text: string, at: number, unit: string): boolean {
  return (unit === '年' || unit === '天') && wordBefore(DURATIONS, text, at) !== '';
}

/** Whether a verb that leads what is counted ends before a column. */
export function endsLead(text: string, at: number): boolean {
  return wordBefore(LEADS, text, at, 2) !== '' || wordBefore(LEADING_VERBS, text, at, 2) !== '';
}

/** 企业达▮家: 达 and 超 make no word with these. */
const REACHES = wordSet('达 超');

/** 约▮公里, 为▮平方米: behind a link of one character other measure words begin words of their own, as 记 in 为记. */
function mayFollowShort(unit: string): boolean {
  return (
    unit.length > 1 ||
    COUNTED.words().has(unit) ||
    CLEAR_MEASURES.words().has(unit) ||
    CLOSING_MEASURES.words().has(unit)
  );
}

/** Whether a word that calls for a figure ends in a sign that else ends no noun: 控制在▮天. */
export function endsFinalLink(text: string, at: number): boolean {
  return wordBefore(FINAL_LINKS, text, at) !== '';
}

/** 额度增加▮元: the words end where the figure begins, whatever word their last sign makes with the unit. */
export function endsChange(text: string, at: number): boolean {
  return endsInChange(text, at) || wordBefore(CHANGES_TO, text, at) !== '';
}
