import { charTable, type CharTable } from '../../text/char-table';

/**
 * Words that open a sentence. Where a title has lost the mark behind it, the sentence begins at one of them:
 * 健全组织机构｜为做好…, 存在问题｜个别同学….
 */
const OPENERS = groupByFirst([
  '当前',
  '目前',
  '近年来',
  '近年',
  '近期',
  '今年',
  '去年',
  '一年来',
  '半年来',
  '几年来',
  '多年来',
  '长期以来',
  '一直以来',
  '截至',
  '截止',
  '为了',
  '为进一步',
  '为加强',
  '为切实',
  '为深入',
  '为确保',
  '为做好',
  '为全面',
  '为有效',
  '为推动',
  '为推进',
  '为贯彻',
  '为保证',
  '为保障',
  '为提高',
  '为提升',
  '为落实',
  '为充分',
  '为及时',
  '为规范',
  '为方便',
  '为解决',
  '为此',
  '根据',
  '按照',
  '依据',
  '结合',
  '针对',
  '随着',
  '由于',
  '鉴于',
  '面对',
  '自20',
  '本学期',
  '本学年',
  '本年度',
  '本季度',
  '我校',
  '我院',
  '我局',
  '我县',
  '我市',
  '我区',
  '我省',
  '我国',
  '我镇',
  '我乡',
  '我村',
  '我街',
  '我部',
  '我科',
  '我组',
  '我行',
  '我处',
  '我委',
  '我站',
  '我中心',
  '我公司',
  '我单位',
  '我们',
  '我认为',
  '个别',
  '部分',
  '少数',
  '有的',
  '有些',
  '一些',
  '虽然',
  '尽管',
  '如果',
  '抓紧',
  '尽快',
  '务必',
  '总的',
  '总体来看',
  '总体上',
  '首先',
  '这是',
  '这些',
  '这一',
  '要坚持',
  '要进一步',
  '要持续',
  '要加强',
  '要加快',
  '要充分',
  '要切实',
  '要以',
  '要在',
  '要把',
]);

/** Words that go on from a section's name only as the start of the text under it: 对策措施｜对积水路段进行…. */
const OPENERS_AFTER_NAME = groupByFirst([
  '对',
  '从',
  '在',
  '由',
  '各',
  '全县',
  '全市',
  '全区',
  '全省',
  '全国',
  '全镇',
  '全乡',
  '全村',
  '全街道',
  '全校',
  '全院',
  '全局',
  '全行',
  '全所',
  '全年',
  '经',
  '因',
  '通过',
  '围绕',
  '本',
  '上半年',
  '下半年',
  '主要',
  '20',
  '19',
]);

/** Words that go on from the name of an activity only as the start of the text under it: 队伍建设｜组织体能测试3次. */
const OPENERS_AFTER_ACTIVITY = groupByFirst([
  '组织',
  '开展',
  '利用',
  '通过',
  '举办',
  '召开',
  '全年',
  '今年',
  '共',
  '先后',
  '累计',
  '严格',
  '成立',
  '制定',
  '出动',
  '发放',
  '大队',
  '围绕',
  '设立',
  '聘请',
  '坚持',
  '全面',
  '针对',
  '建立',
  '配备',
  '投入',
  '邀请',
  '选派',
  '完成',
  '编制',
  '支队',
  '我',
  '各',
  '定期',
  '充分',
  '认真',
  '积极',
  '及时',
  '按',
  '对',
]);

/** Clauses that give the outcome of what stands before the comma: a title has none. */
const OUTCOMES = groupByFirst([
  '未能',
  '未',
  '没有',
  '导致',
  '造成',
  '使',
  '致使',
  '以致',
  '从而',
  '进而',
  '因此',
  '难以',
  '无法',
]);

/** Signs before which no sentence opens, because they call for what follows: 以…｜, 推动｜我市. */
const CALLS_FOR_MORE = '的和与及、在以把将对向从到于是为被让使比较化成作称认视当之“《（(';

/** Whether a sentence may open at `at` in a title that began at `start`. */
export function opensSentence(text: string, start: number, at: number): boolean {
  if (!startsWithOne(OPENERS, text, at)) return false;
  return at > start && !CALLS_FOR_MORE.includes(text.charAt(at - 1));
}

/** Whether what stands at `at`, right behind a section's name, opens the text under it. */
export function opensAfterName(text: string, at: number): boolean {
  return startsWithOne(OPENERS, text, at) || startsWithOne(OPENERS_AFTER_NAME, text, at);
}

/** Whether what stands at `at`, right behind the name of an activity, opens the text under it. */
export function opensAfterActivity(text: string, at: number): boolean {
  return startsWithOne(OPENERS_AFTER_ACTIVITY, text, at);
}

/** Whether the clause at `at` gives an outcome. */
export function opensOutcome(text: string, at: number): boolean {
  return startsWithOne(OUTCOMES, text, at);
}

interface Words {
  readonly starts: CharTable;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

function startsWithOne({ starts, byFirst }: Words, text: string, at: number): boolean {
  if (!starts(text.charCodeAt(at))) return false;
  return byFirst.get(text.charAt(at))?.some(word => text.startsWith(word, at)) ?? false;
}

function groupByFirst(words: readonly string[]): Words {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.charAt(0));
    if (group) group.push(word);
    else groups.set(word.charAt(0), [word]);
  }
  return { starts: charTable([...groups.keys()].join('')), byFirst: groups };
}
