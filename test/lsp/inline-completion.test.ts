import { expect, test } from 'vitest';
import type { CompletionList, InlineCompletionItem } from 'vscode-languageserver';
import { connect, FULL, URI, type TestClient } from './connect';

const TEXT = '走访工作总结\n主要做法：\n一是逐户走访；\n';
const END = { line: 3, character: 0 };
const GREY = { ...FULL, textDocument: { ...FULL.textDocument, inlineCompletion: {} } };

function greyAt({ connection }: TestClient): Promise<readonly InlineCompletionItem[]> {
  const params = { textDocument: { uri: URI }, position: END, context: { triggerKind: 2 } };
  return connection.sendRequest('textDocument/inlineCompletion', params);
}

async function listAfterEnter({ connection }: TestClient): Promise<readonly string[]> {
  const context = { triggerKind: 2, triggerCharacter: '\n' };
  const params = { textDocument: { uri: URI }, position: END, context };
  const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', params);
  return items.map(({ label }) => label);
}

test('after Enter the next member is shown in grey, and no list takes the next Enter', async () => {
  const client = await connect({ capabilities: GREY });
  client.open(TEXT);
  expect(await greyAt(client)).toEqual([{ insertText: '二是', range: { start: END, end: END } }]);
  expect(await listAfterEnter(client)).toEqual([]);
});

test('an editor without grey text gets the list', async () => {
  const client = await connect();
  client.open(TEXT);
  expect(client.initialized.capabilities.inlineCompletionProvider).toBeUndefined();
  expect(await listAfterEnter(client)).toEqual(['二是']);
});

test('the setting takes both away', async () => {
  const client = await connect({ capabilities: GREY, settings: { offerNextNumber: false } });
  client.open(TEXT);
  expect(await greyAt(client)).toEqual([]);
  expect(await listAfterEnter(client)).toEqual([]);
});
