import type { Message } from '../text/message';
import type { Remembered, RememberedEntry, Scope } from './entry';

/** Where a project keeps what is remembered, below its folder. */
export const REMEMBERED_PATH = '.zongjie/remembered.json';

export type ReadRemembered =
  { readonly ok: true; readonly remembered: Remembered } | { readonly ok: false; readonly message: Message };

/** Reads the file's content; whatever is not as written by `writeRemembered` is refused with what is wrong, never guessed at. */
export function readRemembered(content: string): ReadRemembered {
  if (content.length > LARGEST) return refuse('文件太大', 'the file is too large');
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return refuse(...noJson(content, error));
  }
  if (!isRecord(value)) return refuse('最外层应是对象', 'its root is no object');
  if (value['version'] !== 1) return refuse('版本应是 1', 'its version is not 1');
  const entries = value['entries'];
  if (!Array.isArray(entries)) return refuse('缺 entries', 'it has no entries');
  if (Object.keys(value).length > 2) return refuse('有不认识的内容', 'it holds what is not known');
  const wrong = entries.findIndex(entry => !isEntry(entry));
  if (wrong >= 0) return refuse(`第 ${wrong + 1} 条不对`, `entry ${wrong + 1} is not as it should be`);
  return { ok: true, remembered: { version: 1, entries: entries as RememberedEntry[] } };
}

/** The file's content: an entry a line, so that two people's changes merge. */
export function writeRemembered({ entries }: Remembered): string {
  const lines = entries.map(entry => `    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "entries": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/** Whether a value is an entry: nothing is missing, and nothing is there that would be lost when it is written again. */
export function isEntry(value: unknown): value is RememberedEntry {
  if (!isRecord(value)) return false;
  const { rule, scope } = value;
  if (typeof rule !== 'string' || !RULE_ID.test(rule)) return false;
  if (typeof scope !== 'string' || !Object.hasOwn(PARTS, scope)) return false;
  const { other, ...rest } = value;
  if (other !== undefined && !(scope === 'pair' && isPath(other))) return false;
  const parts = Object.entries(PARTS[scope as Scope]);
  return Object.keys(rest).length === parts.length + 2 && parts.every(([name, isSound]) => isSound(rest[name]));
}

/** In characters; a project with this many exceptions has switched its rules off. */
const LARGEST = 4_000_000;

function refuse(zh: string, en: string): ReadRemembered {
  return {
    ok: false,
    message: {
      zh: `读不了 ${REMEMBERED_PATH}：${zh}；请改正，或改名留存后重新忽略`,
      en: `Cannot read ${REMEMBERED_PATH}: ${en}; correct it, or rename it and start anew`,
    },
  };
}

/** The place is told by V8 alone, and in words of its own. */
function noJson(content: string, error: unknown): [zh: string, en: string] {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return ['不是 JSON', 'it is no JSON'];
  const line = content.slice(0, Number(position)).split('\n').length;
  return [`第 ${line} 行起不是 JSON`, `from line ${line} on it is no JSON`];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** wording/typo */
const RULE_ID = /^[a-z]+\/[a-z-]+$/;

const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
const isPath = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= LONGEST_PATH;
const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isPair = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isHash);

const LONGEST_PATH = 4000;

/** What an entry of a scope names besides rule and scope. */
const PARTS: Readonly<Record<Scope, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  finding: { file: isPath, paragraph: isHash, mark: isHash, nth: isCount },
  pair: { file: isPath, pair: isPair },
  paragraph: { file: isPath, paragraph: isHash },
  file: { file: isPath },
  project: {},
};
