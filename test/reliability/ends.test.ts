import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { patience, sizeOf } from './size';

const DEATHS = sizeOf(5);
const SOON = 5_000;

let bundle: Bundle;
beforeAll(async () => (bundle = await bundleServer()), 60_000);
afterAll(() => bundle.remove());

/** A client that starts a server in one way, tells its process id when the server has answered, and waits for its death. */
const CLIENT = `
const { spawn, fork } = require('node:child_process');
const [file, way] = process.argv.slice(2);
const message = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } };
const body = JSON.stringify(message);
if (way === 'channel') {
  const server = fork(file, ['--node-ipc'], { silent: true });
  server.once('message', () => process.send(server.pid));
  server.send(message);
} else {
  // A server with pipes that outlive the client can only see that the process is gone.
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], detached: way === 'apart' });
  server.stdout.once('data', () => process.send(server.pid));
  server.stdin.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
}
setInterval(() => {}, 1000);
`;

describe(`a server is gone within 5 s after its client was killed, ${DEATHS} times`, () => {
  test.each(['channel', 'pipes', 'apart'])('over %s', { timeout: patience(5, 120_000) }, async way => {
    const program = join(dirname(bundle.file), 'client.cjs');
    await writeFile(program, CLIENT);
    for (let death = 0; death < DEATHS; death++) {
      const client = fork(program, [bundle.file, way], { silent: true });
      const [pid] = (await once(client, 'message')) as [number];
      expect(isAlive(pid)).toBe(true);
      const from = performance.now();
      client.kill('SIGKILL');
      await expect.poll(() => isAlive(pid), { timeout: SOON, interval: 50 }).toBe(false);
      expect(performance.now() - from).toBeLessThan(SOON);
    }
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** Where nobody waits for a process that has ended, its number stays taken. */
function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && readFileSync(file, 'utf8').includes(') Z ');
}
