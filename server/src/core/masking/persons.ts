import { ROLE_WORDS } from '../model/gaps/lexicon/role-words';
import { wordBefore } from '../model/gaps/lexicon/word-set';
import { isChinese } from '../text/characters';

/**
 * The persons whom a line names behind a role or a field (书记李明, 联系人：王芳), before 同志 and the like, or in a list that such a
 * name begins (李明、王芳). There is no register of persons behind it: a name that stands by itself is not found.
 */
export function personsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!SURNAMES.has(text.charAt(i)) && !COMPOUND.has(text.slice(i, i + 2))) continue;
    const length = nameLength(text, i);
    if (length === 0) continue;
    if (!leads(text, i, found) && !TITLES.some(title => text.startsWith(title, i + length))) continue;
    found.push(text.slice(i, i + length));
    i += length - 1;
  }
  return found;
}

/** Whether a name may begin here: behind a role, behind a field's colon, or behind another name and 、. */
function leads(text: string, at: number, found: readonly string[]): boolean {
  const before = text.charAt(at - 1);
  const last = found.at(-1);
  if (before === '、' && last !== undefined) return text.endsWith(last, at - 1);
  let end = at;
  while (end > 0 && FIELD_MARKS.has(text.charAt(end - 1))) end--;
  const role = wordBefore(ROLE_WORDS, text, end, 2);
  return role !== '' && !PLURAL.has(role);
}

const FIELD_MARKS: ReadonlySet<string> = new Set('：: \u3000');
/** 干部李… is a name, 党员先锋 is none: whole groups are followed by what they do. */
const PLURAL: ReadonlySet<string> = new Set('代表 领导 民警 干警 干部 党员 教师 学生 专家 嘉宾'.split(' '));

/** Two or three characters: the third belongs to the name unless it begins what the person does. 0 for no name. */
function nameLength(text: string, at: number): number {
  if (WORDS.has(text.slice(at, at + 2))) return 0;
  const surname = COMPOUND.has(text.slice(at, at + 2)) ? 2 : 1;
  const isChineseAt = (i: number) => isChinese(text.charCodeAt(i)) && !PARTICLES.has(text.charAt(i));
  if (!isChineseAt(at + surname)) return 0;
  const titled = TITLES.some(title => text.startsWith(title, at + surname + 1));
  return surname + (isChineseAt(at + surname + 1) && !AFTER_NAME.has(text.charAt(at + surname + 1)) && !titled ? 2 : 1);
}

const TITLES: readonly string[] = ['同志', '老师', '同学', '先生', '女士', '教授', '医生'];

/** What no name has in it. */
const PARTICLES: ReadonlySet<string> = new Set('在到对为和与及等的是已也还并被给由以就把将');

/** What follows a name more often than it ends one. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  '主同带率赴任出参向作从说讲表指要前深现介致宣组亲检调督走看慰座听强一二三',
);

/** Words of these texts that begin like a name. */
const WORDS: ReadonlySet<string> = new Set(
  '于今 于当 于每 安排 安全 任组 任副 任职 向全 向各 成立 成效 常态 常务 常委 解决 关心 关注 关于 强化 强调 高度 高位 文化 文明 党员 党建 党组 党委 明确 包联 包保 平时 平安 方案 方面 水利 张贴 项目 马上 经费 金融 符合 应急 包括 易地 温暖 计划 白天 花费 单位 车间 欧盟 祖国 路口 和谐 游客'.split(
    ' ',
  ),
);

const SURNAMES: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦马苗花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解宗丁宣邓郁单杭洪包左石崔吉龚程邢裴陆荣翁曲家封储靳段富巫焦牧谷车侯宓班仰秋仲伊宫宁仇甘武符刘景詹束龙叶幸司黎薄印白蒲鄂索赖卓屠池乔阴胥苍闻党翟谭贡姬申扶堵冉宰雍桑桂牛寿边扈燕冀尚温庄晏柴瞿阎习艾容向古易廖庾衡耿满匡文寇欧沃师巩聂关荆游盖益桓公岳帅曾肖代付闫覃涂麦佟',
);
const COMPOUND: ReadonlySet<string> = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
]);
