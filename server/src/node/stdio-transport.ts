import type { Readable, Writable } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  ErrorCodes,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from '../lsp/library';
import { createFrameParser } from './frame-parser';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Messages over two streams. `broken` is called when the stream ends or cannot be trusted any more, with what is wrong. */
export function createStreamTransport(
  input: Readable,
  output: Writable,
  broken: (fault: string | null) => void,
): Transport {
  const writer = new StreamWriter(output, broken);
  return { reader: new StreamReader(input, writer, broken), writer };
}

/** A frame that has begun is given so long; a client that hangs in the middle of one never finishes it. */
const LONGEST_WAIT = 30_000;

class StreamReader extends AbstractMessageReader implements MessageReader {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly input: Readable,
    private readonly writer: MessageWriter,
    private readonly broken: (fault: string | null) => void,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const parser = createFrameParser();
    const onData = (chunk: Uint8Array) => {
      clearTimeout(this.timer);
      const { bodies, fault } = parser.push(chunk);
      for (const body of bodies) this.deliver(body, callback);
      if (fault !== null) this.broken(fault);
      else if (parser.isWaiting())
        this.timer = setTimeout(() => this.broken('a frame was never completed'), LONGEST_WAIT);
    };
    const onEnd = () => {
      this.broken(null);
    };
    this.input.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onEnd);
    return {
      dispose: () => {
        this.input.off('data', onData);
      },
    };
  }

  private deliver(body: Uint8Array, callback: DataCallback): void {
    const message = parseJson(body);
    if (message !== undefined) callback(message);
    else {
      const error = { code: ErrorCodes.ParseError, message: 'The message is no JSON.' };
      const answer = { jsonrpc: '2.0', id: null, error };
      this.writer.write(answer).catch(() => undefined);
    }
  }
}

class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(
    private readonly output: Writable,
    broken: (fault: string | null) => void,
  ) {
    super();
    output.on('error', () => {
      broken(null);
    });
  }

  /** Never rejects: the library answers a failure by a line in the client's log, which fails again, for ever. */
  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise(resolve => {
      // Two writes, sent as one: a large answer is not copied once more only to put its length before it.
      this.output.cork();
      this.output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
      this.output.write(body, () => {
        resolve();
      });
      this.output.uncork();
    });
  }

  end(): void {
    this.output.end();
  }
}

function parseJson(body: Uint8Array): Message | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Message;
  } catch {
    return undefined;
  }
}
