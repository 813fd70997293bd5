import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  COMMANDS,
  METHODS,
  type AcrossData,
  type FileCompared,
  type ChooseIgnoredArguments,
  toBase64,
  type EditedRemembered,
  type FileAnswer,
  type ReadFileParams,
  type RememberArguments,
  type RememberedList,
} from '../../server/src/protocol';
import { connect, FULL, refusal, type TestClient } from './connect';
import {
  choose,
  keep,
  makeProjectFolder,
  messagesOf,
  REMEMBERED,
  tellChanged,
  type ProjectFolder,
} from './project-folder';
import { REPEATS } from './texts';

const TEXT = '全镇工作总结\n全面布署防汛，再次布署防火。\n层层布署。';
const SPELLING = '“布署”是错别字，应为“部署”';
const SECOND: Range = { start: { line: 1, character: 9 }, end: { line: 1, character: 9 } };
const IGNORE = '忽略这一处“布署”（错别字）';

let folder: ProjectFolder;
beforeEach(async () => {
  folder = await makeProjectFolder();
});
afterEach(() => folder.dispose());

const URI = () => folder.uriOf('甲.txt');

async function open(text = TEXT): Promise<TestClient> {
  const client = await folder.connect();
  client.open(text, { uri: URI() });
  return client;
}

function actionsAt(client: TestClient, uri: string, range: Range): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  return client.connection.sendRequest('textDocument/codeAction', params);
}

describe('a repeat of another file', () => {
  const A = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，逐户落实整改责任人。';
  const OTHER = '乙.txt';

  async function compareBoth(client: TestClient): Promise<readonly Diagnostic[]> {
    const told: FileCompared[] = [];
    const listening = client.connection.onNotification(
      METHODS.fileCompared,
      (file: FileCompared) => void told.push(file),
    );
    await client.connection.sendRequest(METHODS.compareFiles, { id: 1, files: [folder.uriOf(OTHER), URI()] });
    listening.dispose();
    return told.flatMap(({ diagnostics }) => diagnostics);
  }
  const listed = async (client: TestClient) => {
    const files = [{ uri: folder.uriOf(REMEMBERED), content: await folder.read(REMEMBERED) }];
    return (await client.connection.sendRequest<RememberedList>(METHODS.listRemembered, { files })).entries;
  };

  test('is heard of no more once it is none, and is listed as long as the paragraph stands', async () => {
    await folder.write(OTHER, `乙\n${A}\n`);
    const client = await open(`甲\n\n${A}\n`);
    const [finding] = await compareBoth(client);
    const { lines, other, remember } = finding?.data as AcrossData;
    expect([lines, other.uri, other.range.start.line]).toEqual([1, folder.uriOf(OTHER), 1]);

    await keep(folder, client, remember);
    expect(await compareBoth(client)).toEqual([]);
    expect(await folder.read(REMEMBERED)).not.toContain('排查');
    expect(await listed(client)).toMatchObject([
      { detail: '段落重复 · 不是《乙.txt》的重复', place: '甲.txt 第 3 行', isLost: false },
    ]);

    client.raw({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI(), version: 2 },
        contentChanges: [{ text: `甲\n${A.replace('1200', '1300')}\n` }],
      },
    });
    expect(await listed(client)).toMatchObject([{ isLost: true, at: null }]);
    // With another figure it is judged anew.
    expect(await compareBoth(client)).toHaveLength(1);
  });
});

