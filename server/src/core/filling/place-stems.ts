import { ACTING_VERBS, LEADING_VERBS } from '../model/gaps/lexicon/phrase-words';
import { wordBefore, wordSet } from '../model/gaps/lexicon/word-set';

/** Whether the last word of a place that stands at a column begins another word there: 乡村, 乡镇, 村组, 村民, 镇区. */
export function beginsWord(text: string, at: number): boolean {
  return WORDS[text.charAt(at)]?.test(text.slice(at + 1, at + 4)) ?? false;
}

const WORDS: Readonly<Record<string, RegExp>> = {
  乡: /^(?:[村镇情风贤音愁亲邻间野]|土(?!地))/,
  村: /^(?:[级民庄镇屯寨史晚]|组(?![织成建团])|容(?![易纳])|务(?![实必农工])|规(?![划范定模])|干(?![部群净])|企(?!业)|医(?![院疗])|校(?![园区])|居(?!民)|集体|[“"]?两委)/,
  镇: /^(?:域|区(?!域)|街(?!道)|村(?!民))/,
};

/** Whether what stands before a place's last word is a verb or a word of many places, no name: 推进乡, 聚焦乡, 传统村, 干部包村. */
export function isWordStem(stem: string, suffix: string): boolean {
  if (NAMES.has(stem + suffix)) return false;
  return (
    [LEADING_VERBS, ACTING_VERBS, STEMS].some(words => wordBefore(words, stem, stem.length, 2) !== '') ||
    SENT.test(stem)
  );
}

/** 领导包村, 干部联村; 沙包村 is a name. */
const SENT = /[部导员子组长][包联]$/;

/** Places that are called like a verb. */
const NAMES: ReadonlySet<string> = new Set(['新建区', '新建县', '新建镇', '新建村', '合作市', '合作镇']);

const STEMS = wordSet(
  '聚焦 围绕 紧扣 立足 着眼 推动 促进 加快 加大 加速 提高 提升 完善 深化 强化 细化 固化 活化 亮化 美化 净化 巩固 拓展 助推 助力 赋能 激活 振兴 统筹 协同 合作 支持 保障 壮大 带领 引领 破除 打破 化解 阻断 降低 减轻 规范 调度 考核 依照 根据 按照 依据 遵照 经过 围绕 面向 走向 迈向 返回 回到 来到 深耕 扎根 举办 主办 推选 命名 撤销 选取 确定为 列为 作为 成为 包括 涵盖 辐射 遍及 利用 结合 坚持 践行 彰显 展现 繁荣 改善 守护 建好 管好 护好',
  '传统 特色 数字 宜居 和美 幸福 富裕 贫穷 困难 落后 薄弱 偏远 边远 优势 优秀 普通 一般 第一 首批 首个 兄弟 友好 相邻 邻近 附近 周边 先行 集中 集聚 启动 支撑 农业 工矿 贸易 合作 保税 超采 帮扶 脱贫 摘帽 宜业 建制 自然 移民 搬迁 安置 旅游 生态 绿色 红色 法治 民主 电视 目前 当前 他们 我们 她们 你们 正气 百强 千强 千人 百人 兼职 专职 部分 个别 多数 少数 全体 其他 其它 试点 标杆 样板 典型',
);
