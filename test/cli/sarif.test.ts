import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULES } from '../../server/src/core';
import { buildCommand, type Command } from './command';

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.dispose());

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly object[];
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly object[];
    }[];
  }[];
}

test('SARIF has each finding with its rule, its level and its place, counted from 1', async () => {
  await command.write('材料/甲 1.txt', '走访工作总结\n全面布署防汛，召开会议xx次。\n');
  const { stdout, status } = await command.run(['check', '材料', '--format', 'sarif']);
  expect(status).toBe(1);
  const { version, runs } = JSON.parse(stdout) as Sarif;
  expect(version).toBe('2.1.0');
  const [{ tool, results, invocations } = { tool: null, results: [], invocations: [] }] = runs;
  expect(tool?.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ meta }) => meta.id));
  for (const { ruleId, ruleIndex } of results) expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    'error wording/typo',
    'warning gap/placeholder',
  ]);
  const uri = '%E6%9D%90%E6%96%99/%E7%94%B2%201.txt';
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
      },
    },
  ]);
  expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('a file that cannot be read is a notification, and the report is whole all the same', async () => {
  const { stdout, status } = await command.run(['check', '没有.txt', '--format', 'sarif']);
  expect(status).toBe(2);
  const [run] = (JSON.parse(stdout) as Sarif).runs;
  expect(run?.results).toEqual([]);
  expect(run?.invocations[0]?.executionSuccessful).toBe(false);
  expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
});

test('an outline has no such form', async () => {
  const { status, stderr } = await command.run(['outline', '材料', '--format', 'sarif']);
  expect(status).toBe(2);
  expect(stderr).toContain('--format');
});
