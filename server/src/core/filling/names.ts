import { isChinese } from '../text/characters';
import { beginsWord, isWordStem } from './place-stems';

/**
 * The places with an administrative name in a text (武隆区, 东湖社区, 城南街道), in order, as often as they stand there. Words
 * that only end like a place (全市, 社区, 城区, 风险区) are none. There is no register of places behind it: a longer name is cut to
 * the characters before its last word, so what is found tells two texts apart and names the difference to the writer.
 */
export function placesIn(text: string): readonly string[] {
  const places: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const suffix = suffixAt(text, i);
    if (suffix === null || COMMON_AFTER.has(text.charAt(i + suffix.length)) || beginsWord(text, i)) continue;
    const stem = text.slice(stemStart(text, i, 3), i);
    if (stem.length >= 2 && (NAMED_STEM.test(stem) || !(COMMON_STEM.test(stem) || isWordStem(stem, suffix))))
      places.push(stem + suffix);
  }
  return places;
}

/** The years in a text (2019年), in order. */
export function yearsIn(text: string): readonly string[] {
  return text.includes('年') ? [...text.matchAll(YEAR)].map(match => `${match[1] ?? ''}年`) : [];
}

/** Whether a word stands at the end of a place's or a body's name: 区, 街道, 人民医院. */
export function endsName(word: string): boolean {
  return NAME_ENDS.some(end => word.endsWith(end));
}

/** Whether a text names the place, body or year, if only by its short form: 武隆 for 武隆区. */
export function mentions(text: string, name: string): boolean {
  if (text.includes(name)) return true;
  const suffix = SUFFIXES.find(end => name.endsWith(end));
  return suffix !== undefined && name.length - suffix.length >= 2 && text.includes(name.slice(0, -suffix.length));
}

/** Where the characters before `at` that may belong to its name begin, at most `most` of them, back to a boundary. */
export function stemStart(text: string, at: number, most: number): number {
  const belongs = (i: number) =>
    i >= 0 && isChinese(text.charCodeAt(i)) && (!BOUNDARY.has(text.charAt(i)) || (i === at - 1 && isFamily(text, i)));
  let start = at;
  while (at - start < most && belongs(start - 1)) start--;
  // A longer run is a sentence: of its last characters only two are likely to be the name.
  return at - start === most && belongs(start - 1) ? at - Math.min(most, 2) : start;
}

/** 家 in 李家村, where it counts nothing as in 几家社区. */
function isFamily(text: string, at: number): boolean {
  return FAMILY.test(text.slice(Math.max(0, at - 1), at + 2));
}

const FAMILY = /^[^一二三四五六七八九十百千万两几多数余每这那各国全大专管回到搬老是\d]家[村镇乡社]$/;

/** 2019年　2019 年, not 2019年级 */
const YEAR = /(?<!\d)((?:19|20)\d{2})[ \u3000]?年(?!级)/g;

const SUFFIXES = ['社区', '街道', '省', '市', '区', '县', '旗', '州', '镇', '乡', '村'];
const SUFFIX_STARTS: ReadonlySet<string> = new Set(SUFFIXES.map(suffix => suffix.charAt(0)));
const BODIES = [
  '局',
  '委',
  '院',
  '校',
  '所',
  '站',
  '处',
  '中心',
  '公司',
  '集团',
  '银行',
  '学',
  '支部',
  '队',
  '园',
  '厂',
  '超市',
];
const NAME_ENDS = [...SUFFIXES, ...BODIES];

function suffixAt(text: string, at: number): string | null {
  if (!SUFFIX_STARTS.has(text.charAt(at))) return null;
  return SUFFIXES.find(suffix => text.startsWith(suffix, at)) ?? null;
}

/** Characters that stand before a name or between names, not inside one. */
const BOUNDARY: ReadonlySet<string> = new Set(
  '在和与由对向从到的了为是我全各本该省市区县镇乡村以及或至经按给将把使让其此这那每某个名家条项次等做好强抓入出赴驻来自位于达',
);

/** 西山镇, 宝山区, 东城区 are names; 老城区, 深山区 and 小山村 are not. */
const NAMED_STEM = /^[^老新旧主全各大小深高中古荒沿滨近进入下出][山海城都门]$/;

/** 社区　城区　风险区　开发区　乡村　超市　城镇 */
const COMMON_STEM = new RegExp(
  `(?:[社辖地城小校园郊山片景灾疫院新老库军特禁整外内里跨两几多牧林矿灌海街农超门上夜都集]|${[
    ...[
      '开发',
      '自治',
      '风险',
      '工业',
      '示范',
      '保护',
      '管控',
      '作业',
      '责任',
      '隔离',
      '办公',
      '生活',
      '居住',
      '功能',
      '控制',
    ],
    ...[
      '服务',
      '防控',
      '核心',
      '重点',
      '中心',
      '商业',
      '教学',
      '宿舍',
      '活动',
      '等候',
      '缓冲',
      '污染',
      '清洁',
      '封控',
      '防范',
    ],
    ...[
      '旅游',
      '度假',
      '高新',
      '经济',
      '试验',
      '实验',
      '种植',
      '养殖',
      '流域',
      '覆盖',
      '贫困',
      '受灾',
      '革命',
      '公共',
      '物业',
    ],
    ...[
      '网格',
      '大型',
      '小型',
      '行政',
      '美丽',
      '文明',
      '平安',
      '智慧',
      '和谐',
      '卫生',
      '先进',
      '模范',
      '基层',
      '广大',
      '沿海',
    ],
    ...['边境', '单位', '部门', '居民', '群众', '社会', '所有', '有关', '相关'],
  ].join('|')})$`,
);

/** After these the suffix belongs to another word: 市场, 区域, 村民, 乡镇, 县级, 市委. */
const COMMON_AFTER: ReadonlySet<string> = new Set('场域别民镇长属级委政间块位分面容');
