import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServerConnection } from '../../server/src/lsp/connection';
import { startServer } from '../../server/src/lsp/start-server';
import { createStreamTransport } from '../../server/src/node/stdio-transport';
import { RUNTIME } from '../lsp/connect';
import { bundleServer, frame, type Bundle } from '../lsp/server-process';
import { damaged, framed, mislabelled } from './messages';
import { patience, sizeOf } from './size';

const PROBE = frame({ jsonrpc: '2.0', id: 'probe', method: 'no/such' });
/** In milliseconds; one second on a machine that does nothing else. */
const SOON = 1_000;
const STREAMS = sizeOf(2_000);
const anyBytes = fc.oneof(
  { weight: 3, arbitrary: framed },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: mislabelled },
);

interface Fate {
  readonly type: 'answers' | 'ends' | 'is deaf';
  readonly said: string;
}

/** How a server in this process takes bytes and a question behind them. */
function fateOf(bytes: Uint8Array): Promise<Fate> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return new Promise(done => {
    let said = '';
    const settle = (type: Fate['type']) => {
      clearTimeout(timer);
      input.destroy();
      done({ type, said });
    };
    const timer = setTimeout(() => settle('is deaf'), SOON * 5);
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"id":"probe"')) settle('answers');
    });
    const { reader, writer } = createStreamTransport(input, output, () => settle('ends'));
    const connection = createServerConnection(reader, writer, { exit: () => settle('ends'), watch: () => undefined });
    startServer(connection, RUNTIME);
    connection.listen();
    input.write(bytes);
    input.write(PROBE);
  });
}

test(
  `${STREAMS} streams of bytes are answered or end the server; it is never deaf, and no fault is its own`,
  { timeout: patience(2_000, 120_000) },
  async () => {
    const fates = { answers: 0, ends: 0, 'is deaf': 0 };
    await fc.assert(
      fc.asyncProperty(anyBytes, async bytes => {
        const { type, said } = await fateOf(bytes);
        fates[type]++;
        expect(type).not.toBe('is deaf');
        // InternalError is what an exception is answered with.
        expect(said).not.toContain('-32603');
      }),
      { numRuns: STREAMS },
    );
    expect(Math.min(fates.answers, fates.ends)).toBeGreaterThan(STREAMS / 10);
    expect({}).not.toHaveProperty('polluted');
  },
);

describe('in a process of its own', { timeout: 120_000 }, () => {
  let bundle: Bundle;
  beforeAll(async () => (bundle = await bundleServer()), 60_000);
  afterAll(() => bundle.remove());

  const PROCESSES = 40;
  test(`the server answers, or is gone within a second and not with 0: ${PROCESSES} damaged streams`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, mislabelled), async bytes => {
        // Without an `exit` that came through, an end is one by a fault.
        fc.pre(!bytes.includes('"exit"'));
        const fate = await fateInProcess(bundle.file, bytes);
        expect(fate.answered || fate.code === 1).toBe(true);
        expect(fate.took).toBeLessThan(SOON);
      }),
      { numRuns: PROCESSES },
    );
  });
});

/** `took` counts from the last byte, when the server has started already. */
async function fateInProcess(
  file: string,
  bytes: Uint8Array,
): Promise<{ answered: boolean; code: number | null; took: number }> {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => undefined);
  const exit = new Promise<number | null>(done => child.once('exit', done));
  const heard = (id: string) =>
    new Promise<null>(done => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(`"id":"${id}"`)) done(null);
      });
    });
  const [started, probed] = [heard('start'), heard('probe')];
  child.stdin.write(frame({ jsonrpc: '2.0', id: 'start', method: 'no/such' }));
  await started;
  const from = performance.now();
  child.stdin.write(bytes);
  child.stdin.write(PROBE);
  const code = await Promise.race([probed, exit]);
  const took = performance.now() - from;
  child.kill('SIGKILL');
  return { answered: code === null, code, took };
}
