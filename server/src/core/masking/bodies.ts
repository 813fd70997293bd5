import { stemStart } from '../filling/names';
import { BODY_WORDS, NOT_BODIES } from '../model/gaps/lexicon/body-words';
import { wordAt, wordSet } from '../model/gaps/lexicon/word-set';
import { isChinese } from '../text/characters';

/**
 * The bodies that a line names: a stem and one of the usual last words (城南小学, 云台供电公司), or the name of a place with what belongs to
 * it (云台区教育局). `places` are the names of places in the text: they tell where a name begins.
 */
export function bodiesIn(text: string, places: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = bodyEnd(text, at);
    if (end === 0) continue;
    const name = text.slice(nameStart(text, at, places), end);
    if (name.length >= end - at + 2) found.push(name);
    at = end - 1;
  }
  return found;
}

/** Where the last word of a body that begins at a column ends; 0 for none. 服务中心 follows on 政务, 小学 on 第三. */
function bodyEnd(text: string, at: number): number {
  const word = wordAt(BODY_WORDS, text, at);
  if (word === '' || wordAt(NOT_BODIES, text, at) !== '') return 0;
  if (word === '分行' && text.charAt(at + 2) === '业') return 0;
  if (!ENDS.words().has(word) && !(OFFICES.has(word) && !isOpenBehind(text, at + word.length))) return 0;
  const next = wordAt(BODY_WORDS, text, at + word.length);
  return ENDS.words().has(next) ? at + word.length + next.length : at + word.length;
}

/** 局 and 委 close a name where no longer word goes on: 教育局, not 教育局面. */
function isOpenBehind(text: string, end: number): boolean {
  if (NO_OFFICES.has(text.slice(end - 2, end))) return true;
  return wordAt(NOT_BODIES, text, end - 1) !== '' || '长员内里面'.includes(text.charAt(end) || ' ');
}

const NO_OFFICES: ReadonlySet<string> = new Set(
  '大局 格局 布局 全局 新局 棋局 开局 结局 当局 时局 战局 变局 危局 僵局 破局 政局 常委 编委 原委 推委'.split(' '),
);
const OFFICES: ReadonlySet<string> = new Set(['局', '厅', '委', '分局']);

/** Words that close the name of a single body; 单位, 企业, 媒体 are said of many. */
const ENDS = wordSet(
  '公司 有限公司 有限责任公司 股份有限公司 分公司 子公司 集团 银行 支行 分行 信用社 农商行 村镇银行 超市 商场 酒店 饭店 宾馆 酒楼 药店 药房 厂 农场 林场 牧场 合作社 家庭农场 电厂 电站 供电所 供电公司 水厂 煤矿 律师事务所 会计师事务所 事务所 律所 旅行社 物业公司 保险公司',
  '小学 中学 高中 初中 大学 学院 职业学院 学校 幼儿园 党校 技校 职高 实验小学 医院 卫生院 卫生室 卫生所 诊所 敬老院 养老院 福利院 研究院 研究所 研究中心 图书馆 文化馆 博物馆 体育馆 纪念馆 档案馆 科技馆 剧院 剧团 出版社 协会 学会 商会 基金会 联合会 促进会',
  '派出所 司法所 财政所 税务所 人社所 公安局 教育局 民政局 财政局 税务局 卫健局 卫健委 住建局 应急局 城管局 交通局 文旅局 商务局 林业局 水利局 水务局 审计局 统计局 医保局 信访局 发改委 市场监管局 市场监督管理局 生态环境局 自然资源局 农业农村局 退役军人事务局 机关事务局 检察院 法院 人民法院 人民检察院',
  '委员会 办公室 办事处 管委会 居委会 村委会 业委会 党委 党支部 党总支 团委 妇联 总工会 残联 工商联 纪委 纪委监委 服务中心 管理中心 融媒体中心 疾控中心 综治中心 便民中心 管理局 管理处 管理所 管理站 服务站 工作站 交警大队 消防大队 大队 支队 中队 日报 晚报 都市报 电视台 广播电台 电台',
);

/** Where the name begins whose last word stands at a column: at a place's name, or behind the verb or the word of many before it. */
function nameStart(text: string, at: number, places: ReadonlySet<string>): number {
  let from = at;
  while (at - from < FARTHEST && from > 0 && isChinese(text.charCodeAt(from - 1))) from--;
  const place = firstPlace(text, from, at, places);
  if (place >= 0) return place;
  const start = stemStart(text, at, LONGEST_STEM);
  let stem = start;
  for (let i = start; i < at; i++) {
    const lead = wordAt(LEADS, text, i);
    if (lead !== '' && i + lead.length <= at) stem = Math.max(stem, i + lead.length);
  }
  return isCommon(text.slice(stem, at)) ? at : stem;
}

function firstPlace(text: string, from: number, to: number, places: ReadonlySet<string>): number {
  for (let start = from; start < to; start++)
    for (let length = LONGEST_PLACE; length >= 2; length--)
      if (start + length <= to && places.has(text.slice(start, start + length))) return start;
  return -1;
}

const LONGEST_PLACE = 5;
const FARTHEST = 14;
const LONGEST_STEM = 8;

/** Words before a name that do not belong to it. */
const LEADS = wordSet(
  '配合 联合 会同 组织 协调 走访 邀请 委托 支持 帮助 协助 依托 走进 深入 前往 到 来到 参观 考察 对接 联系 督促 指导 积极 主动 及时 认真 先后 分别 共同 加强 推动 推进 促进 要求 通知 报送 提交 移交 荣获 获得 被评为 担任 成立 建立 组建 建设 打造 改造 新建 扩建 创建 评为 开展 发挥 强化 落实 健全 完善 引进 引导 鼓励 服务 惠及 覆盖 慰问 检查 抽查 关停 取缔 培育 发展 扶持 纳入 向 给 让 请 经 任 以 及 所 间 座 支 批 多 余 处置 继续 深化 改进 确保 切实 减轻 启动 实施 扩大 提高 优化 加快 发起 设立 保持 化解 抑制 整合 建成 了',
);

/** What is said of many bodies, or of none by its name: 民营公司, 村党支部, 12所小学. */
const COMMON = wordSet(
  '全 各 本 我 该 其 某 有关 相关 所有 部分 重点 龙头 民营 国有 外资 合资 中小 小微 大型 小型 农村 城市 城区 城乡 乡村 乡镇 镇村 社区 街道 基层 县级 市级 省级 区级 村级 镇级 上级 定点 民办 公办 公立 普惠 专业 农民 股份 责任 有限 电商 物流 物业 建筑 施工 检测 设计 第三方 保险 证券 机关 企业 非公 两新 流动 离退休 退休 职工 居民 村 党 团 学 办 便民 政务 社会 志愿 公共 综合 行政 审批 红十字 示范 中心 九年制 特殊 职业 高等 义务 品牌 连锁 无证 个体 领导小组 工作 专项 指挥部 联席会议 商业 大 中小型 中型 煤矿 农业 燃煤 母 跨国 资产管理 平台 经营 运营 投资 高水平 一流 薄弱 寄宿 寄宿制 义务教育 特殊教育 普通 中央 直属 师范 炼油 水电 核 行业 供销 信用 国家 地方 政策性 金融 邮政 储蓄 千万吨级 若干 现有 财力 棋 优质 中西部 地区 母 总 子 分',
);

/** Whether a stem is made of such words alone. */
function isCommon(stem: string): boolean {
  let at = 0;
  for (let word = wordAt(COMMON, stem, at); word !== ''; word = wordAt(COMMON, stem, at)) at += word.length;
  return at === stem.length;
}
