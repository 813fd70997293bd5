import { ErrorCodes } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { METHODS, type YearCheck } from '../../server/src/protocol';
import { connect, refusal, URI } from './connect';

test('换年检查 goes from the year that the writer chose, and refuses what is none', async () => {
  const client = await connect();
  client.open('街道2019年工作总结\n2018年走访35户。\n');
  const ask = (params: object) =>
    client.connection.sendRequest<YearCheck>(METHODS.checkYear, { uri: URI, version: 1, ...params });
  expect(await ask({})).toMatchObject({ from: 2019, to: 2020 });
  expect(await ask({ from: 2018 })).toMatchObject({ from: 2018, to: 2019, places: [{ text: '2018', change: '2019' }] });
  expect(await refusal(ask({ from: '2018' }))).toBe(ErrorCodes.InvalidParams);
});

test('换年检查 goes by the date where the text names no year, and tells an empty answer from none', async () => {
  const client = await connect();
  const ask = (uri: string) => client.connection.sendRequest<YearCheck>(METHODS.checkYear, { uri, version: 1 });
  client.open('街道工作总结\n去年走访35户。\n');
  expect(await ask(URI)).toMatchObject({ from: 2025, to: 2026, places: [{ text: '去年' }, { text: '35户' }] });
  const other = `${URI}.other.txt`;
  client.open('街道工作总结\n逐户走访，成效明显。\n', { uri: other });
  expect(await ask(other)).toEqual({ from: 2025, to: 2026, places: [] });
});
