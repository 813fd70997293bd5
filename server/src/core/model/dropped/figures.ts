import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import type { Gap } from '../gap';
import type { Blank } from '../gaps/blank';
import { chineseAt, isDigit, isLatin } from '../gaps/context';
import { MEASURE_WORDS } from '../gaps/lexicon/measure-words';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { readUnit } from '../gaps/unit';
import { splitClauses, type Clause } from './clauses';
import { endsWord, wordStandsOver } from './known-words';

/**
 * The figures that a line has lost: a clause ends in a measure word before which no figure stands, and the words before it demand
 * one (累计▮小时, 增长▮%), or its sibling clauses have theirs (条幅3条，展板▮块，手册20册). `explicit` gaps stand for figures; `ends` and
 * `lacks` are the line's signs.
 */
export function findDroppedFigures(
  text: string,
  explicit: readonly Gap[],
  ends: readonly number[],
  lacks: readonly number[],
): readonly Blank[] {
  const losses = readLosses(text, ends);
  const blanks = findLostBeforeMore(text, lacks);
  if (losses.length === 0) return blanks;
  const clauses = joinLosses(splitClauses(text), losses);
  for (let i = 0; i < clauses.length; i++) {
    const loss = clauses[i]?.loss;
    if (loss && isDemanded(text, clauses, i, loss, explicit))
      blanks.push({ start: loss.at, end: loss.at, mark: 'dropped', kind: 'number', unit: loss.unit });
  }
  return blanks;
}

/** Both come in the order of the line. */
function joinLosses(clauses: readonly Clause[], losses: readonly Loss[]): readonly JudgedClause[] {
  let next = 0;
  return clauses.map(({ start, end }) => {
    while ((losses[next]?.end ?? end) < end) next++;
    const loss = losses[next];
    return { start, end, loss: loss?.end === end && loss.at > start ? loss : undefined };
  });
}

/** 共▮多名教师: directly behind 共 the rest of an approximate figure says nothing by itself. */
function findLostBeforeMore(text: string, lacks: readonly number[]): Blank[] {
  const blanks: Blank[] = [];
  for (const found of lacks) {
    if (text.charAt(found) !== '共') continue;
    const at = found + 1 + (text.charAt(found + 1) === '计' ? 1 : 0);
    if ((text.charAt(at) !== '多' && text.charAt(at) !== '余') || '中公与非'.includes(text.charAt(found - 1) || ' '))
      continue;
    const unit = readUnit(text, at);
    // At the clause's end it is found by the measure word there.
    if (unit && unit.end - at >= 2 && chineseAt(text, unit.end) && !wordStandsOver(text, at, unit.end))
      blanks.push({ start: at, end: at, mark: 'dropped', kind: 'number', unit: unit.text });
  }
  return blanks;
}

/** A measure word at the end of a clause without its figure. */
interface Loss {
  readonly at: number;
  readonly end: number;
  readonly unit: string;
  /** Whether 万, 亿 or 余 of the figure is left: 万余张, 亿元. */
  readonly scaled: boolean;
  /** Whether nothing but the 余 of the figure is left (余份), which says nothing by itself as 万余份 does. */
  readonly isBareRest: boolean;
}

interface JudgedClause extends Clause {
  readonly loss: Loss | undefined;
}

const LONGEST_UNIT = 6;

/** The measure words that close clauses of the line without a figure before them. */
function readLosses(text: string, ends: readonly number[]): readonly Loss[] {
  const losses: Loss[] = [];
  for (const end of ends) {
    const loss = readLoss(text, end);
    if (loss) losses.push(loss);
  }
  return losses;
}

function readLoss(text: string, end: number): Loss | null {
  // No measure word holds a digit: 12条 needs no look into the list.
  if (isDigit(text.charCodeAt(end - 2))) return null;
  const word = wordBefore(MEASURE_WORDS, text, end);
  if (word === '' || isLatin(word.charCodeAt(0))) return null;
  let at = end - word.length;
  while (at > 0 && isScale(text.charCodeAt(at - 1))) at--;
  if (!mayPrecede(text, at) && !(SHARES.has(word) && text.charAt(at - 1) === '的')) return null;
  // 工作组: said by two characters, as of most clauses that end so.
  if (end - at === 1 && !SHARES.has(word) && endsWord(text, at) && !followsNoun(text, at)) return null;
  const unit = readUnit(text, at);
  if (unit?.end !== end || (!SHARES.has(unit.text) && wordStandsOver(text, at, end) && !followsNoun(text, at)))
    return null;
  return { at, end, unit: unit.text, scaled: '万亿余'.includes(text.charAt(at)), isBareRest: text.charAt(at) === '余' };
}

