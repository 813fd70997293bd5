import { spawnSync } from 'node:child_process';
import { readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from './command';
import { encode, type Written } from './encode';

const TABLE = '指标,单位,数值,责任科室\n户外广告牌,块,52,宣传科\n区名,,武山区,办公室\n宣传手册,册,203456,办公室\n';
const TEXT = '宣传工作总结\n一、宣传\n更换户外广告牌xx块，发放宣传手册__万余册。\n全年值班xx次。\n';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
  await command.write('数据.csv', TABLE);
});
afterAll(() => command.dispose());

const contentOf = (name: string) => readFile(join(command.folder, name));
const fill = (...args: string[]) => command.run(['fill', '--facts', '数据.csv', ...args]);

describe('fill', () => {
  it('lists what is sure with place, value and source, and writes nothing', async () => {
    const file = await command.write('甲.txt', TEXT);
    expect(await fill(file)).toEqual({
      status: 1,
      stdout: '甲.txt\n  3:8  第 3 行（一、宣传） 户外广告牌（块）：填入 52（数据表：户外广告牌，来源 宣传科）\n\n',
      stderr: '可填 1 处，仍待填 2 处；加 --write 写入文件\n',
    });
    expect((await contentOf(file)).toString()).toBe(TEXT);
  });

  it('speaks English where that is asked for', async () => {
    const { stdout, stderr } = await fill(await command.write('甲.txt', TEXT), '--lang=en');
    expect(stdout).toContain('line 3 (一、宣传) 户外广告牌（块）: 52 (data table: 户外广告牌, from 宣传科)');
    expect(stderr).toBe('1 can be filled in, 2 stay open; --write writes them\n');
  });

  it('writes with --write, and is done when no gap is left', async () => {
    const file = await command.write('乙.txt', '更换户外广告牌xx块。');
    expect(await fill(file, '--write')).toMatchObject({ status: 0, stderr: '已填 1 处，仍待填 0 处\n' });
    expect((await contentOf(file)).toString()).toBe('更换户外广告牌52块。');
  });

  it('takes twins where they are wanted, and none of another subject', async () => {
    const lines = '建文化广场12个，改造农家书屋30家，放映公益电影90场。';
    const own = `东湖镇新${lines}\n中间一段。\n东湖镇新${lines.replace('12', 'xx')}\n`;
    const file = await command.write('丙.txt', own);
    expect((await command.run(['fill', file])).stderr).toContain('可填 0 处');
    expect((await command.run(['fill', '--twins', file])).stdout).toContain('填入 12（第 1 行同一段落）');
    const foreign = await command.write('丁.txt', own.replace('东湖镇新', '石桥镇新'));
    expect((await command.run(['fill', '--twins', foreign])).stderr).toContain('可填 0 处');
  });

  it.each<[Written, string]>([
    ['utf8', '\n'],
    ['utf8-bom', '\r\n'],
    ['utf16le-bom', '\r\n'],
    ['utf16be-bom', '\r'],
    ['gb18030', '\r\n'],
  ])('keeps every byte outside the values: %s with %j', async (written, end) => {
    const text = `x×区召开会议。${end}更换户外广告牌xx块，“值班”__次。${end}完`;
    const file = await command.write(`${written}.txt`, encode(text, written));
    expect((await fill('--write', file)).status).toBe(1);
    expect(Buffer.from(await contentOf(file))).toEqual(Buffer.from(encode(text.replace('xx块', '52块'), written)));
  });

  it('writes Chinese into GB18030, behind characters of every length', async () => {
    const text = '概况：，xx区各单位同步开展宣传。\n';
    const bytes = Buffer.concat([
      Buffer.from([0x81, 0x30, 0x89, 0x38, 0x94, 0x39, 0xda, 0x33]),
      encode(text, 'gb18030'),
    ]);
    const table = await command.write('区.csv', '指标,内容值\n区名,武山区\n');
    const file = await command.write('区.txt', bytes);
    const { stderr } = await command.run(['fill', '--facts', table, '--write', file]);
    expect(stderr).toContain('已填 1 处');
    const after = Buffer.from(await contentOf(file));
    expect(after.subarray(8)).toEqual(Buffer.from(encode(text.replace('xx区', '武山区'), 'gb18030')));
    expect(after.subarray(0, 8)).toEqual(bytes.subarray(0, 8));
  });

  it('follows a link and leaves it one, with the permissions of its file', async () => {
    const file = await command.write('实.txt', '更换户外广告牌xx块。');
    await symlink(file, join(command.folder, '链.txt'));
    const { mode } = await stat(join(command.folder, file));
    expect((await fill('--write', '链.txt')).status).toBe(0);
    expect((await contentOf(file)).toString()).toBe('更换户外广告牌52块。');
    expect((await stat(join(command.folder, file))).mode).toBe(mode);
  });

  it('leaves a text alone whose characters were lost', async () => {
    const file = await command.write('乱.txt', '更换户外广告牌xx块\uFFFD。');
    const { status, stderr } = await fill('--write', file);
    expect(status).toBe(2);
    expect(stderr).toContain('文中有乱码');
  });
});

