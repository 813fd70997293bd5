import type { Message } from '../../text/message';
import type { LoneMark } from './pairs';

interface Told extends Pick<LoneMark, 'opens' | 'turned'> {
  readonly character: string;
}

/** 前引号没有配上后引号: the marks by name, since a mark that is itself put in quotation marks cannot be read. */
export function tellLone({ character, opens, turned }: Told): Message {
  const [own, other] = [halfOf(character, opens), halfOf(character, !opens)];
  return turned === null
    ? { zh: `${own.zh}没有配上${other.zh}`, en: `The ${own.en} has no ${other.en}` }
    : {
        zh: `${own.zh}方向反了，应为${other.zh}`,
        en: `The ${own.en} stands the wrong way round: write the ${other.en}`,
      };
}

/** The title of the fix that writes a mark of a pair in place of its partner. */
export function turnTitle(mark: string): Message {
  const half = halfOf(mark, OPENERS.includes(mark));
  return { zh: `改为${half.zh}`, en: `Change to the ${half.en}` };
}

/** The title of the fix that writes the missing partner, and what then stands between the two. */
export function insertTitle(mark: string, joined: string): Message {
  const half = halfOf(mark, OPENERS.includes(mark));
  const shown =
    joined.length > LONGEST_SHOWN
      ? `${joined.slice(0, LONGEST_SHOWN / 2)}……${joined.slice(-LONGEST_SHOWN / 2)}`
      : joined;
  return { zh: `补上${half.zh}：${shown}`, en: `Insert the ${half.en}: ${shown}` };
}

const LONGEST_SHOWN = 24;

/** The title of the fix that takes a lone mark away. */
export function deleteTitle(mark: string): Message {
  const half = halfOf(mark, OPENERS.includes(mark));
  return { zh: `删去${half.zh}`, en: `Delete the ${half.en}` };
}

const OPENERS = '“‘《（(「『【';

function halfOf(mark: string, opens: boolean): Message {
  const { zh, en } = NAMES.find(({ marks }) => marks.includes(mark)) ?? BRACKET;
  return opens ? { zh: `前${zh}`, en: `opening ${en}` } : { zh: `后${zh}`, en: `closing ${en}` };
}

const BRACKET = { marks: '（(）)', zh: '括号', en: 'bracket' };
const NAMES = [
  { marks: '“”「」『』', zh: '引号', en: 'quotation mark' },
  { marks: '‘’', zh: '单引号', en: 'single quotation mark' },
  { marks: '《》', zh: '书名号', en: 'title mark' },
  { marks: '【】', zh: '方头括号', en: 'lenticular bracket' },
  BRACKET,
];
