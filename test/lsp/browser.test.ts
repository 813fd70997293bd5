import { createContext, runInContext } from 'node:vm';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

let bundle: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: ['server/src/browser/main.ts'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    define: { global: 'globalThis' },
    write: false,
    logLevel: 'error',
  });
  bundle = outputFiles[0]?.text ?? '';
});

/** A worker's globals and no more: what asks for Node fails. */
function startWorker(): {
  post: (data: object) => void;
  answer: (id: number) => Promise<unknown>;
  closed: () => boolean;
} {
  const posted: { id?: number }[] = [];
  const waiting = new Set<() => void>();
  let isClosed = false;
  const worker: Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (message: { id?: number }) => {
      posted.push(JSON.parse(JSON.stringify(message)) as { id?: number });
      for (const look of waiting) look();
    },
    close: () => (isClosed = true),
    crypto,
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    TextEncoder,
    TextDecoder,
  };
  runInContext(bundle, createContext(worker));
  return {
    post: data => {
      (worker['onmessage'] as (event: { data: object }) => void)({ data: { jsonrpc: '2.0', ...data } });
    },
    answer: id =>
      new Promise(found => {
        const look = () => {
          const message = posted.find(candidate => candidate.id === id);
          if (message) found(message);
        };
        waiting.add(look);
        look();
      }),
    closed: () => isClosed,
  };
}

test('in a worker a document is served, and exit closes the worker', async () => {
  const { post, answer, closed } = startWorker();
  const params = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
  post({ id: 1, method: 'initialize', params });
  await answer(1);
  const textDocument = { uri: 'vscode-vfs://a/b.txt', languageId: 'zongjie', version: 1, text: '召开会议xx次。' };
  post({ method: 'textDocument/didOpen', params: { textDocument } });
  post({ id: 2, method: 'textDocument/diagnostic', params: { textDocument } });
  expect(await answer(2)).toHaveProperty('result.items.length', 1);
  post({ id: 3, method: 'workspace/symbol', params: { query: '' } });
  expect(await answer(3)).toHaveProperty('result');
  post({ id: 4, method: 'shutdown' });
  await answer(4);
  post({ method: 'exit' });
  await expect.poll(closed).toBe(true);
});
