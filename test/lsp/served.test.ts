import { describe, expect, test } from 'vitest';
import { METHODS, type NotASummary, type SummaryStatus } from '../../server/src/protocol';
import { connect, pull, URI, type TestClient } from './connect';
import { OUTLINE } from './texts';

const NOTES = '买菜清单\n鸡蛋xx个\n牛奶2瓶\n';
const DOCUMENT = { textDocument: { uri: URI } };

function configure(client: TestClient, settings: unknown): void {
  client.settings.value = settings;
  client.raw({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
}

function status(client: TestClient, holds: (status: SummaryStatus) => boolean = () => true): Promise<SummaryStatus> {
  return client.told(METHODS.status, holds);
}

function notASummary(client: TestClient): Promise<NotASummary> {
  return client.told(METHODS.notASummary);
}

test('the status of a summary is told when it has been read, and again for a later version', async () => {
  const client = await connect();
  client.open('召开会议xx次。');
  expect(await status(client)).toEqual({ uri: URI, version: 1, gaps: 1, characters: 7, targetCharacters: 0 });
  const contentChanges = [{ text: '召开会议12次。' }];
  client.raw({ method: 'textDocument/didChange', params: { textDocument: { uri: URI, version: 2 }, contentChanges } });
  expect(await status(client, ({ version }) => version === 2)).toMatchObject({ gaps: 0 });
});

describe('a plain text that is no summary', () => {
  test('gets nothing: no findings, no symbols, no completion, no hover', async () => {
    const client = await connect();
    client.open(NOTES, { languageId: 'plaintext' });
    expect(await notASummary(client)).toEqual({ uri: URI });
    expect(await pull(client)).toEqual([]);
    const position = { line: 1, character: 3 };
    for (const method of ['documentSymbol', 'foldingRange', 'hover', 'completion']) {
      const answer = await client.connection.sendRequest(`textDocument/${method}`, { ...DOCUMENT, position });
      expect(answer, method).toBeNull();
    }
  });

  test('is served when the writer says so, and its findings are asked for again', async () => {
    const client = await connect();
    client.open(NOTES, { languageId: 'plaintext' });
    await notASummary(client);
    expect(await client.connection.sendRequest(METHODS.treatAsSummary, { uri: URI })).toBeNull();
    await client.told('workspace/diagnostic/refresh');
    expect(await pull(client)).toHaveLength(1);
    expect(await status(client)).toMatchObject({ gaps: 1 });
  });

  test('is served where the setting says always, and is let go at once when it says off', async () => {
    const client = await connect({ settings: { plainText: 'always' } });
    client.open(NOTES, { languageId: 'plaintext' });
    expect(await status(client)).toMatchObject({ gaps: 1 });
    configure(client, { plainText: 'off' });
    expect(await notASummary(client)).toEqual({ uri: URI });
    expect(await pull(client)).toEqual([]);
  });
});

test.each(['plaintext', 'text', 'markdown'])('%s that reads like a summary is served', async languageId => {
  const client = await connect();
  client.open(OUTLINE, { languageId });
  expect(await status(client)).toMatchObject({ gaps: 1 });
});

test('each language has its own switch', async () => {
  const client = await connect({ settings: { markdown: 'off' } });
  client.open(OUTLINE, { languageId: 'markdown' });
  expect(await notASummary(client)).toEqual({ uri: URI });
  client.open(OUTLINE, { uri: 'file:///docs/b.txt', languageId: 'plaintext' });
  expect(await status(client)).toMatchObject({ uri: 'file:///docs/b.txt' });
});

test('a file whose name says that it is a summary is served from its first lines on', async () => {
  const client = await connect();
  client.open('全镇召开会议xx次，各社区均已完成整改任务。', {
    uri: 'file:///docs/%E5%B7%A5%E4%BD%9C%E6%80%BB%E7%BB%93.txt',
    languageId: 'plaintext',
  });
  expect(await status(client)).toMatchObject({ gaps: 1 });
});

test('what was recognised stays served while its title is rewritten', async () => {
  const client = await connect();
  client.open(OUTLINE, { languageId: 'plaintext' });
  await status(client);
  const contentChanges = [{ text: '正在重写xx次' }];
  client.raw({ method: 'textDocument/didChange', params: { textDocument: { uri: URI, version: 2 }, contentChanges } });
  expect(await status(client, ({ version }) => version === 2)).toMatchObject({ gaps: 1 });
});

test('any other language is left alone', async () => {
  const client = await connect();
  client.open(OUTLINE, { languageId: 'python' });
  expect(await notASummary(client)).toEqual({ uri: URI });
});

test('a document that is closed is no summary any more', async () => {
  const client = await connect();
  client.open('召开会议xx次。');
  await status(client);
  client.raw({ method: 'textDocument/didClose', params: DOCUMENT });
  expect(await notASummary(client)).toEqual({ uri: URI });
});
