import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure, describeNoText } from '../../server/src/cli/describe-failure';
import type { FileReport } from '../../server/src/cli/report';
import { buildCommand, type Command } from './command';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
  await command.write('总结.txt', '全年走访农户xx户。\n');
  await command.write('报告.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 8, 0));
  await command.write('照片', Uint8Array.of(0, 159, 146, 150, 0, 1, 2, 3));
  await command.write('残缺.txt', Uint8Array.of(0xe5, 0xb7, 0xa5, 0xff, 0xff, 0xe4));
  await command.write('乱码.txt', '全年走访�户。\n');
  await mkdir(join(command.folder, '空'));
  await symlink('圈.txt', join(command.folder, '圈.txt'));
});
afterAll(() => command.dispose());

interface JsonReport {
  readonly version: number;
  readonly files: readonly FileReport[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

async function check(...args: string[]): Promise<JsonReport & { readonly status: number | null }> {
  const { status, stdout } = await command.run(['check', '--format=json', ...args]);
  return { status, ...(JSON.parse(stdout) as JsonReport) };
}

describe('what cannot be read', () => {
  it('is told in one line, and not summed up as a check that found nothing', async () => {
    const { status, stdout, stderr } = await command.run(['check', '没有.txt']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('zongjie: 没有.txt：没有这个文件或文件夹；请核对路径\n');
    expect((await command.run(['check', '没有.txt', '总结.txt'])).stderr).toContain('检查 1 份');
  });

  it.each([
    ['没有.txt', '没有这个文件或文件夹；请核对路径'],
    ['总结.txt/里面', '没有这个文件或文件夹；请核对路径'],
    ['空', '文件夹里没有 .txt、.md 或 .zongjie 文件；请把材料另存为文本，或直接写出文件名'],
    ['报告.docx', '不是文本文件（docx / xlsx / zip）；请在 Word 或 WPS 里另存为 .txt 再检查'],
    ['照片', '不是文本文件；请在 Word 或 WPS 里另存为 .txt 再检查'],
    ['圈.txt', '链接绕成了圈；请改用实际的路径'],
    ['长'.repeat(300), '路径太长'],
  ])('%s: %s', async (path, message) => {
    const { status, stdout, stderr } = await command.run(['check', path, '总结.txt']);
    expect(status).toBe(2);
    expect(stdout).toContain('总结.txt\n');
    expect(stderr.split('\n')[0]).toBe(`zongjie: ${path}：${message}`);
  });

  it('is told for bytes of no encoding, with the way out', async () => {
    const { errors } = await check('残缺.txt');
    expect(errors[0]?.message).toContain('另存为 UTF-8，或用 --encoding 指明');
  });

  it('stands under errors in the report, and the others under files', async () => {
    const { status, files, errors } = await check('没有.txt', '总结.txt', '报告.docx');
    expect(status).toBe(2);
    expect(files.map(({ path }) => path)).toEqual(['总结.txt']);
    expect(errors.map(({ path }) => path)).toEqual(['没有.txt', '报告.docx']);
  });

  it('is told in English too', async () => {
    const { stderr } = await command.run(['check', '--lang=en', '没有.txt']);
    expect(stderr).toContain('zongjie: 没有.txt: No such file or folder; check the path\n');
  });

  it.each([
    ['EACCES', '没有读取的权限；请检查文件的权限'],
    ['EPERM', '没有读取的权限；请检查文件的权限'],
    ['EBUSY', '文件正被别的程序占用；请关闭后再试'],
    ['EISDIR', '这是文件夹，不是文件'],
    ['EMFILE', '打开的文件太多；请分批检查'],
  ])('%s means: %s', (code, message) => {
    expect(describeFailure(Object.assign(new Error('original'), { code })).zh).toBe(message);
  });

  it('keeps the words of the system for an error that has no name here', () => {
    expect(describeFailure(new Error('i/o error')).zh).toBe('读不出来（i/o error）');
    expect(describeFailure('odd').en).toBe('Cannot be read (odd)');
  });

  it('says how large a file may be', () => {
    expect(describeNoText({ ok: false, reason: 'size' }).zh).toBe('文件超过 128 MB；请分成几份再检查');
  });
});

it('warns of lost characters and checks the text all the same', async () => {
  const { status, stderr } = await command.run(['check', '乱码.txt']);
  expect(status).toBe(0);
  expect(stderr).toContain('zongjie: 乱码.txt：文中有乱码');
});

describe('standard input', () => {
  it('is `-`, reported under that name', async () => {
    const { stdout } = await command.run(['check', '-f', 'json', '-'], { input: '全年走访农户xx户。' });
    const { files } = JSON.parse(stdout) as JsonReport;
    expect(files.map(({ path, gaps }) => [path, gaps.map(({ text }) => text)])).toEqual([['-', ['xx']]]);
  });

  it('is called so in messages', async () => {
    const { status, stderr } = await command.run(['check', '-'], {
      input: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('zongjie: 标准输入：不是文本文件（PDF）');
  });

  it('may stand among files, and may be empty', async () => {
    expect((await check('总结.txt', '-')).files.map(({ path }) => path)).toEqual(['总结.txt', '-']);
  });
});

describe('a folder', () => {
  beforeAll(async () => {
    for (const name of ['b.txt', 'a.md', 'C.ZONGJIE', '下/d.TXT', '下/更下/e.txt'])
      await command.write(`材料/${name}`, '');
    for (const name of ['表.csv', '.隐藏.txt', '.git/f.txt', 'node_modules/g.txt'])
      await command.write(`材料/${name}`, '');
    await symlink('..', join(command.folder, '材料/下/回头'));
  });

  it('stands for its .txt, .md and .zongjie files at any depth, by name, each once', async () => {
    const { status, files } = await check('材料');
    expect(status).toBe(0);
    expect(files.map(({ path }) => path)).toEqual(
      ['C.ZONGJIE', 'a.md', 'b.txt', '下/d.TXT', '下/更下/e.txt'].map(name => join('材料', name)),
    );
  });

  it('tells of a text in it that leads nowhere', async () => {
    await command.write('断/好.txt', '');
    await symlink('没有', join(command.folder, '断/坏.txt'));
    const { files, errors } = await check('断');
    expect(files.map(({ path }) => path)).toEqual([join('断', '好.txt')]);
    expect(errors.map(({ path }) => path)).toEqual([join('断', '坏.txt')]);
  });
});
