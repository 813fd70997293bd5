import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { COMMANDS } from '../../server/src/protocol';
import { connect, refusal, URI, type TestClient } from './connect';

const TEXT = '一、走访\n走访35户。\n二、整改\n逐项销号。\n四、回访\n逐户回访。\n';
const INVOKED = 1;
const AUTOMATIC = 2;

function actionsOn(client: TestClient, line: number, context: object): Promise<readonly CodeAction[]> {
  const place = { line, character: 0 };
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: place, end: place },
    context: { diagnostics: [], ...context },
  });
}

test('a heading can be moved and its list renumbered from the refactoring menu', async () => {
  const client = await connect();
  client.open(TEXT);
  const offered = await actionsOn(client, 4, { triggerKind: INVOKED, only: ['refactor'] });
  expect(offered.map(({ title, kind }) => `${kind} ${title}`)).toEqual(
    expect.arrayContaining(['refactor.move 上移：四、回访', 'refactor.rewrite 重编这一组序号']),
  );
  const action = offered.find(({ title }) => title === '重编这一组序号');
  const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  expect(resolved.edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } }, newText: '三、' }],
      },
    ],
  });
});

test('what the numbers of a level can become is one entry where the client lets the writer pick, else one each', async () => {
  const asked = { triggerKind: INVOKED, only: ['refactor.rewrite'] };
  const client = await connect();
  client.open(TEXT);
  const picked = (await actionsOn(client, 0, asked)).filter(({ title }) => title.includes('本级序号'));
  expect(picked.map(({ title, command }) => [title, command?.command])).toEqual([
    ['改本级序号的样式…', COMMANDS.restyleAt],
  ]);
  const plain = await connect({ options: { locale: 'zh', commands: [] } });
  plain.open(TEXT);
  const each = (await actionsOn(plain, 0, asked)).filter(({ title }) => title.includes('本级序号'));
  expect(each.map(({ title }) => title)).toContain('本级序号“一、”改为“1.”（3 处）');
});

test('nothing is offered unasked, so that no light bulb stands beside each heading', async () => {
  const client = await connect();
  client.open(TEXT);
  const offered = await actionsOn(client, 4, { triggerKind: AUTOMATIC });
  expect(offered.filter(({ kind }) => kind?.startsWith('refactor'))).toEqual([]);
});

test('a refactoring is refused once the text has moved on', async () => {
  const client = await connect();
  client.open(TEXT);
  const [action] = await actionsOn(client, 4, { triggerKind: INVOKED, only: ['refactor.move'] });
  const params = { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: `${TEXT}补一句。\n` }] };
  client.raw({ method: 'textDocument/didChange', params });
  expect(await refusal(client.connection.sendRequest('codeAction/resolve', action))).toBe(-32801);
});
