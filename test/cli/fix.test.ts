import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type Command } from './command';
import { encode } from './encode';

const TEXT = '全面布署防汛工作，，逐户走访。\n印发《甲办法》、《乙办法》。\n';
const FIXED = '全面部署防汛工作，逐户走访。\n印发《甲办法》《乙办法》。\n';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.dispose());

const contentOf = (name: string) => readFile(join(command.folder, name));
const fix = (...args: string[]) => command.run(['fix', ...args]);

describe('fix', () => {
  it('lists what it would change, each with its rule, and writes nothing', async () => {
    const file = await command.write('甲.txt', TEXT);
    const { status, stdout, stderr } = await fix(file);
    expect(status).toBe(1);
    expect(stdout).toContain('  1:3  错别字：“布署”改为“部署”  wording/typo\n');
    expect(stdout).toContain('书名号之间的顿号：删去“、”  mark/quoted-list\n');
    expect(stderr).toBe('可改 3 处；加 --write 写入文件\n');
    expect((await contentOf(file)).toString()).toBe(TEXT);
  });

  it('writes with --write, and every other byte stays', async () => {
    const file = await command.write('乙.txt', encode(TEXT.replaceAll('\n', '\r\n'), 'gb18030'));
    expect(await fix(file, '--write')).toMatchObject({ status: 0, stderr: '已改 3 处\n' });
    expect(await contentOf(file)).toEqual(Buffer.from(encode(FIXED.replaceAll('\n', '\r\n'), 'gb18030')));
    expect(await fix(file)).toMatchObject({ status: 0, stdout: '' });
  });

  it('cleans up pasted text with --clean, each change by name', async () => {
    const file = await command.write('贴.txt', '街道走访35户,登记12件。\n分享到：\n');
    const { stdout } = await fix(file, '--clean');
    expect(stdout).toContain('  1:8  标点改为全角：“,”改为“，”  clean/width\n');
    expect(stdout).toContain('  2:1  删去网页残留：');
    expect(await fix(file, '--clean', '--write')).toMatchObject({ status: 0, stderr: '已改 2 处\n' });
    expect((await contentOf(file)).toString()).toBe('街道走访35户，登记12件。\n');
    expect(await fix(file, '--clean', '--rules=mark')).toMatchObject({ status: 2 });
  });

  it('names the changes that the writer has to choose from, and does not make them', async () => {
    const text = '全面布署防汛工作。\n约300余人到会，共有xx户。\n';
    const file = await command.write('择.txt', text);
    const { stdout, stderr } = await fix(file);
    expect(stdout).toContain(
      '  以下不自动改，请自行定夺：\n  2:1  概数重复：“约…余”；改法：“约300余”改为“约300”，或“约300余”改为“300余”  figure/doubled-approximation\n',
    );
    expect(stderr).toBe('可改 1 处；加 --write 写入文件\n另有 1 处改法要自行定夺，不自动改\n');
    await fix(file, '--write');
    expect((await contentOf(file)).toString()).toBe(text.replace('布署', '部署'));
    expect((await fix(file, '--rules=wording')).stderr).toBe('可改 0 处\n');
  });

  it('keeps to the rules that are named, one or a group', async () => {
    const file = await command.write('丙.txt', TEXT);
    expect((await fix(file, '--rules=wording/typo')).stderr).toBe('可改 1 处；加 --write 写入文件\n');
    expect((await fix(file, '--rules', 'mark')).stderr).toBe('可改 2 处；加 --write 写入文件\n');
    expect(await fix(file, '--rules=nothing')).toMatchObject({ status: 2, stdout: '' });
  });

  it('shows the change with --diff', async () => {
    const { stdout } = await fix(await command.write('丁.txt', TEXT), '--diff');
    expect(stdout).toContain('-全面布署防汛工作，，逐户走访。\n');
    expect(stdout).toContain('+全面部署防汛工作，逐户走访。\n');
  });

  it('lists and shows what cleaning makes of lines, each change in one line', async () => {
    const text =
      '街道全年走访困难群众三十五户，登记群众的需\n求十二件，督促各社区和有关单位逐件办理答\n复，件件有回音。\n来源：街道办公室\n街道党工委召开会议6次。\n';
    const { stdout, stderr } = await fix(await command.write('戊.txt', text), '--clean', '--diff');
    expect(stderr).toContain('接上断行：删去“⏎”');
    expect(stderr).toContain('删去网页残留：删去“来源：街道办公室⏎”');
    expect(stdout).toBe(
      [
        '--- 戊.txt',
        '+++ 戊.txt',
        '@@ -1,5 +1,2 @@',
        '-街道全年走访困难群众三十五户，登记群众的需',
        '-求十二件，督促各社区和有关单位逐件办理答',
        '-复，件件有回音。',
        '-来源：街道办公室',
        '+街道全年走访困难群众三十五户，登记群众的需求十二件，督促各社区和有关单位逐件办理答复，件件有回音。',
        ' 街道党工委召开会议6次。',
        '',
      ].join('\n'),
    );
  });

  it('refuses to write back standard input', async () => {
    expect((await fix('-', '--write')).status).toBe(2);
  });
});

describe('rules', () => {
  it('lists every rule with its level and title', async () => {
    const { status, stdout } = await command.run(['rules']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wording\/typo +error +错别字（可修正）$/mu);
  });

  it('and as JSON', async () => {
    const { stdout } = await command.run(['rules', '--format=json', '--lang=en']);
    const { rules } = JSON.parse(stdout) as { rules: { id: string }[] };
    expect(rules).toContainEqual(expect.objectContaining({ id: 'mark/doubled', severity: 'warning', fixable: true }));
  });
});
