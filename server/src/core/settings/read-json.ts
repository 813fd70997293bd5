import type { Message } from '../text/message';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export type ReadJson =
  | {
      readonly ok: true;
      readonly value: JsonValue;
      /** The line, from 0, of the value that names lead to; of the innermost that is there. */
      readonly lineOf: (path: readonly string[]) => number;
    }
  | { readonly ok: false; readonly line: number; readonly message: Message };

/**
 * Reads JSON as people write it for editors: with comments (`//` and between `/*` and its end) and a comma behind the last member.
 * What is no JSON, is nested deeper than settings ever are, says a name twice or names `__proto__` is refused with its line. Linear;
 * never throws.
 */
export function readJson(text: string): ReadJson {
  if (text.length > LONGEST) return { ok: false, line: 0, message: TOO_LONG };
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, places: new Map(), fault: null };
  const value = readValue(reader, []);
  skipBlank(reader);
  if (reader.at < text.length) refuse(reader, MORE);
  const { fault, places } = reader;
  if (fault) return { ok: false, line: lineAt(text, fault.at), message: fault.message };
  return { ok: true, value, lineOf: path => lineAt(text, placeOf(places, path)) };
}

interface Reader {
  readonly text: string;
  /** The next character. */
  at: number;
  /** Where each value begins, by its path. */
  readonly places: Map<string, number>;
  /** The first; nothing that is read behind it counts. */
  fault: { readonly at: number; readonly message: Message } | null;
}

function refuse(reader: Reader, message: Message, at = reader.at): null {
  reader.fault ??= { at, message };
  return null;
}

function skipBlank(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    BLANK.lastIndex = reader.at;
    if (BLANK.test(text)) reader.at = BLANK.lastIndex;
    const isBlock = text.startsWith('/*', reader.at);
    if (!isBlock && !text.startsWith('//', reader.at)) return;
    const end = text.indexOf(isBlock ? '*/' : '\n', reader.at + 2);
    if (end < 0 && isBlock) refuse(reader, OPEN_COMMENT);
    reader.at = end < 0 ? text.length : isBlock ? end + 2 : end;
  }
}

function takes(reader: Reader, sign: string): boolean {
  skipBlank(reader);
  if (reader.text.charAt(reader.at) !== sign) return false;
  reader.at++;
  return true;
}

function readValue(reader: Reader, path: readonly string[]): JsonValue {
  skipBlank(reader);
  if (path.length > DEEPEST) return refuse(reader, TOO_DEEP);
  reader.places.set(keyOf(path), reader.at);
  switch (reader.text.charAt(reader.at)) {
    case '{':
      return readObject(reader, path);
    case '[':
      return readArray(reader, path);
    case '"':
      return readString(reader);
    default:
      return readWord(reader);
  }
}

function readObject(reader: Reader, path: readonly string[]): JsonValue {
  const members = new Map<string, JsonValue>();
  readMembers(reader, '}', () => {
    const start = reader.at;
    const name = reader.text.charAt(start) === '"' ? readString(reader) : refuse(reader, missing(reader, NO_NAME));
    if (name === null) return;
    if (name === '__proto__') refuse(reader, PROTO, start);
    else if (members.has(name)) refuse(reader, twice(name), start);
    else if (!takes(reader, ':')) refuse(reader, missing(reader, NO_COLON));
    else members.set(name, readValue(reader, [...path, name]));
  });
  return Object.fromEntries(members);
}

function readArray(reader: Reader, path: readonly string[]): JsonValue {
  const items: JsonValue[] = [];
  // One place for all items: what is wrong with one is told of the list.
  const inner = [...path, ''];
  readMembers(reader, ']', () => items.push(readValue(reader, inner)));
  return items;
}

/** The members up to a closing sign; a comma may stand behind the last. */
function readMembers(reader: Reader, close: string, readMember: () => void): void {
  reader.at++;
  while (!reader.fault && !takes(reader, close)) {
    readMember();
    if (!takes(reader, ',') && reader.text.charAt(reader.at) !== close) refuse(reader, missing(reader, NO_COMMA));
  }
}

function readString(reader: Reader): string | null {
  const { text, at: start } = reader;
  let end = start + 1;
  for (; end < text.length && text.charAt(end) !== '"' && text.charAt(end) !== '\n'; end++)
    if (text.charAt(end) === '\\') end++;
  if (text.charAt(end) !== '"') return refuse(reader, OPEN_STRING);
  reader.at = end + 1;
  try {
    return JSON.parse(text.slice(start, reader.at)) as string;
  } catch {
    return refuse(reader, BAD_STRING, start);
  }
}

function readWord(reader: Reader): JsonValue {
  WORD.lastIndex = reader.at;
  const word = WORD.exec(reader.text)?.[0];
  if (word === undefined) return refuse(reader, missing(reader, NO_VALUE));
  reader.at += word.length;
  return JSON.parse(word) as JsonValue;
}

/** What is missing; at the end of the text all else is. */
function missing({ at, text }: Reader, message: Message): Message {
  return at < text.length ? message : CUT_OFF;
}

const BLANK = /[ \t\r\n]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** More levels than any setting has. */
const DEEPEST = 8;
/** In characters. */
const LONGEST = 200_000;

function keyOf(path: readonly string[]): string {
  return path.join('\n');
}

function placeOf(places: ReadonlyMap<string, number>, path: readonly string[]): number {
  for (let length = path.length; length >= 0; length--) {
    const at = places.get(keyOf(path.slice(0, length)));
    if (at !== undefined) return at;
  }
  return 0;
}

function lineAt(text: string, at: number): number {
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

function twice(name: string): Message {
  const shown = name.slice(0, 40);
  return { zh: `“${shown}”写了两次，请只留一处`, en: `“${shown}” stands twice; keep one` };
}

const OPEN_COMMENT: Message = { zh: '注释没有写完，请补上 */', en: 'The comment does not end; put */ behind it' };
const OPEN_STRING: Message = {
  zh: '引号没有成对，请补上另一个 "',
  en: 'A quotation mark has no partner; put the other "',
};
const BAD_STRING: Message = {
  zh: '引号里的 \\ 用法不对，请写成 \\\\ 或 /',
  en: 'The \\ in this text is not right; write \\\\ or /',
};
const NO_VALUE: Message = {
  zh: '这里应是一个值，请检查引号和括号',
  en: 'A value is missing here; check quotation marks and brackets',
};
const NO_NAME: Message = { zh: '这里应是带引号的名称', en: 'A name in quotation marks is missing here' };
const NO_COLON: Message = { zh: '名称后面缺冒号 :（要半角）', en: 'The : behind the name is missing (half-width)' };
const NO_COMMA: Message = { zh: '两项之间缺逗号 ,（要半角）', en: 'The , between two members is missing (half-width)' };
const CUT_OFF: Message = { zh: '文件没有写完，缺右括号', en: 'The file ends too early: a closing bracket is missing' };
const MORE: Message = { zh: '最外层的 } 后面还有内容，请删去', en: 'Something stands behind the last }; delete it' };
const PROTO: Message = { zh: '不能用 __proto__ 作名称，请删去', en: '__proto__ may not be a name; delete it' };
const TOO_DEEP: Message = { zh: '括号套得太深，请检查', en: 'Brackets stand too deep in one another; check them' };
const TOO_LONG: Message = {
  zh: '文件太大，请检查是不是放错了文件',
  en: 'The file is too large; check whether it is the right one',
};