it('fill takes the table beside the text where none is named, as an editor does', async () => {
  await command.write('旁/数据.csv', '指标,单位,数值\n户外广告牌,块,64\n');
  const file = await command.write('旁/总结.txt', '更换户外广告牌xx块。\n');
  expect((await command.run(['fill', file])).stdout).toContain('填入 64（数据表：户外广告牌');
  expect((await fill(file)).stdout).toContain('填入 52');
  expect((await command.run(['fill', '-'], { input: '更换户外广告牌xx块。\n' })).stderr).toBe(
    '可填 0 处，仍待填 1 处\n',
  );
});

describe('fill --diff', () => {
  it('shows the change so that git takes it, the list apart', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `第${i}行有内容。`);
    const text = [...lines, '更换户外广告牌xx块。', ...lines, '户外广告牌__块。'].join('\n');
    const file = await command.write('改.txt', text);
    const { status, stdout, stderr } = await fill('--diff', file);
    expect(status).toBe(0);
    expect(stderr).toContain('填入 52');
    expect(stdout).toContain('--- 改.txt\n+++ 改.txt\n@@ -10,7 +10,7 @@\n');
    expect(stdout).toContain('-更换户外广告牌xx块。\n+更换户外广告牌52块。\n');
    const applied = spawnSync('git', ['apply', '-p0'], { cwd: command.folder, input: stdout, encoding: 'utf8' });
    expect(applied.stderr).toBe('');
    expect(await readFile(join(command.folder, file), 'utf8')).toBe(text.replace('xx', '52').replace('__', '52'));
  });

  it('is empty where nothing can be filled in', async () => {
    expect((await fill('--diff', await command.write('空.txt', '值班xx次。\n'))).stdout).toBe('');
  });
});

describe('a table that is half read', () => {
  it('says so once, and what could be read is used', async () => {
    const table = await command.write('半.csv', '指标,单位,数值,数值\n户外广告牌,块,52,50\n');
    const file = await command.write('半.txt', '更换户外广告牌xx块，新增户外广告牌xx块。\n');
    const { stdout, stderr } = await command.run(['fill', '--facts', table, file]);
    expect(stdout).toContain('填入 52');
    expect(stderr).toBe(
      'zongjie: 半.csv：“半”有几列都叫“数值”，只用了 C 列，D 列没有用。请把列名写得不同，如“本年”“上年”。\n' +
        '可填 1 处，仍待填 1 处；加 --write 写入文件\n',
    );
  });
});

describe('a table that cannot be used', () => {
  it.each<[string, string | Uint8Array | null, string]>([
    ['没有.csv', null, '没有这个文件'],
    ['旧.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), '旧格式'],
    ['坏.xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), '没有读取'],
    ['引号.csv', '指标,数值\n"户外广告牌,52', '引号'],
  ])('stops the command with a message and status 2: %s', async (name, content, message) => {
    if (content !== null) await command.write(name, content);
    const file = await command.write('甲.txt', TEXT);
    for (const args of [['fill', '--write'], ['check'], ['gaps']]) {
      const { status, stdout, stderr } = await command.run([...args, '--facts', name, file]);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(`zongjie: ${name}：`);
      expect(stderr).toContain(message);
    }
    expect((await contentOf(file)).toString()).toBe(TEXT);
  });

  it('in part is used in part, and says so', async () => {
    const table = await command.write('半.csv', '指标,单位,数值\n户外广告牌,块,52\n横幅,条,15—20\n');
    const { stdout, stderr } = await command.run(['fill', '--facts', table, await command.write('甲.txt', TEXT)]);
    expect(stdout).toContain('填入 52');
    expect(stderr).toContain('15—20');
  });
});

it('check --facts offers the table’s values in the report', async () => {
  const { stdout } = await command.run([
    'check',
    '-f',
    'json',
    '--facts',
    '数据.csv',
    await command.write('甲.txt', TEXT),
  ]);
  const { files } = JSON.parse(stdout) as { files: { gaps: { suggestions: object[] }[] }[] };
  expect(files[0]?.gaps[0]?.suggestions).toEqual([
    { value: '52', source: 'fact', note: '数据!C2 户外广告牌（宣传科）', file: '数据.csv' },
  ]);
});
