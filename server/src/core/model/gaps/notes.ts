import { isSpace } from '../../text/characters';
import type { Found, Line } from './blank';
import { runEnd } from './context';
import { wordAt, wordSet } from './lexicon/word-set';
import { readUnit } from './unit';

/** Words by which a writer notes that something is still to come. */
const PENDING = wordSet(
  '待填 待填写 待补 待补充 待补全 待核 待核实 待核对 待核定 待统计 待确认 待更新 待提供 待查 待续写',
);
/** In brackets these say so too. */
const PENDING_IN_BRACKETS = wordSet(
  '待定 待完善 待写 待改 需补 需核 需核实 需确认 需补充 请补 请补充 请核 请核实 请核对 请填 请填写 请确认 请插入 请完善 请写明',
);
/** What is asked for at a place: 此处补一组数据. */
const PLACE_DEMANDS = wordSet(
  '此处补 此处填 此处插 此处写 此处加 此处列 此处附 此处待 此处需 此处应 此处缺 此处可 此处请 此处省略',
);
const ASKED_OF_OTHERS = wordSet('提供 补充 核实 填写 填报 确认 补报 核对 补');

/** Whether the content of a bracket is a note of the writer: 待核：以统计站口径为准, 此处补…, 请××科提供, 数据待补. */
export function isNote(content: string): boolean {
  if (pendingAt(content, 0) !== '' || wordAt(PLACE_DEMANDS, content, 0) !== '') return true;
  if (wordAt(PENDING_IN_BRACKETS, content, 0) !== '') return true;
  for (let at = Math.max(1, content.length - 5); at < content.length; at++) {
    if (at + pendingAt(content, at).length === content.length) return true;
  }
  return content.startsWith('请') && content.length <= LONGEST_DEMAND && asksOthers(content);
}

/** Whether nothing but the demand itself stands in the bracket, so that what follows tells what is missing: 共【待补】件. */
export function isBareNote(content: string): boolean {
  return pendingAt(content, 0).length === content.length;
}

/** What a note says behind its 待核：. */
export function wordsOfNote(content: string): string {
  const pending = pendingAt(content, 0);
  return isColon(content.charAt(pending.length)) ? content.slice(pending.length + 1).trim() || content : content;
}

/** A note without brackets: 待补 as a whole clause, and a sentence of its own 此处补一组数据。 or 待核：…. */
export function findNoteAlone(line: Line, at: number): Found {
  const { text, indent } = line;
  const before = text.charAt(at - 1);
  const opens = at === indent || '。；'.includes(before || ' ');
  const demand = wordAt(PLACE_DEMANDS, text, at);
  if (demand !== '') return opens ? noteSentence(text, at) : null;
  const pending = pendingAt(text, at);
  if (pending === '') return null;
  const end = at + pending.length;
  if (opens && isColon(text.charAt(end))) return noteSentence(text, at);
  const after = runEnd(text, end, isSpace);
  const closed = after === text.length || '。，；、,;)）|'.includes(text.charAt(after));
  if ((opens || '：:，,（(|'.includes(before) || isSpace(text.charCodeAt(at - 1))) && closed) {
    return { start: at, end, mark: 'note' };
  }
  return pending === '待填' && readUnit(text, end) ? { start: at, end, mark: 'note' } : null;
}

function noteSentence(text: string, start: number): Found {
  const limit = Math.min(text.length, start + LONGEST_NOTE);
  let end = start;
  while (end < limit && !'。；'.includes(text.charAt(end))) end++;
  if (end === limit && limit < text.length) return null;
  return {
    start,
    end,
    mark: 'note',
    kind: 'other',
    unit: null,
    label: wordsOfNote(text.slice(start, end)),
    word: null,
  };
}

function pendingAt(text: string, at: number): string {
  return wordAt(PENDING, text, at);
}

function isColon(sign: string): boolean {
  return sign === '：' || sign === ':';
}

/** 请××科提供: somebody is asked for what is missing. */
function asksOthers(content: string): boolean {
  for (let at = 2; at < content.length; at++) if (wordAt(ASKED_OF_OTHERS, content, at) !== '') return true;
  return false;
}

const LONGEST_DEMAND = 24;
const LONGEST_NOTE = 60;
