import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRemembered } from '../../server/src/core/features';
import { remembering } from '../suppress/silencing';
import { buildCommand, type Command } from './command';

const TEXT = '全面布署防汛。\n层层布署。\n';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
  await mkdir(join(command.folder, '.zongjie'));
});
afterAll(() => command.dispose());

const check = async (file: string) => {
  const { stdout, stderr } = await command.run(['check', file]);
  return { count: stdout.split('wording/typo').length - 1, stderr };
};

it('what the project remembers is not reported, and what no longer matches is told', async () => {
  await command.write('.zongjie/remembered.json', writeRemembered(remembering(TEXT, 'finding')));
  expect((await check(await command.write('甲.txt', `新写的一段。\n${TEXT}`))).count).toBe(1);
  expect((await check(await command.write('乙.txt', TEXT))).count).toBe(2);
  const gone = await check(await command.write('甲.txt', '层层布署。\n'));
  expect(gone.count).toBe(1);
  expect(gone.stderr).toContain('有 1 条在文中已找不到原处');
});

it('a faulty file silences nothing and is told', async () => {
  await command.write('.zongjie/remembered.json', '{"version":9}');
  const { count, stderr } = await check(await command.write('甲.txt', TEXT));
  expect(count).toBe(2);
  expect(stderr).toContain('版本应是 1');
});

it('all that a folder remembers is listed, and what matches nothing any more is a finding', async () => {
  const file = await command.write('项/甲.txt', TEXT);
  await command.write('项/.zongjie/remembered.json', writeRemembered(remembering(TEXT, 'finding')));
  const all = await command.run(['ignored', '项']);
  expect(all).toMatchObject({ status: 0, stdout: `${file}:1  布署  错别字 · 这一处\n` });
  await command.write('项/甲.txt', '层层部署。\n');
  const lost = await command.run(['ignored', '项', '--format', 'json']);
  expect(lost.status).toBe(1);
  expect(JSON.parse(lost.stdout)).toMatchObject({ ignored: [{ rule: 'wording/typo', line: null, isLost: true }] });
  await command.write('项/.zongjie/remembered.json', '{');
  expect((await command.run(['ignored', '项'])).status).toBe(2);
  expect((await command.run(['ignored', '没有'])).stderr).toContain('没有这个文件或文件夹');
  expect((await command.run(['ignored', file])).stderr).toContain('这是文件');
});