describe('a finding', () => {
  const EVERY_WAY = [IGNORE, '本段不再用“错别字”规则', '本文件不再用“错别字”规则', '本项目不再用“错别字”规则'];

  test('offers, behind its fixes, to be ignored here, and one entry for every way', async () => {
    const client = await open();
    const actions = await actionsAt(client, URI(), SECOND);
    expect(actions.map(({ title }) => title)).toEqual(['“布署”改为“部署”', IGNORE, '忽略…（选本段、本文件或本项目）']);
    const [argument] = actions.at(-1)?.command?.arguments as [ChooseIgnoredArguments];
    expect(argument.choices.map(({ title }) => title)).toEqual(EVERY_WAY);
  });

  test('offers every way in the menu of a client that cannot let the writer pick', async () => {
    const client = await folder.connect({ options: { locale: 'zh', commands: [COMMANDS.remember] } });
    client.open(TEXT, { uri: URI() });
    const titles = (await actionsAt(client, URI(), SECOND)).map(({ title }) => title);
    expect(titles).toEqual(['“布署”改为“部署”', ...EVERY_WAY]);
  });

  test('that was ignored is gone at once, and stays away when the text around it changes', async () => {
    const client = await open();
    await choose(folder, client, URI(), SECOND, IGNORE);
    expect(await messagesOf(client, URI())).toHaveLength(2);
    await client.told('workspace/diagnostic/refresh');
    client.raw({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI(), version: 2 },
        contentChanges: [
          { range: { start: SECOND.start, end: SECOND.start }, text: '' },
          { text: `新的一段。\n${TEXT}` },
        ],
      },
    });
    expect(await messagesOf(client, URI())).toEqual([SPELLING, SPELLING]);
    expect(await folder.read(REMEMBERED)).not.toContain('布署');
  });

  test('of a rule that the project does not want is gone from all its texts', async () => {
    const client = await open();
    const other = folder.uriOf('下级/乙.txt');
    client.open(TEXT, { uri: other });
    await choose(folder, client, URI(), SECOND, '本项目不再用“错别字”规则');
    expect(await messagesOf(client, other)).toEqual([]);
  });

  test('that is a repeat can be said to be none, and its code action goes too', async () => {
    const client = await open(REPEATS);
    const at = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    await choose(folder, client, URI(), at, '不是重复（与第 1 行）');
    expect(await messagesOf(client, URI())).toEqual([]);
    expect(await actionsAt(client, URI(), at)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['untitled:Untitled-1', '还没有保存', '先保存'],
    ['file:///elsewhere/b.txt', '没有打开文件夹', '打开文件夹'],
  ])('of a text without a project says why it cannot be ignored: %s', async (uri, why, what) => {
    const client = await folder.connect();
    client.open(TEXT, { uri });
    const action = (await actionsAt(client, uri, SECOND)).find(({ title }) => title === IGNORE);
    const [argument] = action?.command?.arguments as [RememberArguments];
    expect(argument.file).toBeNull();
    expect(argument.problem).toContain(why);
    expect(argument.problem).toContain(what);
  });

  test('cannot be ignored where the client could not remember it', async () => {
    const client = await folder.connect({ options: {} });
    client.open(TEXT, { uri: URI() });
    expect(await actionsAt(client, URI(), SECOND)).toHaveLength(1);
  });
});

