import { placesIn, stemStart } from '../filling/names';
import { isWordStem } from '../filling/place-stems';
import { NOT_PLACES } from '../model/gaps/lexicon/place-words';
import { wordAt } from '../model/gaps/lexicon/word-set';
import { isChinese } from '../text/characters';
import { isBounded, isNamedAt, type PlaceKind } from './place-context';
import { kindOfStem } from './word-stems';

/**
 * The places that a line names: those with an administrative name (武隆区, 东湖社区), provinces and their capitals by their bare names,
 * and roads, squares and waters with a name of their own (人民路, 云湖水库). What is called by an everyday word (幸福村, 建设路) is one only
 * where the words around it say so.
 */
export function placeNamesIn(text: string): readonly string[] {
  const found = placesIn(text).filter(place => !NO_PLACE.test(place) && isNamed(text, place, 'division'));
  for (const name of KNOWN) if (text.includes(name)) found.push(name);
  found.push(...calledLikeWords(text));
  for (const end of ENDS) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) {
      const stem = wordAt(NOT_PLACES, text, at) === '' ? stemBefore(text, at) : '';
      const isWord = isWordStem(stem, end) && kindOfStem(stem) !== 'favourite';
      if (stem !== '' && !isWord && isNamed(text, stem + end, 'road')) found.push(stem + end);
    }
  }
  return found;
}

/** Whether the words of a place are a name by themselves, or are one where they stand in the text. */
function isNamed(text: string, place: string, kind: PlaceKind): boolean {
  const stem = place.replace(END, '');
  if (kindOfStem(stem) === 'name') return true;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1))
    if (isNamedAt(text, { start: at, end: at + place.length, stem, kind })) return true;
  return false;
}

/** 建设乡召开, 石桥村集体, 幸福村“两委”: villages that a rule for words alone takes for words. */
function* calledLikeWords(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at++) {
    const [end = ''] = /^(?:[镇乡村]|街道|社区)/.exec(text.slice(at, at + 2)) ?? [];
    if (end === '') continue;
    const start = favouriteBefore(text, at) ? at - 2 : stemStart(text, at, 3);
    const stem = text.slice(start, at);
    if (stem.length < 2 || NO_PLACE.test(stem + end) || KINDS_OF_VILLAGES.test(stem)) continue;
    const kind = kindOfStem(stem);
    const isBodyOf = end === '村' && OWN_BODIES.test(text.slice(at + 1, at + 4));
    const span = { start, end: at + end.length, stem, kind: 'division' } as const;
    if (isBodyOf ? kind !== 'act' && isBounded(text, start) : kind === 'favourite' && isNamedAt(text, span))
      yield stem + end;
  }
}

/** 农村, 山村, 全村 */
const KINDS_OF_VILLAGES = /[农乡山新全各老本我每该几两多]$/;

/** Whether the two characters before a place's last word are one of the words that many places are called by: 和平 of 和平路. */
function favouriteBefore(text: string, at: number): boolean {
  return at >= 2 && kindOfStem(text.slice(at - 2, at)) === 'favourite';
}

/** What every village has: behind a name they say nothing against it. */
const OWN_BODIES = /^(?:集体|[“"]?两委)/;

/** Whether a name like 发展省 is a word that a place's last character happens to follow: the word stands in the text far more often. */
export function isWordOfText(short: string, place: string, count: (words: string) => number): boolean {
  return count(short) > OFTEN * count(place);
}

const OFTEN = 5;

/** The bare name of a place, by which a text goes on to call it: 武隆 of 武隆区. Null where it is an everyday word: 幸福 of 幸福村. */
export function shortPlace(place: string): string | null {
  const stem = place.replace(DIVISION_END, '');
  return stem.length >= 2 && stem !== place && kindOfStem(stem) === 'name' ? stem : null;
}

const DIVISION_END = /(?:社区|街道|[省市区县旗州镇乡村])$/;

/** 产粮大县, 棚户区, 统筹城乡, 推进城镇 are none; 盐城市 is. */
const NO_PLACE =
  /(?:[大产返下][县省区乡市旗]|城[乡镇]|(?:^|[^盐聊晋运宣韩丰邹肥麻应])城市|棚户区|空心村|城中村|深水区|直管县|示范村|试点[村县市区]|先进[村县]|强[县镇村]|我[省市县区镇乡村]|[被把将][省市县区镇乡村]|(?:危险|隐患|易发|多发|防护|保护|功能|核心|缓冲|作业|禁养|禁采|管控)区)$|^(?:联合|会同|协同|配合|协调|邀请)[省市县区镇乡村]$/;

const KNOWN = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 ' +
  '石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 呼和浩特 南宁 拉萨 银川 乌鲁木齐 深圳 苏州 青岛 宁波 厦门 大连 无锡 温州 东莞 佛山'
).split(' ');

const ENDS = [
  '大道',
  '路',
  '大街',
  '水库',
  '广场',
  '公园',
  '大桥',
  '景区',
  '工业园',
  '产业园',
  '开发区',
  '新区',
  '高新区',
];

const END = new RegExp(`(?:社区|街道|[省市区县旗州镇乡村]|${ENDS.toSorted((a, b) => b.length - a.length).join('|')})$`);

/** Two or three characters between a border, or a word before which a place begins, and the place's last word; '' for none. */
function stemBefore(text: string, at: number): string {
  if (favouriteBefore(text, at) && isBounded(text, at - 2)) return text.slice(at - 2, at);
  let start = at;
  while (
    at - start <= LONGEST &&
    start > 0 &&
    isChinese(text.charCodeAt(start - 1)) &&
    !'在于沿由到从与和对至'.includes(text.charAt(start - 1))
  )
    start--;
  const stem = text.slice(start, at);
  return stem.length >= 2 && stem.length <= LONGEST && !COMMON.test(stem) ? stem : '';
}

const LONGEST = 3;
/** 农村公路, 一条新路, 口袋公园, 文化广场 */
const COMMON =
  /[道公铁思出线网马丝水电气陆海修新老农条走小中大各全旧主次支]$|^(?:文化|口袋|健身|生态|主题|休闲|市民|人大|城市|社区|乡村|旅游|森林|湿地|体育|法治|廉政|党建|小型|大型|中型|病险|工业|农业|经济|高新|技术|红色|国家|省级|市级|县级|[一二三四五六七八九十两几多])/;
