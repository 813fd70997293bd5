import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareTexts } from '../../server/src/cli/across';
import { analyse } from '../../server/src/core';
import { buildCommand, type Command } from './command';

const A = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，逐户落实整改责任人。';
const B = '中心举办技能培训班9期，培训学员460人，推荐就业，群众满意度明显提高。';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly repeats: readonly { readonly firstPath?: string; readonly type: string; readonly range: unknown }[];
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
  }[];
}

describe('zongjie check --repeats across', () => {
  let command: Command;
  beforeAll(async () => {
    command = await buildCommand();
    await command.write('材料/2025年工作总结.txt', `2025年工作总结\n\n${A}\n`);
    await command.write('材料/2026年工作总结.txt', `2026年工作总结\n\n${B}\n\n${A.replace('1200', '980')}\n`);
  });
  afterAll(() => command.dispose());

  it('tells what a text has from the texts before it, and where', async () => {
    const { stdout, stderr, status } = await command.run(['check', '--repeats', 'across', '材料']);
    expect(stdout).toContain(
      '  5:1  提示  第 5 行（2026年工作总结） 与《2025年工作总结.txt》第 3 行相同，数字 1 处不同  repeat/near-paragraph\n',
    );
    expect(stderr).toBe('检查 2 份：问题 1 处，其中待填 0 处，段落重复 0 处，与别的文件重复 1 段\n');
    expect(status).toBe(0);
    expect((await command.run(['check', '--repeats', 'across', '--fail-on', 'info', '材料'])).status).toBe(1);
  });

  it('names the file of the first copy in JSON, with a finding for each', async () => {
    const { stdout } = await command.run(['check', '-f', 'json', '--repeats', 'across', '材料']);
    const { files } = JSON.parse(stdout) as Report;
    expect(files[0]?.repeats).toEqual([]);
    expect(files[1]?.repeats).toMatchObject([
      {
        range: { start: { line: 4, character: 0 } },
        first: { start: { line: 2, character: 0 }, end: { line: 2, character: A.length } },
        firstPath: '材料/2025年工作总结.txt',
        type: 'near',
      },
    ]);
    expect(files[1]?.findings).toMatchObject([{ message: '与《2025年工作总结.txt》第 3 行相同，数字 1 处不同' }]);
  });

  it('reads each text by itself without it', async () => {
    const { stdout } = await command.run(['check', '材料']);
    expect(stdout).toBe('');
  });

  it('compares standard input too, and tells files of one name apart by their paths', async () => {
    await command.write('旧稿/2025年工作总结.txt', `${A}\n`);
    const args = ['check', '--repeats', 'across', '-', '材料/2025年工作总结.txt', '旧稿/2025年工作总结.txt'];
    const { stdout } = await command.run(args, { input: `${A}\n` });
    expect(stdout).toContain(
      '材料/2025年工作总结.txt\n  3:1  警告  第 3 行（2025年工作总结） 与《标准输入》第 1 行相同',
    );
    expect(stdout).toContain('旧稿/2025年工作总结.txt\n  1:1  警告  第 1 行 与《标准输入》第 1 行相同');
  });

  it('refuses another place, and belongs to check alone', async () => {
    expect((await command.run(['check', '--repeats', '全部', '材料'])).stderr).toContain(
      '--repeats 只能是 within | across',
    );
    expect((await command.run(['outline', '--repeats', 'across', '材料'])).status).toBe(2);
  });
});

describe('the bounds of comparing', () => {
  const input = (path: string) => ({ path, text: A });

  it('leave out what comes behind them, and say so', async () => {
    const texts = compareTexts({ encoding: null, language: 'zh' }, { texts: 2, characters: 1000 });
    for (const path of ['-', '乙.txt', '丙.txt', '丁.txt']) await texts.read(input(path), analyse(A), {});
    expect(texts.leftOut()?.zh).toBe('一次最多比对 2 份、1000 字；其余 2 份没有比对，请分几个文件夹比对');
  });

  it('hold for characters too', async () => {
    const texts = compareTexts({ encoding: null, language: 'zh' }, { texts: 10, characters: A.length });
    expect(await texts.read(input('-'), analyse(A), {})).not.toBeNull();
    expect(texts.leftOut()).toBeNull();
    expect(await texts.read(input('乙.txt'), analyse(A), {})).toBeNull();
  });
});

describe('zongjie check --timings', () => {
  let command: Command;
  beforeAll(async () => {
    command = await buildCommand();
  });
  afterAll(() => command.dispose());

  it('tells the median milliseconds of each part, a line of JSON a file, on standard error', async () => {
    await command.write('甲.txt', `${A}\n`);
    await command.write('乙.txt', B);
    const { stderr, stdout, status } = await command.run(['check', '--timings', '--repeat', '3', '甲.txt', '乙.txt']);
    const lines = stderr.split('\n').filter(line => line.startsWith('{'));
    const told = lines.map(line => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ path, characters }) => [path, characters])).toEqual([
      ['甲.txt', A.length + 1],
      ['乙.txt', B.length],
    ]);
    for (const line of told) {
      expect(Object.keys(line)).toEqual(['path', 'characters', 'parse', 'gaps', 'repeats', 'rules', 'all']);
      for (const value of Object.values(line).slice(1)) expect(value).toBeGreaterThanOrEqual(0);
    }
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('wants a count that makes sense', async () => {
    expect((await command.run(['check', '--timings', '--repeat', '0', '-'])).stderr).toContain('1 到 10000 的整数');
    expect((await command.run(['check', '--repeat', '3', '-'])).stderr).toContain('--timings');
  });
});
