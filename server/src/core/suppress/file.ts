import type { RuleId } from '../rules/define';
import type { Message } from '../text/message';
import type { Remembered, RememberedEntry, Scope } from './remembered';

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
  } catch {
    return refuse('不是 JSON', 'it is no JSON');
  }
  if (!isRecord(value)) return refuse('最外层应是对象', 'its root is no object');
  if (value['version'] !== 1) return refuse('版本应是 1', 'its version is not 1');
  const entries = value['entries'];
  if (!Array.isArray(entries)) return refuse('缺 entries', 'it has no entries');
  const wrong = entries.findIndex(entry => !isEntry(entry));
  if (wrong >= 0) return refuse(`第 ${wrong + 1} 条不完整`, `entry ${wrong + 1} is not whole`);
  return { ok: true, remembered: { version: 1, entries: entries as RememberedEntry[] } };
}

/** The file's content: an entry a line, so that two people's changes merge. */
export function writeRemembered({ entries }: Remembered): string {
  const lines = entries.map(
    ({ rule, scope, file, paragraph, mark }) => `    ${JSON.stringify({ rule, scope, file, paragraph, mark })}`,
  );
  return `{\n  "version": 1,\n  "entries": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/** In characters; a project with this many exceptions has switched its rules off. */
const LARGEST = 4_000_000;

function refuse(zh: string, en: string): ReadRemembered {
  return {
    ok: false,
    message: {
      zh: `读不了 ${REMEMBERED_PATH}：${zh}；请改正或删除它`,
      en: `Cannot read ${REMEMBERED_PATH}: ${en}; correct or delete it`,
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which of the three places an entry of a scope names. */
const NEEDS: Readonly<Record<Scope, readonly [file: boolean, paragraph: boolean, mark: boolean]>> = {
  finding: [true, true, true],
  paragraph: [true, true, false],
  file: [true, false, false],
  project: [false, false, false],
};

function isEntry(value: unknown): value is RememberedEntry {
  if (!isRecord(value)) return false;
  const { rule, scope, file, paragraph, mark } = value as { [K in keyof RememberedEntry]: unknown };
  if (!isRuleId(rule) || typeof scope !== 'string' || !Object.hasOwn(NEEDS, scope)) return false;
  const needs = NEEDS[scope as Scope];
  return [file, paragraph, mark].every((part, i) => (needs[i] ? typeof part === 'string' : part === null));
}

function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && /^[a-z]+\/[a-z-]+$/.test(value);
}
