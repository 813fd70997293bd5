import { ErrorCodes } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { projectFiles } from '../../server/src/node/project-files';
import { connect, FULL, pull, refusal, URI, wire } from './connect';

const initialize = { processId: null, rootUri: null, capabilities: FULL };

describe('the life of a session', () => {
  test('requests before initialize are answered by ServerNotInitialized, unknown ones too', async () => {
    const { client } = wire();
    expect(await refusal(client.sendRequest('textDocument/hover', {}))).toBe(ErrorCodes.ServerNotInitialized);
    expect(await refusal(client.sendRequest('no/such', {}))).toBe(ErrorCodes.ServerNotInitialized);
  });

  test('a document that is opened before initialize is not taken in', async () => {
    const { client, raw } = wire();
    const textDocument = { uri: 'file:///a.txt', languageId: 'zongjie', version: 1, text: '召开会议xx次。' };
    raw({ method: 'textDocument/didOpen', params: { textDocument } });
    await client.sendRequest('initialize', initialize);
    const report = await client.sendRequest('textDocument/diagnostic', { textDocument: { uri: 'file:///a.txt' } });
    expect(report).toMatchObject({ kind: 'full', items: [] });
  });

  test('a second initialize is an invalid request, and the first goes on', async () => {
    const client = await connect();
    expect(await refusal(client.connection.sendRequest('initialize', initialize))).toBe(ErrorCodes.InvalidRequest);
    expect(await client.connection.sendRequest('zongjie/structures')).not.toHaveLength(0);
  });

  test('an initialize without capabilities is refused and may be mended', async () => {
    const { client } = wire();
    expect(await refusal(client.sendRequest('initialize', { processId: null }))).toBe(ErrorCodes.InvalidParams);
    expect(await client.sendRequest('initialize', initialize)).toHaveProperty('capabilities.documentSymbolProvider');
  });

  test('a change of folders that names none is passed over, and documents are read as before', async () => {
    const client = await connect({ runtime: { projectFiles } });
    for (const event of [{ added: [{ name: '材料' }], removed: [] }, { added: [null], removed: 3 }, undefined])
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const textDocument = { uri: URI, languageId: 'zongjie', version: 1, text: '召开会议xx次。' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    expect(await pull(client)).toHaveLength(1);
  });

  test('after shutdown every request is invalid', async () => {
    const client = await connect();
    await client.connection.sendRequest('shutdown');
    expect(await refusal(client.connection.sendRequest('textDocument/hover', {}))).toBe(ErrorCodes.InvalidRequest);
    expect(await refusal(client.connection.sendRequest('no/such', {}))).toBe(ErrorCodes.InvalidRequest);
  });

  test('an unknown method is answered by MethodNotFound, an unknown notification by nothing', async () => {
    const client = await connect();
    client.raw({ method: 'no/such', params: {} });
    expect(await refusal(client.connection.sendRequest('no/such', {}))).toBe(ErrorCodes.MethodNotFound);
  });

  test('a client that says nothing of itself is served in English', async () => {
    const client = await connect({ capabilities: {}, options: null });
    client.open('召开会议xx次。', { languageId: 'zongjie' });
    const { diagnostics } = await client.told<{ diagnostics: { message: string }[] }>(
      'textDocument/publishDiagnostics',
    );
    expect(diagnostics[0]?.message).toMatch(/^To fill in/);
  });

  test('hostile data at initialize changes nothing', async () => {
    const options = JSON.parse('{"__proto__":{"polluted":1},"commands":[1,null,{}],"locale":7}') as unknown;
    const capabilities = { workspace: null, textDocument: { codeAction: 5, foldingRange: { rangeLimit: 'x' } } };
    await connect({ capabilities: capabilities as never, options, params: { workspaceFolders: [null, 3] as never } });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('malformed messages', () => {
  test.each<[string, object, number]>([
    ['parameters that are a number', { id: 7, method: 'textDocument/hover', params: 5 }, ErrorCodes.InvalidParams],
    ['an id that is an object', { id: {}, method: 'textDocument/hover', params: {} }, ErrorCodes.InvalidRequest],
    ['a method that is a number', { id: 7, method: 5 }, ErrorCodes.InvalidRequest],
  ])('%s are answered by an error', async (_, message, code) => {
    const { client, raw, received } = wire();
    await client.sendRequest('initialize', initialize);
    raw(message);
    await refusal(client.sendRequest('no/such'));
    expect(received.filter(answer => (answer as { error?: { code: number } }).error?.code === code)).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['a cancellation without an id', { method: '$/cancelRequest' }],
    ['a cancellation of an object', { method: '$/cancelRequest', params: { id: {} } }],
    ['a response that nobody asked for', { id: 99, result: 1 }],
    ['a message that is none', { hello: 1 }],
    ['a change without its parts', { method: 'textDocument/didChange', params: { textDocument: {} } }],
    ['an opening without a document', { method: 'textDocument/didOpen', params: {} }],
  ])('%s is dropped and the server lives on', async (_, message) => {
    const client = await connect();
    client.raw(message);
    expect(await client.connection.sendRequest('zongjie/structures')).not.toHaveLength(0);
  });

  test.each<[string, object | null]>([
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 5 } }],
    ['textDocument/codeAction', { textDocument: { uri: 'file:///docs/a.txt' }, range: 7, context: {} }],
    ['textDocument/selectionRange', { textDocument: { uri: 'file:///docs/a.txt' }, positions: 5 }],
    ['textDocument/hover', { textDocument: { uri: 'file:///docs/a.txt' }, position: { line: -1, character: 0.5 } }],
    ['textDocument/codeAction', { textDocument: { uri: 'file:///docs/a.txt' }, range: null, context: {} }],
    ['workspace/symbol', { query: 5 }],
    ['workspace/symbol', null],
    ['zongjie/gap', { uri: 5, position: { line: 0, character: 0 } }],
    ['zongjie/treatAsSummary', {}],
    ['zongjie/gap', null],
    ['zongjie/gapCard', null],
    ['zongjie/valueInPlace', null],
    ['zongjie/exportGapList', null],
    ['zongjie/importGapList', null],
    ['zongjie/mask', null],
    ['zongjie/restore', null],
    ['zongjie/quantities', null],
    ['zongjie/editStructure', null],
    ['codeAction/resolve', null],
    ['codeAction/resolve', { title: 'x', data: { uri: 5 } }],
  ])('%s with %j is answered by InvalidParams', async (method, params) => {
    const client = await connect();
    client.open('召开会议xx次。');
    expect(await refusal(client.connection.sendRequest(method, params))).toBe(ErrorCodes.InvalidParams);
  });
});
