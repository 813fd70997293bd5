import { RAL } from '../lsp/library';

/**
 * What the protocol's library needs of Node. Its own layer for Node brings network and child process modules along; this one has
 * none, because frames are read and written by us.
 */
export function installRuntimeLayer(): void {
  RAL.install({
    console,
    timer: {
      setTimeout: (callback, ms, ...args: unknown[]) => disposable(setTimeout(callback, ms, ...args), clearTimeout),
      setInterval: (callback, ms, ...args: unknown[]) => disposable(setInterval(callback, ms, ...args), clearInterval),
      setImmediate: (callback, ...args: unknown[]) => disposable(setImmediate(callback, ...args), clearImmediate),
    },
    applicationJson: {
      encoder: {
        name: 'application/json',
        encode: message => Promise.resolve(encoder.encode(JSON.stringify(message))),
      },
      decoder: { name: 'application/json', decode: bytes => Promise.resolve(JSON.parse(decoder.decode(bytes))) },
    },
    messageBuffer: { create: () => unused() },
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function disposable<T>(handle: T, clear: (handle: T) => void): { dispose: () => void } {
  return {
    dispose: () => {
      clear(handle);
    },
  };
}

function unused(): never {
  throw new Error('Frames are read by StdioReader.');
}
