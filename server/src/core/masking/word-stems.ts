import { once } from '../text/once';
import { wordSet } from '../model/gaps/lexicon/word-set';
import { ACTS, THINGS } from './common-words';

/** What the words before a place's last word are: a verb's like 推进, a thing's like 病毒, a word that many places are called by, or a name. */
export type StemKind = 'act' | 'thing' | 'favourite' | 'name';

export function kindOfStem(stem: string): StemKind {
  if (FAVOURITES.words().has(stem)) return 'favourite';
  const last = stem.slice(-2);
  if (NO_NAMES.test(stem)) return 'act';
  if (isIn(acts(), last) || COMPLEMENT.test(stem) || ACTING.words().has(last)) return 'act';
  return stem.length === 2 && isIn(things(), stem) ? 'thing' : 'name';
}

/** Whether a favourite is also something that is done: 建设 a road, 团结 the people. */
export function isAct(stem: string): boolean {
  return isIn(acts(), stem);
}

/** Words by which villages, townships and roads are called all over the country. */
const FAVOURITES = wordSet(
  '建设 幸福 团结 胜利 光明 和平 前进 解放 友谊 民主 红旗 跃进 新建 联合 合作 兴旺 富强 文化 长征 建国 爱国 爱民 人民 新华 中山 复兴 振兴 发展 创新 创业 奋斗 自强 向阳 朝阳 阳光 曙光 黎明 先锋 东风 平安 安宁 太平 永安 民生 工农 勤俭 勤劳 新民 卫星 星火 革命 英雄 国庆 劳动 青年 高峰 进步 丰收 繁荣 文明 和谐 光荣 共和 同心 同德 齐心 凤凰 龙泉 石桥 黄土 河口 高山 大河 水口 温泉 龙门 桥头 山口 花园 果园 茶园 竹林 松林 梨园 桃园 柳树 枣园 明珠 金星 红星 五星 前锋 立新 东升 永胜 永丰 永兴 新兴 新河 新桥 新城 古城 太阳 月亮 北斗 长江 黄河 泰山 昆仑 富民 利民 惠民 为民 兴业 创造 开拓 奋进 拥军 八一 五一 建军 建华 庆丰 庆云 庆安',
);
/** 不漏村, 撤县设区, 地级市, 军分区, 首都都市, 病险水库 */
const NO_NAMES = /^[不未没]|^无(?![锡为极棣])|[撤设并级分过]$|[^成丰花]都$|^病险|^座/;
/** Verbs of these texts that the dictionary does not have, or takes for something else. */
const ACTING = wordSet(
  '代表 约定 戒毒 居家 聚焦 赋能 助推 助力 深耕 擦亮 织密 筑牢 打好 抓好 做强 做优 做大 配强 选优 配齐 建强',
);
/** 配强, 建好: what is done, and how it turns out. */
const COMPLEMENT = /[建选配做抓管用育壮换打夯培压把落走盘激理讲种养护修补架][强好优齐足大实准活牢紧住严细稳清]$/;

const acts = once(() => byFirst(ACTS));
const things = once(() => byFirst(THINGS));

function byFirst(entries: string): ReadonlyMap<string, string> {
  return new Map(entries.split(' ').map(entry => [entry.charAt(0), entry.slice(1)]));
}

function isIn(words: ReadonlyMap<string, string>, word: string): boolean {
  return words.get(word.charAt(0))?.includes(word.charAt(1)) ?? false;
}
