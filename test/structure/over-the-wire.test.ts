import { expect, it } from 'vitest';
import { METHODS, type StructureEdits } from '../../server/src/protocol';
import { connect, refusal, URI } from '../lsp/connect';

const TEXT = '走访工作总结\n一、走访情况\n走访35户。\n三、下一步\n继续走访。\n';

async function opened() {
  const client = await connect();
  client.open(TEXT);
  return (params: object) =>
    client.connection.sendRequest<StructureEdits | null>(METHODS.editStructure, {
      uri: URI,
      version: 1,
      position: { line: 3, character: 0 },
      ...params,
    });
}

it('answers with the change’s name and its edits', async () => {
  const ask = await opened();
  expect(await ask({ command: { do: 'renumber', scope: 'document' } })).toEqual({
    title: '重编全文序号',
    edits: [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, newText: '二、' }],
  });
});

it('answers null where there is nothing to change', async () => {
  const ask = await opened();
  expect(await ask({ command: { do: 'join', scope: 'section' } })).toBeNull();
});

it('refuses what is no command, and another version', async () => {
  const ask = await opened();
  expect(await refusal(ask({ command: { do: 'renumber', scope: 'world' } }))).toBe(-32602);
  expect(await refusal(ask({ version: 7, command: { do: 'promote' } }))).toBe(-32801);
});
