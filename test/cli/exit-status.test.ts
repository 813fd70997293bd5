import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from './command';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
  await command.write('待填.txt', '全年召开安全例会xx次。\n');
  await command.write('定稿.txt', '全年召开安全例会12次。\n');
});
afterAll(() => command.dispose());

describe('the exit status of check', () => {
  it.each([
    ['定稿.txt', 'hint', 0],
    ['待填.txt', 'hint', 1],
    ['待填.txt', 'info', 1],
    ['待填.txt', 'warning', 1],
    ['待填.txt', 'error', 0],
  ])('for %s with --fail-on %s is %d, as gaps are warnings', async (file, level, status) => {
    expect((await command.run(['check', '--fail-on', level, file])).status).toBe(status);
  });

  it('lets only errors fail when nothing is said', async () => {
    expect((await command.run(['check', '待填.txt'])).status).toBe(0);
  });

  it('is 2 when a file could not be checked, whatever the others hold', async () => {
    expect((await command.run(['check', '--fail-on=warning', '没有.txt', '待填.txt'])).status).toBe(2);
  });

  it('is 0 for outline, where gaps are no failure', async () => {
    expect((await command.run(['outline', '待填.txt'])).status).toBe(0);
  });
});

describe('help and version', () => {
  it('prints the version of the manifest', async () => {
    const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
    const manifest = JSON.parse(text) as { version: string };
    expect(await command.run(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('explains both commands and every option, in Chinese', async () => {
    const { status, stdout } = await command.run(['--help']);
    expect(status).toBe(0);
    for (const word of ['check', 'outline', '--format', '--fail-on', '--encoding', '--syntax', '--lang', '--version'])
      expect(stdout).toContain(word);
    expect(stdout).toContain('退出状态');
  });

  it('speaks English where the environment does', async () => {
    expect((await command.run(['-h'], { env: { LANG: 'en_GB.UTF-8' } })).stdout).toContain('Exit status');
  });

  it('explains itself when nothing is asked', async () => {
    expect((await command.run([])).stdout).toContain('用法');
  });
});

describe('misuse', () => {
  it('is told in one line on standard error, with status 2', async () => {
    expect(await command.run(['--colour'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'zongjie: 没有选项 --colour；用 zongjie --help 看有哪些选项\n',
    });
  });
});

it('takes it quietly that the reader of its report leaves early', async () => {
  const long = await command.write('长.txt', '全年召开安全例会xx次。\n'.repeat(20_000));
  const { status, stderr } = await command.run(['check', long], { leaveAfter: 1000 });
  expect(status).toBe(0);
  expect(stderr).not.toMatch(/Error|at /);
});
