import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from '../lsp/library';
import type { Transport } from './stdio-transport';

/** Messages over the channel to the process that has started this one. `broken` is called when it is closed. */
export function createIpcTransport(broken: () => void): Transport {
  process.on('disconnect', broken);
  return { reader: new IpcReader(), writer: new IpcWriter(broken) };
}

class IpcReader extends AbstractMessageReader implements MessageReader {
  listen(callback: DataCallback): Disposable {
    process.on('message', callback);
    return {
      dispose: () => {
        process.off('message', callback);
      },
    };
  }
}

class IpcWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly broken: () => void) {
    super();
  }

  /** Never rejects: the library answers a failure by a line in the client's log, which fails again, for ever. */
  write(message: Message): Promise<void> {
    return new Promise(resolve => {
      process.send?.(message, undefined, undefined, error => {
        if (error) this.broken();
        resolve();
      });
    });
  }

  end(): void {
    // The channel belongs to the process, not to the connection.
  }
}
