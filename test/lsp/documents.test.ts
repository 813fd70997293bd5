import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, type Diagnostic } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { connect, FULL, pull, refusal, URI, type TestClient } from './connect';

const DOCUMENT = { textDocument: { uri: URI } };

function change(client: TestClient, version: unknown, contentChanges: unknown): void {
  client.raw({ method: 'textDocument/didChange', params: { textDocument: { uri: URI, version }, contentChanges } });
}

function insert(line: number, character: number, text: string): object {
  return { range: { start: { line, character }, end: { line, character } }, text };
}

describe('versions', () => {
  test('edits are applied in their order, by line and UTF-16 column, across CRLF, U+2028 and 𠮷', async () => {
    const client = await connect();
    client.open('𠮷\u2028甲\r\n召开会议次。');
    change(client, 2, [insert(0, 2, '乙'), insert(1, 4, 'xx')]);
    const [found] = await pull(client);
    expect(found?.range).toEqual({ start: { line: 1, character: 4 }, end: { line: 1, character: 6 } });
  });

  test.each<[string, unknown]>([
    ['an older version', 2],
    ['the same version', 3],
    ['no version', null],
  ])('a change of %s is refused and logged, never applied', async (_, version) => {
    const client = await connect();
    client.open('召开会议12次。', { version: 3 });
    change(client, version, [{ text: '召开会议xx次。' }]);
    const { message } = await client.told<{ message: string }>('window/logMessage');
    expect(message).toMatch(/^didChange refused/);
    expect(await pull(client)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a list with a change that is none', [{ text: 'xx' }, { text: 5 }]],
    ['a change at a broken place', [insert(-1, 0, 'xx')]],
    ['no list', { text: 'xx' }],
  ])('%s is refused as a whole', async (_, changes) => {
    const client = await connect();
    client.open('召开会议12次。');
    change(client, 2, changes);
    expect(await client.told<{ message: string }>('window/logMessage')).toHaveProperty('message');
    change(client, 3, [insert(0, 4, 'xx')]);
    expect(await pull(client)).toHaveLength(0);
  });

  test('a request that the text overtakes is answered by ContentModified', async () => {
    const client = await connect();
    client.connection.onRequest('workspace/configuration', () => {
      change(client, 2, [insert(0, 0, '又')]);
      return [null];
    });
    client.open('召开会议xx次。');
    const symbols = client.connection.sendRequest('textDocument/documentSymbol', DOCUMENT);
    expect(await refusal(symbols)).toBe(LSPErrorCodes.ContentModified);
  });

  test('a pull of findings that the text overtakes asks for another pull', async () => {
    const client = await connect();
    client.connection.onRequest('workspace/configuration', () => {
      change(client, 2, [insert(0, 0, '又')]);
      return [null];
    });
    client.open('召开会议xx次。');
    const error = await pull(client).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
  });

  test('the next gap of another version is ContentModified', async () => {
    const client = await connect();
    client.open('召开会议xx次。', { version: 2 });
    const params = { uri: URI, version: 1, position: { line: 0, character: 0 }, direction: 'next' };
    expect(await refusal(client.connection.sendRequest('zongjie/gap', params))).toBe(LSPErrorCodes.ContentModified);
  });
});

test('a request that is cancelled while it is worked on is answered by RequestCancelled', async () => {
  const client = await connect();
  const source = new CancellationTokenSource();
  client.connection.onRequest('workspace/configuration', async () => {
    source.cancel();
    await client.connection.sendRequest('zongjie/structures');
    return [null];
  });
  client.open('召开会议xx次。');
  const symbols = client.connection.sendRequest('textDocument/documentSymbol', DOCUMENT, source.token);
  expect(await refusal(symbols)).toBe(LSPErrorCodes.RequestCancelled);
});

test('a failure is InternalError and a line in the log that holds nothing of the text', async () => {
  const today = () => {
    throw new Error('某单位的内部材料');
  };
  const client = await connect({ runtime: { today } });
  expect(await refusal(client.connection.sendRequest('zongjie/structures'))).toBe(ErrorCodes.InternalError);
  const { message } = await client.told<{ message: string }>('window/logMessage');
  expect(message).toMatch(/^zongjie\/structures failed: Error at /);
  expect(message).not.toContain('内部材料');
});

test('a client that does not tell its settings gets answers by defaults', async () => {
  const client = await connect();
  client.connection.onRequest('workspace/configuration', () => {
    throw new Error('no');
  });
  client.open('召开会议xx次。');
  expect(await pull(client)).toHaveLength(1);
});

test('a client without workspace/configuration works with defaults', async () => {
  const client = await connect({ capabilities: { ...FULL, workspace: {} } });
  client.open('召开会议xx次。');
  expect(await pull(client)).toHaveLength(1);
});

test('documents do not influence each other, and one that is closed is known no more', async () => {
  const client = await connect();
  const other = 'file:///docs/b.txt';
  client.open('召开会议xx次。');
  client.open('召开会议12次。', { uri: other });
  expect(await pull(client)).toHaveLength(1);
  expect(await pull(client, other)).toEqual([] satisfies Diagnostic[]);
  client.raw({ method: 'textDocument/didClose', params: DOCUMENT });
  expect(await pull(client)).toEqual([]);
  expect(await client.connection.sendRequest('textDocument/documentSymbol', DOCUMENT)).toBeNull();
});
