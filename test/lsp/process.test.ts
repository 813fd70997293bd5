import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleServer, frame, startOverStdio, type Bundle } from './server-process';

let bundle: Bundle;
beforeAll(async () => (bundle = await bundleServer()));
afterAll(() => bundle.remove());

const INITIALIZE = { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };
const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: INITIALIZE };
const shutdown = { jsonrpc: '2.0', id: 2, method: 'shutdown' };
const exit = { jsonrpc: '2.0', method: 'exit' };
const textDocument = { uri: 'file:///a.txt', languageId: 'zongjie', version: 1, text: '召开会议xx次。' };
const didOpen = { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } };
const diagnostic = { jsonrpc: '2.0', id: 3, method: 'textDocument/diagnostic', params: { textDocument } };
const hasId = (id: unknown) => (message: Record<string, unknown>) => message['id'] === id;

/** How long something takes, in milliseconds. */
async function lasting(work: Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work;
  return performance.now() - from;
}

describe('over standard input and output', () => {
  test('a document is served, and after shutdown exit ends the process with 0', async () => {
    const server = startOverStdio(bundle.file);
    server.write([initialize, didOpen, diagnostic].map(frame).join(''));
    expect(await server.message(hasId(3))).toHaveProperty('result.items.length', 1);
    server.write(frame(shutdown) + frame(exit));
    expect(await server.exit).toBe(0);
    expect(server.rest()).toBe('');
  });

  test('exit without shutdown ends the process with 1', async () => {
    const server = startOverStdio(bundle.file);
    server.write(frame(initialize) + frame(exit));
    expect(await server.exit).toBe(1);
  });

  test('the bytes of a frame may come one by one', async () => {
    const server = startOverStdio(bundle.file);
    for (const byte of Buffer.from(frame(initialize))) server.write(Uint8Array.of(byte));
    expect(await server.message(hasId(1))).toHaveProperty('result.capabilities');
    server.process.kill();
  });

  test('a body that is no JSON is answered by ParseError, and the next one is worked on', async () => {
    const server = startOverStdio(bundle.file);
    server.write('Content-Length: 5\r\n\r\n{"a":' + frame(initialize));
    expect(await server.message(hasId(null))).toHaveProperty('error.code', -32700);
    expect(await server.message(hasId(1))).toHaveProperty('result.capabilities');
    server.process.kill();
  });

  test.each<[string, string]>([
    ['a length that is no number', 'Content-Length: abc\r\n\r\n{}'],
    ['a negative length', 'Content-Length: -5\r\n\r\n{}'],
    ['a length beyond all bounds', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['a header without a length', 'Content-Type: application/json\r\n\r\n{}'],
    ['another protocol', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['JSON without a header', '{"jsonrpc":"2.0","id":1}'],
    ['line ends without CR', 'Content-Length: 2\n\n{}'],
    ['a length that is too short', `Content-Length: 20\r\n\r\n${JSON.stringify(initialize)}`],
    [
      'a length that is too long',
      frame(initialize).replace(/\d+/, length => String(Number(length) + 9)) + frame(shutdown),
    ],
    ['a header that never ends', 'Content-Length: 2\r\n'.repeat(200)],
  ])('%s ends the process within a second, not with 0', async (_, bytes) => {
    const server = startOverStdio(bundle.file);
    server.write(frame({ ...initialize, id: 9 }));
    await server.message(hasId(9));
    server.write(bytes);
    expect(await lasting(server.exit)).toBeLessThan(1000);
    expect(await server.exit).toBe(1);
  });

  test('the end of its input ends the process', async () => {
    const server = startOverStdio(bundle.file);
    server.write(frame(initialize));
    await server.message(hasId(1));
    server.process.stdin?.end();
    expect(await server.exit).toBe(1);
  });

  test('a client that reads no more ends the process', async () => {
    const server = startOverStdio(bundle.file);
    server.write(frame(initialize));
    await server.message(hasId(1));
    server.process.stdout?.destroy();
    server.write(frame(didOpen) + frame(diagnostic));
    expect(await server.exit).toBe(1);
  });

  test('what is printed does not get between the protocol', async () => {
    const loud = 'data:text/javascript,setInterval(() => { console.log("loud"); process.stdout.write("loud"); }, 5)';
    const server = startOverStdio(bundle.file, ['--import', loud]);
    server.write(frame(initialize));
    await server.message(hasId(1));
    server.write(frame(didOpen) + frame(diagnostic));
    expect(await server.message(hasId(3))).toHaveProperty('result.items.length', 1);
    server.process.kill();
  });

  test('a promise that nobody looks after is logged, and the server lives on', async () => {
    const careless =
      'data:text/javascript,setTimeout(() => Promise.reject(new TypeError(["sec", "ret"].join(""))), 300)';
    const server = startOverStdio(bundle.file, ['--import', careless]);
    server.write(frame(initialize));
    const logged = await server.message(({ method }) => method === 'window/logMessage');
    expect(JSON.stringify(logged)).toMatch(/Unhandled rejection: TypeError/);
    expect(JSON.stringify(logged)).not.toContain('secret');
    server.write(frame(shutdown) + frame(exit));
    expect(await server.exit).toBe(0);
  });

  test('the server is gone within 5 s after the process that the client has named', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const server = startOverStdio(bundle.file);
    server.write(frame({ ...initialize, params: { ...INITIALIZE, processId: parent.pid } }));
    await server.message(hasId(1));
    parent.kill('SIGKILL');
    expect(await lasting(server.exit)).toBeLessThan(5000);
  });
});

describe('over the channel to the parent process', () => {
  test('a document is served, and the end of the channel ends the process', async () => {
    const child = fork(bundle.file, ['--node-ipc'], { silent: true });
    const answer = (id: number): Promise<unknown> =>
      new Promise(found =>
        child.on('message', message => hasId(id)(message as Record<string, unknown>) && found(message)),
      );
    const served = answer(3);
    for (const message of [initialize, didOpen, diagnostic]) child.send(message);
    expect(await served).toHaveProperty('result.items.length', 1);
    child.disconnect();
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
  });

  test('a message that is none is answered by an error', async () => {
    const child = fork(bundle.file, ['--node-ipc'], { silent: true });
    child.send('hello');
    const [message] = (await once(child, 'message')) as [unknown];
    expect(message).toMatchObject({ id: null, error: { code: -32600 } });
    child.kill();
  });
});

test('the bundle holds no module that reaches a network or starts a process', async () => {
  const text = await readFile(bundle.file, 'utf8');
  const modules = [...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name?.replace('node:', ''));
  expect(modules.length).toBeGreaterThan(0);
  for (const name of ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'child_process', 'worker_threads']) {
    expect(modules).not.toContain(name);
  }
});
