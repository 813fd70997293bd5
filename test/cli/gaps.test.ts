import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/run';
import type { Terminal } from '../../server/src/cli/terminal';
import { readTable } from '../../server/src/tables';
import { buildCommand, type Command } from './command';

const TEXT = '2026年宣传工作总结\n一、宣传\n更换户外广告牌xx块。\n二、服务\nxx区参加。xx区总结。\n';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
  await command.write('总结.txt', TEXT);
  await command.write('数据.csv', '指标,单位,数值,责任科室\n户外广告牌,块,52,宣传科\n');
});
afterAll(() => command.dispose());

const COLUMNS = [
  '编号',
  '章节',
  '待填内容',
  '单位',
  '原句（【　】）',
  '填写值',
  '统计期间',
  '责任科室',
  '填报人',
  '备注',
];

async function sheetsIn(name: string) {
  const read = readTable(await readFile(join(command.folder, name)), name);
  if (!read.ok) throw new Error(read.message.zh);
  return read.sheets;
}

describe('gaps', () => {
  it('prints the list as CSV with a mark, one row a distinct thing', async () => {
    const { status, stdout, stderr } = await command.run(['gaps', '总结.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '待填清单共 2 行\n' });
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('\uFEFF《2026年宣传工作总结》待填数据清单');
    expect(lines[2]).toBe(COLUMNS.join(','));
    expect(lines[3]).toBe('1,一、宣传,户外广告牌,块,更换户外广告牌【　】块。,,2026年,宣传科,,');
    expect(lines[4]).toContain('全文“xx区”');
  });

  it('writes xlsx with the suggestions on a sheet of their own', async () => {
    const args = ['gaps', '总结.txt', '--facts', '数据.csv', '--format', 'xlsx', '--out', '清单.xlsx'];
    expect(await command.run(args)).toMatchObject({ status: 0, stdout: '' });
    const [main, own] = await sheetsIn('清单.xlsx');
    expect(main?.rows[3]?.slice(0, 8)).toEqual([
      '1',
      '一、宣传',
      '户外广告牌',
      '块',
      '更换户外广告牌【　】块。',
      '',
      '2026年',
      '宣传科',
    ]);
    expect(own?.rows[1]).toEqual(['1', '户外广告牌', '52', '数据表：户外广告牌，来源 宣传科', '1']);
  });

  it('shows no workbook on a screen, and says how to get it', async () => {
    const said: string[] = [];
    const screen: Terminal = {
      openStdin: () => Readable.from([]),
      locale: 'zh_CN.UTF-8',
      isScreen: true,
      readVersion: () => '0',
      write: text => Promise.reject(new Error(`written: ${text.length}`)),
      complain: text => void said.push(text),
    };
    expect(await run(['gaps', join(command.folder, '总结.txt'), '-f', 'xlsx'], screen)).toBe(2);
    expect(said.join('')).toBe('zongjie: xlsx 表格不能显示在屏幕上；请加 --out 待填清单.xlsx 写到文件\n');
  });

  it('writes no list over that of another text', async () => {
    await command.write('两份/甲总结.txt', '悬挂横幅xx条。\n');
    await command.write('两份/乙总结.txt', '制作展板__块。\n');
    const { status, stderr } = await command.run(['gaps', '两份', '-o', '两份.csv']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/乙总结\.txt：没有导出：一个文件只能放一份|甲总结\.txt：没有导出：一个文件只能放一份/);
    const [sheet] = await sheetsIn('两份.csv');
    expect(sheet?.rows).toHaveLength(4);
  });

  it('prints JSON for scripts', async () => {
    const { stdout } = await command.run(['gaps', '总结.txt', '--facts', '数据.csv', '-f', 'json']);
    const list = JSON.parse(stdout) as { things: object[] };
    expect(list).toMatchObject({ version: 1, path: '总结.txt' });
    expect(list.things[0]).toEqual({
      number: 1,
      section: '一、宣传',
      what: '户外广告牌',
      unit: '块',
      sentence: '更换户外广告牌【　】块。',
      period: '2026年',
      department: '宣传科',
      count: 1,
      suggestions: [{ value: '52', source: '数据表：户外广告牌，来源 宣传科' }],
    });
    expect(list.things[1]).toMatchObject({ number: 2, count: 2 });
  });

  it('replaces an older list, and tells of a place that cannot be written', async () => {
    await command.write('旧.csv', '旧');
    expect((await command.run(['gaps', '总结.txt', '-o', '旧.csv'])).status).toBe(0);
    expect((await sheetsIn('旧.csv'))[0]?.rows[2]).toEqual(COLUMNS);
    const { status, stderr } = await command.run(['gaps', '总结.txt', '-o', '没有/清单.csv']);
    expect(status).toBe(2);
    expect(stderr).toContain('zongjie: 没有/清单.csv：没有这个文件夹');
  });

  it('is split by department: sheets of one workbook, or a file each', async () => {
    const split = ['gaps', '总结.txt', '--facts', '数据.csv', '--split', '--out'];
    expect((await command.run([...split, '分.xlsx', '-f', 'xlsx'])).status).toBe(0);
    expect((await sheetsIn('分.xlsx')).map(({ name }) => name)).toEqual(['宣传科', '未分科室', '建议值（不发科室）']);
    const { status, stdout, stderr } = await command.run([...split, '分.csv']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('待填清单共 2 行\n  分-宣传科.csv\n  分-未分科室.csv\n');
    const [rows] = await sheetsIn('分-宣传科.csv');
    expect(rows?.rows.slice(3).map(row => row[2])).toEqual(['户外广告牌']);
    expect((await sheetsIn('分-未分科室.csv'))[0]?.rows[3]?.[0]).toBe('2');
  });

  it('never leads out of the folder by the name of a department', async () => {
    await command.write('坏.csv', '指标,单位,数值,责任科室\n户外广告牌,块,52,../../科\n');
    const { stderr } = await command.run(['gaps', '总结.txt', '--facts', '坏.csv', '--split', '-o', '名.csv']);
    expect(stderr).toContain('  名-.._.._科.csv\n');
  });

  it('tells why an offer is not sure in the language of the message', async () => {
    await command.write('条.txt', '新增户外广告牌xx块。\n');
    const args = ['check', '条.txt', '--facts', '数据.csv', '-f', 'json', '--lang', 'en'];
    const { stdout } = await command.run(args);
    expect(stdout).toContain('the table says “户外广告牌”');
    expect((await command.run(args.slice(0, -2))).stdout).toContain('数据表写的是“户外广告牌”');
  });

  it('tells of a text that cannot be read', async () => {
    expect((await command.run(['gaps', '没有.txt'])).status).toBe(2);
  });
});
