import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand } from '../cli/command';
import { listProcesses } from '../editors/suite/server-processes';

const ROOT = resolve(import.meta.dirname, '../..');
const CLIENTS = join(import.meta.dirname, 'clients');
const SOON = 5_000;
/** The server in the README. */
const PLACE = '/路径/zongjie/dist/server.cjs';

const NAME = '2026年工作总结.txt';
const REPEATED = '一是部分林区路段监控设备老化，夜间巡查主要依靠人工，及时发现火情的能力还不够强。\n';
const TEXT = `一、巡山护林
今年以来，全镇组织护林员开展巡山检查xx次，清理林区可燃物36吨，劝返违规用火群众12人。
二、存在的问题
${REPEATED}三、下一步打算
${REPEATED}全面布署明年的各项工作，确保林区安全。
`;
/** The fix that each client is told to choose, and the line (from 0) where it is asked for. */
const FIX = { title: '删除第 6 行（与第 4 行相同）', line: 5 };
const FIXED = TEXT.slice(0, TEXT.lastIndexOf(REPEATED)) + TEXT.slice(TEXT.lastIndexOf(REPEATED) + REPEATED.length);

interface Place {
  readonly line: number;
  readonly character: number;
  readonly message: string;
}

/** What a client wrote down of its visit. */
interface Report {
  readonly findings: readonly Place[];
  readonly offered: readonly string[];
  readonly fault?: string;
}

/** How a client is started, how one sees whether it is there with what it needs, and what its part of the README is written in. */
const EDITORS = [
  {
    name: 'Neovim',
    language: 'lua',
    program: 'nvim',
    probe: ['--version'],
    args: ['--headless', '--clean', '-c', `luafile ${join(CLIENTS, 'neovim.lua')}`],
  },
  {
    name: 'Emacs with eglot',
    language: 'elisp',
    program: 'emacs',
    probe: ['-q', '--batch', '--eval', "(require 'eglot)"],
    args: ['-q', '--batch', '-l', join(CLIENTS, 'emacs.el')],
  },
  {
    name: 'Vim with ALE',
    language: 'vim',
    program: 'vim',
    probe: ['-N', '-u', 'NONE', '-i', 'NONE', '-es', '-c', 'try | packadd ale | catch | cquit | endtry', '-c', 'qall!'],
    args: ['-N', '-n', '-i', 'NONE', '-u', join(CLIENTS, 'vim-ale.vim'), '--not-a-term'],
  },
].map(editor => ({ ...editor, isInstalled: spawnSync(editor.program, editor.probe).status === 0 }));

let folder = '';
let server = '';
let checked: readonly Place[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zongjie-foreign-'));
  server = await buildAsShipped(folder);
  checked = await check();
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('foreign clients, set up as the README says: the findings are those of the command line, a fix is applied, and nothing is left running', () => {
  for (const { name, language, program, args, isInstalled } of EDITORS) {
    test.skipIf(!isInstalled)(isInstalled ? name : `${name} (not installed)`, { timeout: 90_000 }, async () => {
      const text = join(folder, NAME);
      await writeFile(text, TEXT);
      const { findings, offered, fault } = await visit(program, args, { text, setup: await writeSetup(language) });
      expect(fault).toBeUndefined();
      expect(findings.map(describePlace).toSorted()).toEqual(checked.map(describePlace).toSorted());
      expect(offered).toContain(FIX.title);
      expect(await readFile(text, 'utf8')).toBe(FIXED);
      await expect.poll(serversRunning, { timeout: SOON, interval: 50 }).toEqual([]);
    });
  }
});

/** Lets an editor go through its script, which writes down what it saw. */
async function visit(
  program: string,
  args: readonly string[],
  { text, setup }: { readonly text: string; readonly setup: string },
): Promise<Report> {
  const report = join(folder, `${program}.json`);
  const child = spawn(program, args, {
    cwd: folder,
    // Vim leaves when its input ends.
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {
      ...process.env,
      HOME: folder,
      LC_ALL: 'C.UTF-8',
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      ZONGJIE_SETUP: setup,
      ZONGJIE_TEXT: text,
      ZONGJIE_REPORT: report,
      ZONGJIE_TITLE: FIX.title,
      ZONGJIE_LINE: String(FIX.line),
    },
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  expect(status).toBe(0);
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}

/** What the README tells a writer to put into the editor's settings, with the place of this server. */
async function writeSetup(language: string): Promise<string> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [, told = ''] = readme.split(`\n\`\`\`${language}\n`);
  const [setup = ''] = told.split('\n```\n');
  expect(setup).toContain(PLACE);
  const file = join(folder, `setup.${language}`);
  await writeFile(file, `${setup.replaceAll(PLACE, server)}\n`);
  return file;
}

/** What `zongjie check` finds in the text. */
async function check(): Promise<readonly Place[]> {
  const command = await buildCommand();
  await command.write(NAME, TEXT);
  const { stdout } = await command.run(['check', '--format', 'json', NAME]);
  await command.dispose();
  const { files } = JSON.parse(stdout) as {
    files: { findings: { message: string; range: { start: { line: number; character: number } } }[] }[];
  };
  return files.flatMap(({ findings }) => findings.map(({ message, range: { start } }) => ({ ...start, message })));
}

function describePlace({ line, character, message }: Place): string {
  return `${line + 1}:${character + 1} ${message}`;
}

function serversRunning(): readonly number[] {
  return listProcesses()
    .filter(({ command }) => command.includes(server))
    .map(({ pid }) => pid);
}

/** The launcher with the server beside it, as in the package. */
async function buildAsShipped(outdir: string): Promise<string> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      { in: 'server/src/node/launch.ts', out: 'server' },
      { in: 'server/src/node/main.ts', out: 'server-main' },
    ],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error',
  });
  return join(outdir, 'server.cjs');
}
