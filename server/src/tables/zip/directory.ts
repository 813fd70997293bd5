import { MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED, RATIO_GRACE } from '../limits';
import { Refused } from '../refusal';

/** One part of a zip as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** As the directory claims; counted again while inflating. */
  readonly unpacked: number;
  /** Of the local header. */
  readonly offset: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/**
 * Reads the central directory and nothing else, so that a file is judged before a byte of it is unpacked.
 * @throws Refused `not-a-table` without a directory, `encrypted`, `damaged`, or `bomb` beyond the limits
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new Refused('not-a-table');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refused('bomb');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + HEADER > end || view.getUint32(at, true) !== ENTRY_MARK) throw new Refused('damaged');
    const entry = readEntry(view, at, end);
    at += HEADER + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    unpacked += entry.unpacked;
    if (unpacked > MOST_UNPACKED || isBomb(entry.packed, entry.unpacked)) throw new Refused('bomb');
    // Two parts of one name are two answers to one question.
    if (entries.has(entry.name)) throw new Refused('damaged');
    entries.set(entry.name, entry);
  }
  return entries;
}

/** Whether a part unpacks to more than a document's part ever does. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > RATIO_GRACE && unpacked > packed * MOST_RATIO;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const HEADER = 46;
const LONGEST_COMMENT = 0xffff;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

function readEntry(view: DataView, at: number, end: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new Refused('encrypted');
  const nameLength = view.getUint16(at + 28, true);
  if (at + HEADER + nameLength > end) throw new Refused('damaged');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + HEADER, nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
