import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tableFiles } from '../../server/src/node/table-files';
import { METHODS, type LedgerEntry, type SummaryStatus } from '../../server/src/protocol';
import { connect, FULL, type ConnectOptions, type TestClient } from './connect';

const TEXT = '宣传工作总结\n更换户外广告牌xx块。\n';
const GAP = { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } };
const csv = (value: string) => `指标,单位,数值,责任科室\n户外广告牌,块,${value},宣传科\n`;

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'zongjie-table-'));
  folder = join(root, '材料');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

async function open(given: ConnectOptions = {}): Promise<{ client: TestClient; uri: string }> {
  const client = await connect({ runtime: { tableFiles }, ...given });
  const uri = pathToFileURL(join(folder, '总结.txt')).href;
  client.open(TEXT, { uri });
  return { client, uri };
}

async function firstOffer({ client, uri }: { client: TestClient; uri: string }): Promise<string | undefined> {
  const context = { diagnostics: [] };
  const params = { textDocument: { uri }, range: GAP, context };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  return actions[0]?.title;
}

const logged = (client: TestClient, words: string) =>
  client.told<{ message: string }>('window/logMessage', ({ message }) => message.includes(words));

const BY_HAND = '手工填写本句 1 处';

describe('the data table', () => {
  test.each(['数据.csv', '数据.tsv'])('beside the document is used unasked: %s', async name => {
    await writeFile(join(folder, name), name.endsWith('tsv') ? csv('52').replaceAll(',', '\t') : csv('52'));
    expect(await firstOffer(await open())).toBe('填入 52（数据表：户外广告牌，来源 宣传科）');
  });

  test('may be missing without a word', async () => {
    const opened = await open();
    expect(await firstOffer(opened)).toBe(BY_HAND);
    expect(opened.client.heard('window/logMessage')).toEqual([]);
  });

  test('that the setting names is looked for below the folder, several together', async () => {
    await mkdir(join(folder, '表'));
    await writeFile(join(folder, '表/宣传.csv'), csv('52'));
    await writeFile(join(folder, '其他.csv'), '指标,数值\n横幅,36\n');
    const params = { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: '材料' }] };
    const settings = { dataTable: ['表/宣传.csv', '其他.csv'] };
    expect(await firstOffer(await open({ settings, params }))).toContain('填入 52');
    expect(await firstOffer(await open({ settings: { dataTable: '表/宣传.csv' } }))).toContain('填入 52');
  });

  test('is seen at once when it is saved, made or deleted', async () => {
    const opened = await open();
    const { client } = opened;
    expect(await firstOffer(opened)).toBe(BY_HAND);
    const file = join(folder, '数据.csv');
    const changes = [{ uri: pathToFileURL(file).href, type: 2 }];
    const save = async (value: string) => {
      await writeFile(file, csv(value));
      client.raw({ method: 'workspace/didChangeWatchedFiles', params: { changes } });
    };
    await save('52');
    expect(await firstOffer(opened)).toContain('填入 52');
    await client.told('workspace/diagnostic/refresh');
    await save('54');
    expect(await firstOffer(opened)).toContain('填入 54');
    await rm(file);
    client.raw({ method: 'workspace/didChangeWatchedFiles', params: { changes } });
    expect(await firstOffer(opened)).toBe(BY_HAND);
  });

  test('is watched where the client can', async () => {
    const capabilities = {
      ...FULL,
      workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    const { client } = await open({ capabilities });
    const { registrations } = await client.told<{ registrations: object[] }>('client/registerCapability');
    expect(registrations).toMatchObject([
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: { watchers: expect.arrayContaining([{ globPattern: '**/*.{csv,tsv,xlsx}' }]) as unknown },
      },
    ]);
  });
});

test('the ledger puts each figure beside its row', async () => {
  await writeFile(join(folder, '数据.csv'), csv('52'));
  const client = await connect({ runtime: { tableFiles } });
  const uri = pathToFileURL(join(folder, '总结.txt')).href;
  client.open('宣传工作总结\n一、宣传\n更换户外广告牌54块。\n', { uri });
  const entries = await client.connection.sendRequest<LedgerEntry[]>(METHODS.quantities, { uri, version: 1 });
  expect(entries).toEqual([
    {
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } },
      text: '54块',
      label: '户外广告牌',
      value: '54',
      unit: '块',
      approximate: false,
      period: null,
      section: '一、宣传',
      row: { described: '数据表：户外广告牌，来源 宣传科；52块（数据.csv，数据!C2）', agrees: false, sure: true },
    },
  ]);
});

test('what of the table could not be used is told with the status of the text, until the table is mended', async () => {
  const file = join(folder, '数据.csv');
  await writeFile(file, '指标,数量\n横幅,36\n');
  const { client } = await open();
  const status = (is: (status: SummaryStatus) => boolean) => client.told<SummaryStatus>(METHODS.status, is);
  const { tableProblems } = await status(({ tableProblems: told }) => told !== undefined);
  expect(tableProblems).toEqual([expect.stringMatching(/^数据表 数据\.csv：“数据”里的数没有写计量单位/)]);
  await writeFile(file, csv('52'));
  client.raw({
    method: 'workspace/didChangeWatchedFiles',
    params: { changes: [{ uri: pathToFileURL(file).href, type: 2 }] },
  });
  await status(({ tableProblems: told }) => told === undefined);
});

describe('a data table that cannot be used is told in the log, and the text is served all the same', () => {
  test.each<[string, string, string]>([
    ['没有.csv', '没有.csv', '没有这个文件'],
    ['outside by ..', '../外.csv', '不在文稿所在的文件夹里'],
    ['outside by a link', '链.csv', '不在文稿所在的文件夹里'],
    ['damaged', '坏.csv', '引号'],
    ['without a heading', '空.csv', '没有找到表头'],
  ])('%s', async (_name, path, words) => {
    await writeFile(join(root, '外.csv'), csv('52'));
    await symlink(join(root, '外.csv'), join(folder, '链.csv'));
    await writeFile(join(folder, '坏.csv'), '指标,数值\n"户外广告牌,52');
    await writeFile(join(folder, '空.csv'), '随手记\n买菜\n');
    const opened = await open({ settings: { dataTable: [path] } });
    expect(await firstOffer(opened)).toBe(BY_HAND);
    expect((await logged(opened.client, words)).message).toContain(path);
  });

  test('an absolute path', async () => {
    await writeFile(join(folder, '数据.csv'), csv('52'));
    const opened = await open({ settings: { dataTable: join(folder, '数据.csv') } });
    expect(await firstOffer(opened)).toBe(BY_HAND);
    await logged(opened.client, '不在文稿所在的文件夹里');
  });

  test('a host that reads no files', async () => {
    const opened = await open({ runtime: {}, settings: { dataTable: '数据.csv' } });
    expect(await firstOffer(opened)).toBe(BY_HAND);
    await logged(opened.client, '浏览器里读不到表格文件');
  });

  test('a setting that is no path', async () => {
    const opened = await open({ settings: { dataTable: [7] } });
    expect(await firstOffer(opened)).toBe(BY_HAND);
    await logged(opened.client, 'zongjie.dataTable');
  });
});
