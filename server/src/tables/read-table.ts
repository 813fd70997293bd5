import type { Message } from '../core/index';
import type { Sheet } from '../core/figures/index';
import { decodeText } from '../node/decode-text';
import { readCsv } from './csv/read-csv';
import { MOST_BYTES } from './limits';
import { describeRefusal, Refused } from './refusal';
import { readXlsx } from './xlsx/read-xlsx';

export type ReadTable =
  { readonly ok: true; readonly sheets: readonly Sheet[] } | { readonly ok: false; readonly message: Message };

/**
 * Reads the bytes of a CSV, TSV or xlsx, whatever its name says; `name` becomes the sheet's name and `.tsv` settles the delimiter.
 * Text is UTF-8 with or without BOM, UTF-16 or GB18030. Total: a hostile or damaged file is refused with a message, never thrown.
 */
export function readTable(bytes: Uint8Array, name: string): ReadTable {
  try {
    return { ok: true, sheets: readSheets(bytes, name) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, message: describeRefusal(error) };
    return { ok: false, message: describeRefusal(new Refused('damaged')) };
  }
}

function readSheets(bytes: Uint8Array, name: string): readonly Sheet[] {
  if (bytes.length > MOST_BYTES) throw new Refused('size');
  if (startsWith(bytes, ZIP)) return readXlsx(bytes);
  if (startsWith(bytes, OLE)) throw new Refused('old-format');
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Refused(decoded.reason === 'binary' ? 'not-a-table' : 'encoding');
  const title = name.replace(/\.[^.]*$/, '');
  return [readCsv(decoded.text, title, /\.tsv$/i.test(name) ? '\t' : null)];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
