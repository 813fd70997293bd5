import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCommand, type Command } from './command';

const TEXT = '全镇工作总结\n全面布署防汛。\n逐项销号。。\n更换户外广告牌54块。\n';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.dispose());

const rulesIn = async (file: string) => {
  const { stdout, stderr } = await command.run(['check', '--format', 'json', file]);
  const report = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] };
  return { rules: report.files[0]?.findings.map(({ rule }) => rule), stderr };
};

it('what zongjie.json sets holds for the texts beside it and below, the nearest first', async () => {
  await command.write(
    '项目/zongjie.json',
    '{ "rules": { "wording/typo": "off", }, /* 标点 */ "dataTable": ["数.csv"] }',
  );
  await command.write('项目/数.csv', '指标,单位,数值\n户外广告牌,块,52\n');
  await command.write('项目/下级/zongjie.json', '{ "rules": { "wording/typo": "hint", "figure/conflict": "off" } }');
  expect((await rulesIn(await command.write('项目/甲.txt', TEXT))).rules).toEqual(['mark/doubled', 'figure/conflict']);
  expect((await rulesIn(await command.write('项目/下级/乙.txt', TEXT))).rules).toEqual([
    'wording/typo',
    'mark/doubled',
  ]);
});

it('fixes leave alone what it switches off or allows', async () => {
  await command.write('定/zongjie.json', '{ "ruleOptions": { "wording/typo": { "allowed": ["全面布署"] } } }');
  const file = await command.write('定/甲.txt', '全面布署防汛。层层布署。\n');
  const { stdout } = await command.run(['fix', file]);
  expect(stdout.split('布署').length - 1).toBe(1);
});

it('what is wrong with it is told once with its line, and the texts are checked all the same', async () => {
  await command.write('坏/zongjie.json', '{\n "rules": { "wording/typo": "loud" }\n}');
  await command.write('坏/甲.txt', TEXT);
  await command.write('坏/乙.txt', TEXT);
  const { stdout, stderr } = await command.run(['check', '坏']);
  expect(stdout.split('wording/typo').length - 1).toBeGreaterThan(0);
  expect(stderr.split('"loud"').length - 1).toBe(1);
  expect(stderr).toMatch(/zongjie\.json:2：rules › wording\/typo 的值 "loud" 不能用/);
});
