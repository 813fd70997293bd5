import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { Runtime, Service } from '../../client/src/runtime';
import type { ServerState } from '../../client/src/supervisor';

vi.mock('vscode', () => import('./fake-vscode'));
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1 },
  ErrorAction: { Continue: 1 },
}));
const { createSupervisor } = await import('../../client/src/supervisor');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Servers that start at once, unless `starts` says otherwise for the server of that number, and die when they are told to. */
function fakeRuntime(starts: (server: number) => Promise<void> = () => Promise.resolve()) {
  const servers: {
    readonly options: LanguageClientOptions;
    readonly ended: () => boolean;
    readonly service: Service;
  }[] = [];
  const runtime: Runtime = {
    createService: options => {
      let ended = false;
      const number = servers.length;
      const client = {
        start: () => starts(number),
        dispose: () => Promise.resolve(),
        onNotification: () => undefined,
        sendRequest: () => Promise.resolve(null),
      } as unknown as Service['client'];
      const service: Service = { client, end: () => (ended = true), onCrash: () => undefined };
      servers.push({ options, ended: () => ended, service });
      return service;
    },
  };
  const die = (server: number) => servers[server]?.options.errorHandler?.closed();
  return { runtime, servers, die };
}

function supervise(runtime: Runtime) {
  const prepared: unknown[] = [];
  const supervisor = createSupervisor(runtime, {}, client => prepared.push(client));
  const states: ServerState['type'][] = [];
  supervisor.onDidChangeState(({ type }) => states.push(type));
  return { supervisor, states, prepared };
}

describe('the supervisor of the server', () => {
  it('prepares each client before it starts', async () => {
    const { runtime, servers } = fakeRuntime();
    const { supervisor, states, prepared } = supervise(runtime);
    await supervisor.start();
    expect(prepared).toEqual([servers[0]?.service.client]);
    expect(states).toEqual(['starting', 'running']);
  });

  it('starts another server when one has died', async () => {
    const { runtime, servers, die } = fakeRuntime();
    const { supervisor, states } = supervise(runtime);
    await supervisor.start();
    await die(0);
    expect(supervisor.state()).toEqual({ type: 'waiting', delay: 200, crashes: 1 });
    await vi.advanceTimersByTimeAsync(200);
    expect(servers).toHaveLength(2);
    expect(servers[0]?.ended()).toBe(true);
    expect(states).toEqual(['starting', 'running', 'waiting', 'starting', 'running']);
  });

  it('does not let the library restart the server or tell of it', async () => {
    const { runtime, servers } = fakeRuntime();
    await supervise(runtime).supervisor.start();
    const handler = servers[0]?.options.errorHandler;
    expect(await handler?.closed()).toEqual({ action: 1, handled: true });
    expect(servers[0]?.options.initializationFailedHandler?.(new Error('no'))).toBe(false);
  });

  it('tries again when a server does not start, ever more slowly', async () => {
    const { runtime, servers } = fakeRuntime(number =>
      number < 2 ? Promise.reject(new Error('no')) : Promise.resolve(),
    );
    const { supervisor } = supervise(runtime);
    await supervisor.start();
    await vi.advanceTimersByTimeAsync(200);
    expect(supervisor.state()).toEqual({ type: 'waiting', delay: 400, crashes: 2 });
    await vi.advanceTimersByTimeAsync(400);
    expect(supervisor.state()).toEqual({ type: 'running', rulesOff: [] });
    expect(servers).toHaveLength(3);
  });

  it('tries again when not even a client can be made', async () => {
    const working = fakeRuntime();
    let attempts = 0;
    const { supervisor } = supervise({
      createService: options => {
        if (attempts++ === 0) throw new Error('no worker');
        return working.runtime.createService(options);
      },
    });
    await supervisor.start();
    await vi.advanceTimersByTimeAsync(200);
    expect(supervisor.state()).toEqual({ type: 'running', rulesOff: [] });
  });

  it('hands out the client of the next server while none runs', async () => {
    const { runtime, servers, die } = fakeRuntime();
    const { supervisor } = supervise(runtime);
    await supervisor.start();
    await die(0);
    const running = supervisor.running();
    await vi.advanceTimersByTimeAsync(200);
    expect(await running).toBe(servers[1]?.service.client);
  });

  it('starts no server after it was stopped', async () => {
    const { runtime, servers, die } = fakeRuntime();
    const { supervisor } = supervise(runtime);
    await supervisor.start();
    await die(0);
    await supervisor.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(servers).toHaveLength(1);
    expect(supervisor.state()).toEqual({ type: 'stopped' });
  });

  it('takes no notice of the end of a server that was replaced', async () => {
    const { runtime, servers, die } = fakeRuntime();
    const { supervisor } = supervise(runtime);
    await supervisor.start();
    await supervisor.restart();
    await die(0);
    expect(servers[0]?.ended()).toBe(true);
    expect(supervisor.state()).toEqual({ type: 'running', rulesOff: [] });
  });
});
