import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Service } from '../../client/src/runtime';
import type { InitializationOptions } from '../../server/src/protocol';
import { buildWithEndlessRule, ENDLESS_RULE } from './endless-rule.mjs';
import { startLive, type LiveServer } from './live-server';

vi.mock('vscode', () => import('../client/fake-vscode'));
vi.mock('vscode-languageclient', () => ({ CloseAction: { DoNotRestart: 1 }, ErrorAction: { Continue: 1 } }));
const { createSupervisor } = await import('../../client/src/supervisor');

const TEXT = '一、巡查\n召开会议xx次，死循环。';
const URI = 'file:///docs/a.txt';

let folder = '';
let server = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zongjie-endless-'));
  server = join(folder, 'server.cjs');
  await buildWithEndlessRule(server);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test(
  'a rule that never ends is named and off, and a server without it answers within 30 s',
  { timeout: 120_000 },
  async () => {
    const live: LiveServer[] = [];
    const supervisor = createSupervisor(
      { createService: options => service(options.initializationOptions as object) },
      {},
      () => undefined,
    );
    /** What the editor does with each server: it opens the text and asks for findings. */
    function service(initializationOptions: InitializationOptions): Service {
      const listeners: ((params: unknown) => void)[] = [];
      let own: LiveServer | undefined;
      const client = {
        start: async () => {
          own = await startLive(server, { initializationOptions: { ...initializationOptions } });
          own.connection.onNotification('zongjie/judging', (params: unknown) =>
            listeners.forEach(listen => listen(params)),
          );
          live.push(own);
          await own.open(URI, TEXT);
          own.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }).catch(() => undefined);
        },
        dispose: () => {
          own?.process.kill('SIGKILL');
          return Promise.resolve();
        },
        onNotification: (_: string, listen: (params: unknown) => void) => listeners.push(listen),
        sendRequest: (method: string) => own?.connection.sendRequest(method) ?? Promise.resolve(null),
      };
      return { client: client as unknown as Service['client'], end: () => undefined, onCrash: () => undefined };
    }

    const from = performance.now();
    await supervisor.start();
    await expect
      .poll(() => supervisor.state(), { timeout: 60_000, interval: 100 })
      .toEqual({ type: 'running', rulesOff: [ENDLESS_RULE] });
    const report = await live.at(-1)?.connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    expect(report?.items.map(({ code }) => code)).toEqual(['gap/placeholder']);
    expect(performance.now() - from).toBeLessThan(30_000);
    expect(live.map(({ process }) => process.killed)).toEqual([true, true, false]);
    await supervisor.stop();
  },
);
