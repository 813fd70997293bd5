import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SymbolInformation } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderTexts } from '../../server/src/node/folder-texts';
import { connect } from './connect';
import { OUTLINE } from './texts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'zongjie-'))));
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

async function client(): ReturnType<typeof connect> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'docs' }];
  return connect({ runtime: { folderTexts }, params: { workspaceFolders } });
}

async function search(searcher: Awaited<ReturnType<typeof connect>>, query: string): Promise<readonly string[]> {
  const found = await searcher.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  return found.map(({ name, location }) => `${decodeURIComponent(location.uri).split('/').at(-1) ?? ''} ${name}`);
}

describe('sections of the whole folder', () => {
  test('are found in files that are named like summaries, deep down too, and in no others', async () => {
    await mkdir(join(folder, '2026', '下半年'), { recursive: true });
    await mkdir(join(folder, 'node_modules'));
    await write('年终总结.txt', OUTLINE);
    await write('2026/下半年/述职报告.txt', OUTLINE);
    await write('半年.zongjie', OUTLINE);
    await write('买菜.txt', OUTLINE);
    await write('总结.md', OUTLINE);
    await write('node_modules/总结.txt', OUTLINE);
    expect([...(await search(await client(), '下一步'))].sort()).toEqual([
      '半年.zongjie 二、下一步打算',
      '年终总结.txt 二、下一步打算',
      '述职报告.txt 二、下一步打算',
    ]);
  });

  test('are read as UTF-8 and as GB18030; what is neither is passed over', async () => {
    await write('甲总结.txt', '一、主要工作\n二、下一步打算\n');
    await write(
      '乙总结.txt',
      Uint8Array.from([
        0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0x0a, 0xb6, 0xfe, 0xa1, 0xa2, 0xb4, 0xf2, 0xcb, 0xe3,
      ]),
    );
    await write('丙总结.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    const found = await search(await client(), '');
    expect(found).toContain('乙总结.txt 一、工作');
    expect(found.some(line => line.startsWith('丙'))).toBe(false);
  });

  test('an open document is searched as it stands in the editor, not on the disk', async () => {
    await write('年终总结.txt', OUTLINE);
    const searcher = await client();
    searcher.open('一、组织领导\n成立专班。\n二、宣传发动\n印发单页。', { uri: uriOf('年终总结.txt') });
    expect(await search(searcher, '宣传')).toEqual(['年终总结.txt 二、宣传发动']);
    expect(await search(searcher, '下一步')).toEqual([]);
  });

  test('a file that changes is read anew, one that goes is gone', async () => {
    await write('年终总结.txt', OUTLINE);
    const searcher = await client();
    expect(await search(searcher, '下一步')).toHaveLength(1);
    await write('年终总结.txt', '一、组织领导\n成立专班。\n二、宣传发动\n印发单页若干。');
    expect(await search(searcher, '宣传')).toHaveLength(1);
    await rm(join(folder, '年终总结.txt'));
    expect(await search(searcher, '宣传')).toEqual([]);
  });

  test('links are not followed, so that no circle is', async () => {
    await write('年终总结.txt', OUTLINE);
    await symlink(folder, join(folder, '圈'));
    expect(await search(await client(), '下一步')).toHaveLength(1);
  });

  test('a folder that is closed is searched no more', async () => {
    await write('年终总结.txt', OUTLINE);
    const searcher = await client();
    const event = { added: [], removed: [{ uri: pathToFileURL(folder).href, name: 'docs' }] };
    searcher.raw({ method: 'workspace/didChangeWorkspaceFolders', params: { event } });
    expect(await search(searcher, '下一步')).toEqual([]);
  });
});

test('without a folder the open summaries are searched, by signs in their order', async () => {
  const searcher = await connect();
  searcher.open(OUTLINE, { uri: 'file:///a/%E5%B9%B4%E7%BB%88.txt' });
  expect(await search(searcher, '加建')).toEqual(['年终.txt （一）加强阵地建设']);
  expect(await search(searcher, '建加')).toEqual([]);
});
