import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import type { Transport } from './stdio-transport';

/** Messages over the channel to the process that has started this one. */
export function createIpcTransport(): Transport {
  return { reader: new IpcReader(), writer: new IpcWriter() };
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
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      // Without a channel there is nobody left to tell; the end of the channel ends the process.
      if (!process.connected || !process.send) resolve();
      else {
        process.send(message, undefined, undefined, error => {
          if (error) reject(error);
          else resolve();
        });
      }
    });
  }

  end(): void {
    // The channel belongs to the process, not to the connection.
  }
}
