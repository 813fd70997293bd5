/** What came of the bytes so far: whole bodies in order, or an error after which no later byte can be trusted. */
export interface Parsed {
  readonly bodies: readonly Uint8Array[];
  /** What is wrong with the stream; null while it is sound. */
  readonly fault: string | null;
}

export interface FrameParser {
  readonly push: (chunk: Uint8Array) => Parsed;
  /** Whether a frame has begun that is not complete. */
  readonly isWaiting: () => boolean;
}

/**
 * Cuts the stream of the base protocol (`Content-Length: …\r\n\r\n` and so many bytes) into bodies. A wrong header is a fault at once,
 * and so is a body that runs into the next header: JSON cannot hold one.
 */
export function createFrameParser(): FrameParser {
  let chunks: Buffer[] = [];
  let size = 0;
  /** Bytes of the body that is being read; -1 while a header is. */
  let wanted = -1;
  /** The end of what was searched of that body; null before the first look. */
  let searched: string | null = null;

  const gather = (): Buffer => {
    const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    chunks = [all];
    return all;
  };
  const consume = (bytes: number): Buffer => {
    const all = gather();
    chunks = [all.subarray(bytes)];
    size -= bytes;
    searched = null;
    return all.subarray(0, bytes);
  };
  /** Reads a header that is complete; says what is wrong with it or with its beginning. */
  const readHeader = (): string | null => {
    const head = gather();
    const end = head.indexOf(HEADER_END);
    const text = head.toString('latin1', 0, end < 0 ? Math.min(size, MOST_HEADER) : end);
    const fault = checkHeader(text, end >= 0);
    if (fault !== null || end < 0) return fault ?? (size > MOST_HEADER ? 'the header does not end' : null);
    wanted = lengthIn(text);
    if (wanted < 0) return 'the header gives no usable Content-Length';
    consume(end + HEADER_END.length);
    return null;
  };
  const runsIntoHeader = (chunk: Buffer): boolean => {
    const text = searched === null ? gather().toString('latin1') : searched + chunk.toString('latin1');
    searched = text.slice(-HEADER_REACH);
    return HEADER_LINE.test(text);
  };

  return {
    isWaiting: () => size > 0 || wanted >= 0,
    push: bytes => {
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      chunks.push(chunk);
      size += chunk.length;
      const bodies: Uint8Array[] = [];
      while (size > 0 || wanted === 0) {
        if (wanted < 0) {
          const fault = readHeader();
          if (fault !== null) return { bodies, fault };
          if (wanted < 0) break;
        }
        if (size < wanted) {
          return { bodies, fault: runsIntoHeader(chunk) ? 'a body is shorter than its Content-Length' : null };
        }
        bodies.push(consume(wanted));
        wanted = -1;
      }
      return { bodies, fault: null };
    },
  };
}

const HEADER_END = '\r\n\r\n';
const MOST_HEADER = 1024;
/** The end of one chunk and the beginning of the next may hold a header together. */
const HEADER_REACH = 32;
/** Content-Length: 52 */
const HEADER_LINE = /Content-Length: ?\d+\r\n/i;
const MOST_BODY = 1_000_000_000;
const HEADER_NAMES = ['content-length', 'content-type'];

/** The protocol knows two headers. What does not begin like one of them never becomes one. */
function checkHeader(text: string, isWhole: boolean): string | null {
  const lines = text.split('\r\n');
  for (const [index, line] of lines.entries()) {
    if (line.includes('\n')) return 'a header line does not end in CR LF';
    const isOpen = !isWhole && index === lines.length - 1;
    const colon = line.indexOf(':');
    // The CR alone may be half of the line that ends the header; behind a name it comes before its colon.
    const name = (colon >= 0 ? line.slice(0, colon) : line === '\r' ? '' : line).toLowerCase();
    const isKnown = HEADER_NAMES.some(known => (colon < 0 && isOpen ? known.startsWith(name) : known === name));
    if (!isKnown) return 'the header is none of the protocol';
    const value = colon < 0 ? '' : line.slice(colon + 1).trim();
    if (name === 'content-length' && colon >= 0 && !/^\d*$/.test(value)) return 'Content-Length is no number';
  }
  return null;
}

function lengthIn(header: string): number {
  const line = header.split('\r\n').findLast(text => /^content-length:/i.test(text));
  const value = line?.slice(line.indexOf(':') + 1).trim() ?? '';
  const length = /^\d{1,10}$/.test(value) ? Number(value) : -1;
  return length <= MOST_BODY ? length : -1;
}