/** Nouns whose last character would make a word with the measure word behind: 隐患|处, 展板|块, 老人|人次. */
const WHOLE_NOUNS = wordSet(
  '隐患 展板 广告牌 老人 残疾人 负责人 当事人 联系人 工作人员 群众 党员 横幅 标语 手册 路灯 信息 报道 线索 案件 纠纷 问题 会议 培训会 专题会 座谈会 现场会 推进会 调度会 例会 党课 讲座 资料 课题 设备 资金 慰问品 宣传品 农户 手术 危房改造 贫困户 低保户 养殖户 种植户 门店 招聘会 人口 教师 学生 职工 村民 居民 学员 医生 护士 床位 藏书 耕地',
);

function followsNoun(text: string, at: number): boolean {
  return wordBefore(WHOLE_NOUNS, text, at) !== '';
}

const isScale = charTable('万亿余多');

/** What stands before the place ends a noun or asks for a figure; a figure, 几 or 每 does not. */
function mayPrecede(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (isChinese(before) || closesName(before)) && !isNoNounEnd(before);
}

const closesName = charTable('”》）)');
const isNoNounEnd = charTable(
  '〇○零一二三四五六七八九十百千万亿两几数半每各某首末多近余上下第本全双整同逐该这那此其之的地得了着过不很更最被把将在于',
);

function isDemanded(
  text: string,
  clauses: readonly JudgedClause[],
  i: number,
  loss: Loss,
  explicit: readonly Gap[],
): boolean {
  if (SHARES.has(loss.unit)) return true;
  const isNoun = NOUN_LIKE.words().has(loss.unit);
  if (wordBefore(isNoun ? STRONG_LINKS : LINKS, text, loss.at) !== '' && wordBefore(NO_LINKS, text, loss.at) === '')
    return !isCompleteScale(text, loss);
  if (loss.unit.endsWith('元') && isAmount(text, loss)) return true;
  if (AREAS.has(loss.unit) && text.endsWith('面积', loss.at)) return true;
  const isLed = hasLead(text, clauses[i]?.start ?? 0, loss.at);
  if (isLed && loss.isBareRest) return true;
  const siblings = () => countSiblings(text, clauses, i, explicit);
  if (isNoun) {
    const mayBeCounted = PEOPLE.has(loss.unit) && (isLed || followsNoun(text, loss.at));
    return mayBeCounted && siblings() >= (isLed ? 1 : 2);
  }
  if (isLed && CLEAR_MEASURES.words().has(loss.unit) && !loss.scaled) return true;
  const isPlain = !loss.scaled && (isLed || PURE_MEASURES.has(loss.unit));
  return siblings() >= (isPlain ? 1 : 2);
}

/** Measures that are hardly ever the end of another word. */
const PURE_MEASURES = new Set([
  '人次',
  '台次',
  '车次',
  '条次',
  '平方米',
  '公顷',
  '亩',
  '公里',
  '吨',
  '公斤',
  '小时',
  '平方公里',
  '立方米',
]);

/** 发放慰问金▮万元 */
function isAmount(text: string, { at }: Loss): boolean {
  return endsAmount(text.charCodeAt(at - 1)) || wordBefore(AMOUNTS, text, at) !== '';
}

const endsAmount = charTable('金款费额值税润');

/** Nothing but a figure stands before these. */
const SHARES = new Set(['%', '％', '‰', '个百分点', '百分点']);

/** After these directly a figure comes: 累计▮小时, 为▮平方米. */
const LINKS = wordSet(
  '累计 共计 总计 合计 共有 仅有 达到 高达 约 共 为 达 占 仅 仅占 需 新增 占比 约占 生均 人均 户均 亩均 超 至 增至 降至 升至',
);
/** Of these none leads on to a word that could itself close the clause. */
const STRONG_LINKS = wordSet('累计 共计 总计 合计 高达 约 共');

/** Directly behind these comes an amount of money. */
const AMOUNTS = wordSet(
  '投资 总投资 投入 产值 总产值 收入 资金 金额 税收 税款 贷款 慰问金 补助 补贴 补助金 救助金 奖金 奖励金 经费 利润 销售额 营业额 损失 经济损失 成本 欠薪 物资价值 捐款 善款 财政投入 固定资产投资 合同金额',
);
const AREAS = new Set(['亩', '平方米', '平方公里', '公顷', '万亩', '万平方米', '平米', '㎡']);

/** Words that end like a link and ask for no figure. */
const NO_LINKS = wordSet(
  '违约 缔约 签约 预约 合约 节约 条约 公约 契约 特约 履约 公共 中共 传达 表达 抵达 发达 转达 雷达 斯达 事达 侵占 抢占 急需 必需 军需 内需 所需 作为 行为 认为 成为 人为 以为 因为 视为 称为 列为 甚至 乃至 反超 赶超',
);

