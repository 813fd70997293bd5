import { Inflate } from 'fflate';
import { Refused } from '../refusal';
import { isBomb, type ZipEntry } from './directory';

/** Bytes that may still be unpacked, for all parts of a file together. */
export interface UnpackBudget {
  left: number;
}

/**
 * Unpacks one part, piece by piece, and counts what really comes out, because a directory may lie.
 * @throws Refused `damaged`, or `bomb` as soon as too much has come out
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
  onPiece: (piece: Uint8Array) => void,
): void {
  const packed = packedBytes(bytes, entry);
  let unpacked = 0;
  const take = (piece: Uint8Array) => {
    unpacked += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0 || isBomb(packed.length, unpacked)) throw new Refused('bomb');
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === STORED) take(packed);
  else if (entry.method === DEFLATED) inflate(packed, take);
  else throw new Refused('damaged');
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_MARK = 0x04034b50;
const LOCAL_HEADER = 30;
/** At most about a thousand times as much comes out of one push. */
const PUSHED = 4 * 1024;

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER > bytes.length || view.getUint32(offset, true) !== LOCAL_MARK) throw new Refused('damaged');
  const start = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Refused('damaged');
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const state = { finished: false };
  const stream = new Inflate((piece, final) => {
    state.finished ||= final;
    take(piece);
  });
  for (let at = 0; at < packed.length; at += PUSHED) {
    const isLast = at + PUSHED >= packed.length;
    try {
      stream.push(packed.subarray(at, at + PUSHED), isLast);
    } catch (error) {
      throw error instanceof Refused ? error : new Refused('damaged');
    }
  }
  if (!state.finished) throw new Refused('damaged');
}
