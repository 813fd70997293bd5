import { placesIn } from '../filling/names';
import { isWordStem } from '../filling/place-stems';
import { NOT_PLACES } from '../model/gaps/lexicon/place-words';
import { wordAt } from '../model/gaps/lexicon/word-set';
import { isChinese } from '../text/characters';

/**
 * The places that a line names: those with an administrative name (武隆区, 东湖社区), provinces and their capitals by their bare names,
 * and roads, squares and waters with a name of their own (人民路, 云湖水库).
 */
export function placeNamesIn(text: string): readonly string[] {
  const found = placesIn(text).filter(place => !NO_PLACE.test(place));
  for (const name of KNOWN) if (text.includes(name)) found.push(name);
  for (const end of ENDS) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) {
      const stem = wordAt(NOT_PLACES, text, at) === '' ? stemBefore(text, at) : '';
      if (stem !== '' && !isWordStem(stem, end)) found.push(stem + end);
    }
  }
  return found;
}

/** Whether a name like 发展省 is a word that a place's last character happens to follow: the word stands in the text far more often. */
export function isWordOfText(short: string, place: string, count: (words: string) => number): boolean {
  return count(short) > OFTEN * count(place);
}

const OFTEN = 5;

/** The bare name of a place, by which a text goes on to call it: 武隆 of 武隆区. */
export function shortPlace(place: string): string | null {
  const stem = place.replace(/(?:社区|街道|[省市区县旗州镇乡村])$/, '');
  return stem.length >= 2 && stem !== place ? stem : null;
}

/** 产粮大县, 棚户区, 统筹城乡, 推进城镇 are none; 盐城市 is. */
const NO_PLACE =
  /(?:[大产返下][县省区乡市旗]|城[乡镇]|(?:^|[^盐聊晋运宣韩丰邹肥麻应])城市|棚户区|空心村|城中村|深水区|直管县|示范村|试点[村县市区]|先进[村县]|强[县镇村]|我[省市县区镇乡村])$/;

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

/** Two or three characters between a border, or a word before which a place begins, and the place's last word; '' for none. */
function stemBefore(text: string, at: number): string {
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