/** 超亿元 and 达万人 are complete: of a round figure the first part may stay unsaid. */
function isCompleteScale(text: string, { at, scaled, unit }: Loss): boolean {
  return scaled && wordBefore(unit.startsWith('万人') ? ROUNDED_PEOPLE : ROUNDED, text, at) !== '';
}

const ROUNDED = wordSet('超 高达');
const ROUNDED_PEOPLE = wordSet('超 高达 达到 达');

/** Measure words that close clauses as nouns too, or that do so at the end of longer nouns. */
const NOUN_LIKE = wordSet(
  '人 家 年 月 日 天 号 周 岁 期 届 代 级 层 类 种 样 道 里 口 面 头 本 包 版 章 节 段 门 课 队 班 组 片 升 起 例 位 户 桩 所 处 具 集 线 点 股 折 字 句 行 路 校 村 团 羽 剂 箱 桶 方 度 季 时 夜 成 件 卷 支 篇 场',
  '人口 季度 年级 学期 世纪 学年 班次 频次 批次 轮次 梯次 标段 版面 课时 学时 学分 工时 工日 机位 车位 铺位 站点 字节 床日 人日 台班 人份',
);
const PEOPLE = new Set(['人', '户', '家', '所', '起', '处', '例', '件', '场', '期', '位', '个村', '支', '篇', '口']);

/** Whether a verb or word that leads what is counted stands in `text[start, end)`. */
function hasLead(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(LEADS, text, at);
    if (word !== '' && at + word.length <= end) return true;
  }
  return false;
}

const LEADS = wordSet(
  '新增 需增 需配 累计 现有 共有 其中 建成 新建 改造 发放 印制 印发 发布 增加 投入 出动 悬挂 张贴 开展 组织 举办 召开 排查 整改 走访 慰问 培训',
  '建设 解决 修复 达成 入住 藏书 入驻 复垦 整理 收治 接诊 下发 上报 撰写 采用 更换 帮扶 立案 植树 报送 结案 整治 拆除 清理 修订 制定 出台 签订 评选 表彰 选派 招录 招募 救助 资助 捐赠 收缴 缴获 抓获 破获 挽回 新修 修建 铺设 疏通 清淤 巡查 巡逻 宣讲 辅导 承办 参加 发表 出版 申报 获批 转化 孵化 引导 登记 摸排 核查 抽检 抽查 督查 约谈 通报 问责 处理 处分 审核 审批 办理 接听 回访 答复 接受 推送 编印',
  '受理 办结 完成 配备 配置 采购 购置 安装 清运 种植 发送 群发 刊发 转发 报送 制作 编发 招聘 引进 接待 调解 查处 检查 收集 吸纳 化解 流转 硬化 补植',
);

/** Of these none is the end of a noun, so that a lead alone is enough. */
const CLEAR_MEASURES = wordSet(
  '份 张 块 幅 册 个 台 辆 盏 棵 株 吨 亩 公顷 平方米 立方米 公里 小时 人次 台次 车次 件次 万元 亿元 元 场次 名 只 座 栋 套 间 条次',
);

const FARTHEST_SIBLING = 3;

/** How many of the nearest clauses end in a figure with its measure word, or have lost theirs too. */
function countSiblings(text: string, clauses: readonly JudgedClause[], i: number, explicit: readonly Gap[]): number {
  const near = clauses.slice(Math.max(0, i - FARTHEST_SIBLING), i + FARTHEST_SIBLING + 1);
  return near.filter(
    clause =>
      clause !== clauses[i] &&
      (clause.loss ? isLikelyLoss(text, clause, clause.loss) : endsInFigure(text, clause, explicit)),
  ).length;
}

function isLikelyLoss(text: string, { start }: Clause, { at, unit }: Loss): boolean {
  return !NOUN_LIKE.words().has(unit) || (PEOPLE.has(unit) && (hasLead(text, start, at) || followsNoun(text, at)));
}

/** 标语120条, 手册xx余册, 占30%: the clause's last word is a measure word behind a figure or a gap. */
function endsInFigure(text: string, { start, end }: Clause, explicit: readonly Gap[]): boolean {
  for (const { span } of explicit) {
    if (span.start >= start && span.end <= end && readUnit(text, span.end)?.end === end) return true;
  }
  let at = end - 1;
  while (at > start && end - at <= LONGEST_UNIT + 1 && !isFigure(text.charCodeAt(at))) at--;
  return isFigure(text.charCodeAt(at)) && readUnit(text, at + 1)?.end === end;
}

const isFigure = charTable('0123456789０１２３４５６７８９一二三四五六七八九十百千两');
