// Starts a VS Code server on this machine, in a temporary folder of its own, and opens its page.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { QUIET_SETTINGS, ensureChinese, ensureHost } from './vscode-host.mjs';

/**
 * Starts the server of `kind` ('current' or 'oldest') with its data in `folder`.
 * `locale` is the language of the interface ('en', 'zh-cn'); `vsix` a packed extension to install first.
 * Returns the port, the process, `stop`, and `url` for a workspace folder with the window's payload.
 */
export async function startServer({ kind, folder, locale = 'en', settings = {}, env = {}, vsix, port: wanted }) {
  const host = ensureHost(kind);
  const port = wanted ?? (await freePort());
  const data = join(folder, 'server-data');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
  if (locale === 'zh-cn') writeFileSync(join(data, 'data/languagepacks.json'), JSON.stringify(languagePacks()));
  const common = ['--accept-server-license-terms', '--server-data-dir', data];
  if (vsix) {
    const args = ['out/server-main.js', '--install-extension', vsix, ...common];
    execFileSync(host.node, args, { cwd: host.server, stdio: 'ignore' });
  }
  const log = join(folder, 'server.log');
  const server = spawn(
    host.node,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off'],
      // A built VS Code ignores the extension under development unless it is driven.
      ...['--disable-workspace-trust', '--enable-smoke-test-driver', '--locale', locale],
      ...common,
    ],
    {
      cwd: host.server,
      stdio: ['ignore', openSync(log, 'w'), openSync(log, 'a')],
      detached: true,
      env: serverEnv(folder, env),
    },
  );
  const stop = stopper(server);
  await untilAnswering(server, port);
  const address = `http://127.0.0.1:${port}/`;
  const remote = path => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const url = (workspace, payload) => {
    const entries = [...payload, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
    return `${address}?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(entries))}`;
  };
  const tail = () => (existsSync(log) ? readFileSync(log, 'utf8').slice(-3000) : '');
  return { server, port, stop, remote, url, tail };
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function languagePacks() {
  const translations = { vscode: ensureChinese() };
  const extension = { extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' }, version: '1.0.0' };
  return { 'zh-cn': { hash: 'zongjie', label: '中文(简体)', extensions: [extension], translations } };
}

/** Its sockets go into the run's own folder, and no gallery is asked. */
function serverEnv(folder, env) {
  return { ...process.env, ...env, TMPDIR: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Ends the whole group: the server's file watcher outlives a signal sent to the server alone. */
function stopper(server) {
  const signal = name => {
    try {
      process.kill(-server.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  process.once('exit', () => signal('SIGKILL'));
  return async () => {
    if (server.exitCode === null) {
      const ended = new Promise(resolve => server.once('exit', resolve));
      signal('SIGTERM');
      await Promise.race([ended, after(3000)]);
    }
    signal('SIGKILL');
  };
}

async function untilAnswering(server, port) {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await after(100);
  }
  throw new Error('the VS Code server did not start');
}

function after(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds).unref());
}
