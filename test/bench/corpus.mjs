/** Texts of any length, the same for the same seed: 30 % exact repeats, 30 % near ones, 40 % paragraphs of their own. */

/** A 10-page summary. */
export const ONE = 27_190;

const PLACES = [
  '临江区',
  '青河镇',
  '北岭乡',
  '柳湾街道',
  '枫林社区',
  '石桥村',
  '第三小学',
  '园林所',
  '水务站',
  '供销社',
];
const VERBS = [
  '组织',
  '开展',
  '完成',
  '排查',
  '整改',
  '新建',
  '修缮',
  '发放',
  '走访',
  '培训',
  '清理',
  '检查',
  '受理',
  '协调',
];
const MEASURES = ['次', '处', '户', '人次', '万元', '份', '场', '公里', '吨', '件', '个', '座', '亩', '条'];
const NAMES = [
  '组织领导',
  '宣传发动',
  '隐患排查',
  '队伍建设',
  '资金保障',
  '督导检查',
  '便民服务',
  '环境整治',
  '项目推进',
  '存在问题',
];
const LEADS = ['围绕年度目标，', '按照统一部署，', '针对薄弱环节，', '结合本地实际，', '', '', '', ''];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Pairs of these make up the words that set one paragraph apart from another. */
const CHARACTERS = Array.from(
  '山水林田路桥灯井渠坝站台塔库棚窗墙门院场河湖港湾岭坡川原沙石泥土木竹花草苗果粮棉麻茶桑鱼虾禽畜牛羊马蜂蚕电气热光风雨雪霜云雷火烟尘声波网线管阀泵机车船轨标牌屏箱柜桌椅书报刊画影歌舞琴棋球泳跑跳',
);

/** What a text is made of: a mixed one has gaps and repeats, a finished one has neither. */
export function makeText(length, { finished = false, seed = 20_260_101 } = {}) {
  const random = createRandom(seed);
  const lines = ['年度工作总结', ''];
  const originals = [];
  let size = lines.join('\n').length;
  for (let paragraph = 0; size < length; paragraph++) {
    if (paragraph % 9 === 0) size += push(lines, headingAt(paragraph / 9));
    size += push(lines, nextParagraph(random, originals, finished, paragraph));
  }
  return lines.join('\n').slice(0, length);
}

function push(lines, line) {
  lines.push(line);
  return line.length + 1;
}

/** 一、 with （一） and （二） below it. */
function headingAt(index) {
  const name = NAMES[index % NAMES.length];
  const group = Math.floor(index / 3) % 10;
  return index % 3 === 0 ? `${NUMERALS[group]}、${name}` : `（${NUMERALS[(index % 3) - 1]}）${name}`;
}

function nextParagraph(random, originals, finished, paragraph) {
  const kind = random();
  if (!finished && originals.length > 0 && kind < 0.6) {
    const original = originals[Math.floor(random() * originals.length)];
    return kind < 0.3 ? original : retell(random, original);
  }
  const text = write(random, finished, paragraph);
  originals.push(text);
  return text;
}

function write(random, finished, paragraph) {
  const clauses = 3 + Math.floor(random() * 6);
  const lead = paragraph % 4 === 1 ? `${NUMERALS[paragraph % 3]}是` : pick(random, LEADS);
  let text = `${lead}${pick(random, PLACES)}`;
  for (let i = 0; i < clauses; i++) {
    const figure = !finished && random() < 0.08 ? pick(random, ['xx', '__', '×']) : 1 + Math.floor(random() * 900);
    const mark = i === clauses - 1 || i % 4 === 3 ? '。' : '，';
    text += `${pick(random, VERBS)}${word(random)}${word(random)}${figure}${pick(random, MEASURES)}${mark}`;
  }
  return text;
}

/** Other figures, a figure that is missing, one word put differently. */
function retell(random, original) {
  let isMissing = true;
  return original
    .replace(/\d+/g, figure => {
      if (!isMissing) return String(1 + Number(figure));
      isMissing = false;
      return 'xx';
    })
    .replace(pick(random, VERBS), () => pick(random, VERBS));
}

function word(random) {
  return pick(random, CHARACTERS) + pick(random, CHARACTERS);
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** mulberry32 */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
