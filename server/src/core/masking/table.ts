import type { Message } from '../text/message';
import { isMaskKind } from './kinds';
import type { MaskEntry } from './mask';

const FORMAT = '去标识对照表';
const VERSION = 1;

/** The table as a file: JSON, since a spreadsheet program would turn 0012 into 12 and long numbers into others. */
export function writeMaskTable(entries: readonly MaskEntry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries }, null, 2)}\n`;
}

export type ReadMaskTable =
  { readonly ok: true; readonly entries: readonly MaskEntry[] } | { readonly ok: false; readonly message: Message };

/** Reads a table that `writeMaskTable` wrote. Total: anything else is refused with a message. */
export function readMaskTable(text: string): ReadMaskTable {
  const parsed = parse(text);
  if (parsed?.['format'] !== FORMAT || !Array.isArray(parsed['entries'])) return { ok: false, message: NO_TABLE };
  if (parsed['version'] !== VERSION) return { ok: false, message: NEWER };
  const entries: readonly unknown[] = parsed['entries'];
  return entries.every(isEntry) ? { ok: true, entries } : { ok: false, message: NO_TABLE };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' ? (value as Readonly<Record<string, unknown>> | null) : null;
  } catch {
    return null;
  }
}

/** A value with a line break would tear the line that it is put back into. */
function isEntry(value: unknown): value is MaskEntry {
  const { mask, kind, text, count } = (value ?? {}) as Partial<Record<keyof MaskEntry, unknown>>;
  if (typeof mask !== 'string' || typeof text !== 'string' || typeof count !== 'number') return false;
  return isMaskKind(kind) && !/[\r\n]/.test(text);
}

const NO_TABLE: Message = {
  zh: '这个文件不是去标识时存下的对照表，没有使用。请选“去标识”时保存的那个 .json 文件。',
  en: 'This file is not a table that was saved when a text was masked, and was not used. Choose the .json file saved then.',
};
const NEWER: Message = {
  zh: '对照表是更新的版本存的，没有使用。请更新扩展后再试。',
  en: 'The table was saved by a newer version and was not used. Update the extension and try again.',
};