describe('remembered.json', () => {
  test('is watched, and a change made elsewhere is seen', async () => {
    const capabilities = {
      ...FULL,
      workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    };
    const client = await folder.connect({ capabilities });
    const watchers = [{ globPattern: '**/.zongjie/remembered.json' }, { globPattern: '**/zongjie.json' }];
    expect((await client.told<{ registrations: object[] }>('client/registerCapability')).registrations).toMatchObject([
      { registerOptions: { watchers } },
    ]);
    client.open(TEXT, { uri: URI() });
    expect(await messagesOf(client, URI())).toHaveLength(3);
    const entries = [{ rule: 'wording/typo', scope: 'file', file: '甲.txt' }];
    await folder.write(REMEMBERED, JSON.stringify({ version: 1, entries }));
    tellChanged(client, folder.uriOf(REMEMBERED));
    expect(await messagesOf(client, URI())).toEqual([]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['damaged', '{"version":1,\n"entries":[{]}', '不是 JSON'],
    ['no text', Uint8Array.of(0, 1, 2, 0), '不是文本文件'],
    ['too large', ' '.repeat(5_000_001), '超过 5 MB'],
  ])('that is %s silences nothing, is blamed where it stands, and is not written over', async (_, content, words) => {
    await folder.write(REMEMBERED, content);
    const client = await open();
    expect(await messagesOf(client, URI())).toHaveLength(3);
    const blamed = await client.told<{ uri: string; diagnostics: { message: string }[] }>(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => diagnostics.length > 0,
    );
    expect(blamed.uri).toBe(folder.uriOf(REMEMBERED));
    expect(blamed.diagnostics[0]?.message).toContain(words);
    const params = { content: typeof content === 'string' ? content : '', add: [], remove: [] };
    expect(await client.connection.sendRequest(METHODS.editRemembered, params)).toHaveProperty('problem');
    await folder.write(REMEMBERED, '{"version":1,"entries":[]}');
    tellChanged(client, folder.uriOf(REMEMBERED));
    await client.told<{ uri: string; diagnostics: object[] }>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }) => uri === blamed.uri && diagnostics.length === 0,
    );
  });

  test('that is a link out of the folder is refused', async () => {
    const outside = await makeProjectFolder();
    await outside.write('外.json', '{"version":1,"entries":[{"rule":"wording/typo","scope":"project"}]}');
    await folder.write('.zongjie/占位', '');
    await symlink(join(outside.path, '外.json'), join(folder.path, REMEMBERED));
    const client = await open();
    expect(await messagesOf(client, URI())).toHaveLength(3);
    const blamed = await client.told<{ diagnostics: { message: string }[] }>('textDocument/publishDiagnostics');
    expect(blamed.diagnostics[0]?.message).toContain('不要用链接');
    await outside.dispose();
  });

  test('is asked of a client that reads files where the server cannot', async () => {
    const client = await connect({
      options: { locale: 'zh-cn', readsFiles: true },
      params: { workspaceFolders: [{ uri: 'memfs:/材料', name: '材料' }] },
    });
    const content = '{"version":1,"entries":[{"rule":"wording/typo","scope":"project"}]}';
    client.connection.onRequest<FileAnswer, never>(METHODS.readFile, ({ folder: of, path }: ReadFileParams) =>
      of === 'memfs:/材料/' && path === REMEMBERED
        ? { type: 'read', content: toBase64(new TextEncoder().encode(content)) }
        : { type: 'missing' },
    );
    client.open(TEXT, { uri: 'memfs:/材料/下级/甲.txt' });
    expect(await messagesOf(client, 'memfs:/材料/下级/甲.txt')).toEqual([]);
  });

  test('is edited entry by entry, and never with what is no entry', async () => {
    const client = await open();
    const edit = (params: object) => client.connection.sendRequest<EditedRemembered>(METHODS.editRemembered, params);
    const entry = { rule: 'wording/typo', scope: 'project' };
    const first = await edit({ content: null, add: [entry, entry], remove: [] });
    expect('content' in first && JSON.parse(first.content)).toEqual({ version: 1, entries: [entry] });
    const last = await edit({ content: 'content' in first ? first.content : '', add: [], remove: [entry] });
    expect('content' in last && JSON.parse(last.content)).toEqual({ version: 1, entries: [] });
    expect(await refusal(edit({ content: null, add: [{ rule: 'wording/typo' }], remove: [] }))).toBe(-32602);
  });
});

test('all that is remembered is listed with its words, its text and what has become of it', async () => {
  const client = await open();
  await folder.write('乙.txt', TEXT);
  await choose(folder, client, URI(), SECOND, IGNORE);
  const entries = [
    ...(JSON.parse(await folder.read(REMEMBERED)) as { entries: object[] }).entries,
    { rule: 'wording/typo', scope: 'paragraph', file: '乙.txt', paragraph: '0123456789abcdef' },
    { rule: 'mark/doubled', scope: 'file', file: '丙.txt' },
    { rule: 'no/such', scope: 'project' },
    { rule: 'mark/doubled', scope: 'project' },
  ];
  const uri = folder.uriOf(REMEMBERED);
  const files = [
    { uri, content: JSON.stringify({ version: 1, entries }) },
    { uri: folder.uriOf(`坏/${REMEMBERED}`), content: '{' },
  ];
  await folder.write(REMEMBERED, files[0]?.content ?? '');
  tellChanged(client, uri);
  const list = await client.connection.sendRequest<RememberedList>(METHODS.listRemembered, { files });
  expect(list.entries.map(({ label, place, detail, isLost }) => ({ label, place, detail, isLost }))).toEqual([
    { label: '布署', place: '甲.txt 第 2 行', detail: '错别字 · 这一处', isLost: false },
    { label: '错别字 · 这一段不用这条规则', place: '乙.txt', detail: '错别字 · 这一段不用这条规则', isLost: true },
    { label: '标点连用 · 本文件不用这条规则', place: '丙.txt', detail: '标点连用 · 本文件不用这条规则', isLost: true },
    { label: 'no/such · 本项目不用这条规则', place: '', detail: 'no/such · 本项目不用这条规则', isLost: true },
    { label: '标点连用 · 本项目不用这条规则', place: '', detail: '标点连用 · 本项目不用这条规则', isLost: false },
  ]);
  expect(list.entries[0]?.at).toEqual({
    uri: URI(),
    range: { start: { line: 1, character: 9 }, end: { line: 1, character: 11 } },
  });
  expect(list.problems).toMatchObject([{ uri: folder.uriOf(`坏/${REMEMBERED}`) }]);
});
