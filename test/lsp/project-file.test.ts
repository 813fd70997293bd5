import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableFiles } from '../../server/src/node/table-files';
import { projectFiles } from '../../server/src/node/project-files';
import { METHODS, type LedgerEntry, type SummaryStatus } from '../../server/src/protocol';
import { makeProjectFolder, messagesOf, tellChanged, type ProjectFolder } from './project-folder';

const TEXT = '全镇工作总结\n全面布署防汛。\n逐项销号。。';
const FILE = 'zongjie.json';

let folder: ProjectFolder;
beforeEach(async () => {
  folder = await makeProjectFolder();
});
afterEach(() => folder.dispose());

const rulesOff = (...rules: string[]) =>
  JSON.stringify({ rules: Object.fromEntries(rules.map(rule => [rule, 'off'])) });

test('the files of a folder and of those above it hold for a text, and are seen when they change', async () => {
  await folder.write(FILE, rulesOff('wording/typo'));
  await folder.write(`上半年/${FILE}`, rulesOff('mark/doubled'));
  const client = await folder.connect();
  const [above, below] = [folder.uriOf('甲.txt'), folder.uriOf('上半年/乙.txt')];
  for (const uri of [above, below]) client.open(TEXT, { uri });
  expect(await messagesOf(client, above)).toHaveLength(1);
  expect(await messagesOf(client, below)).toEqual([]);
  await folder.write(FILE, '{}');
  tellChanged(client, folder.uriOf(FILE));
  expect(await messagesOf(client, above)).toHaveLength(2);
  await client.told('workspace/diagnostic/refresh');
});

test('it counts before the settings of the editor, and sets the target that the status shows', async () => {
  await folder.write(
    FILE,
    '{ "targetCharacters": 3000, "ruleOptions": { "wording/typo": { "allowed": ["全面布署"] } } }',
  );
  const client = await folder.connect({ settings: { targetCharacters: 5, rules: { 'mark/doubled': 'off' } } });
  client.open(TEXT, { uri: folder.uriOf('甲.txt') });
  expect(await messagesOf(client, folder.uriOf('甲.txt'))).toEqual([]);
  expect((await client.told<SummaryStatus>(METHODS.status)).targetCharacters).toBe(3000);
});

test('a table that it names lies below its own folder', async () => {
  await folder.write(`上半年/${FILE}`, '{ "dataTable": "表/数.csv" }');
  await folder.write('上半年/表/数.csv', '指标,单位,数值\n户外广告牌,块,52\n');
  const client = await folder.connect({ runtime: { projectFiles, tableFiles } });
  const uri = folder.uriOf('上半年/乙.txt');
  client.open('宣传工作总结\n更换户外广告牌52块。', { uri });
  const entries = await client.connection.sendRequest<LedgerEntry[]>(METHODS.quantities, { uri, version: 1 });
  expect(entries[0]?.row?.agrees).toBe(true);
});

test.each<[string, string, number, string]>([
  ['is no JSON', '{\n"rules": {"mark/doubled": "off"}\n"markdown": "off"}', 2, '缺逗号'],
  ['sets what cannot be', '{"rules": {"mark/doubled": "off",\n"mark/dash": 5}}', 1, 'rules › mark/dash 的值 5'],
  ['is hostile', '{"__proto__": {"plainText": "off"}}', 0, '__proto__'],
])('one that %s is blamed in its line, and the text is served', async (_, content, line, words) => {
  await folder.write(FILE, content);
  const client = await folder.connect();
  client.open(TEXT, { uri: folder.uriOf('甲.txt') });
  expect((await messagesOf(client, folder.uriOf('甲.txt'))).length).toBeGreaterThan(0);
  const blamed = await client.told<{
    uri: string;
    diagnostics: { message: string; range: { start: { line: number } } }[];
  }>('textDocument/publishDiagnostics');
  expect(blamed.uri).toBe(folder.uriOf(FILE));
  expect(blamed.diagnostics[0]?.message).toContain(words);
  expect(blamed.diagnostics[0]?.range.start.line).toBe(line);
});

test('one that is a link out of the folder is refused', async () => {
  const outside = await makeProjectFolder();
  await outside.write('外.json', rulesOff('wording/typo', 'mark/doubled'));
  await symlink(join(outside.path, '外.json'), join(folder.path, FILE));
  const client = await folder.connect();
  client.open(TEXT, { uri: folder.uriOf('甲.txt') });
  expect(await messagesOf(client, folder.uriOf('甲.txt'))).toHaveLength(2);
  await outside.dispose();
});
