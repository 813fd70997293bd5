import type { DocumentSymbol } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { METHODS, type SummaryStatus } from '../../server/src/protocol';
import { createSizeJudge } from '../../server/src/lsp/size';
import { splitLines } from '../../server/src/core';
import { connect, pull, URI } from './connect';

const line = '全年召开会议xx次，发放宣传材料一万份，群众满意。';

test('beyond 10 MB the outline is served, nothing else is, and the client is told so', async () => {
  const client = await connect();
  const part = Array.from({ length: 40_000 }, () => line).join('\n');
  client.open(['一、宣传工作', part, '二、安全工作', part, part, part].join('\n'));
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  });
  expect(symbols.map(({ name }) => name)).toEqual(['一、宣传工作', '二、安全工作']);
  expect(await pull(client)).toEqual([]);
  const at = { textDocument: { uri: URI }, position: { line: 1, character: 7 } };
  expect(await client.connection.sendRequest('textDocument/hover', at)).toBeNull();
  expect(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: URI } })).toBeNull();
  expect(await client.told<SummaryStatus>(METHODS.status)).toMatchObject({ outlineOnly: true, gaps: 0 });
});

test('bytes are counted as UTF-8 has them', () => {
  const { isTooLarge, forget } = createSizeJudge(30);
  const judge = (text: string) => {
    forget('a');
    return isTooLarge({ uri: 'a', languageId: 'zongjie', version: 1, lines: splitLines(text) });
  };
  expect(judge('总结总结总结总结总结')).toBe(false);
  expect(judge('总结总结总结总结总结。')).toBe(true);
  expect(judge('a'.repeat(30))).toBe(false);
  expect(judge('a'.repeat(31))).toBe(true);
  expect(judge('𠮷'.repeat(7))).toBe(false);
  expect(judge('𠮷'.repeat(8))).toBe(true);
  expect(judge('é'.repeat(15))).toBe(false);
});

test('a key costs no count, a large paste does', () => {
  const { isTooLarge } = createSizeJudge(30);
  const version = (number: number, text: string) => ({
    uri: 'a',
    languageId: 'zongjie',
    version: number,
    lines: splitLines(text),
  });
  expect(isTooLarge(version(1, 'a'.repeat(30)))).toBe(false);
  expect(isTooLarge(version(2, 'a'.repeat(31)))).toBe(false);
  expect(isTooLarge(version(3, '\n'.repeat(600)))).toBe(true);
  expect(isTooLarge(version(4, 'a'))).toBe(false);
  expect(isTooLarge(version(90, 'a'.repeat(31)))).toBe(true);
});
