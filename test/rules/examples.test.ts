import { describe, expect, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { configureRules } from '../../server/src/core/rules/configure';
import type { OptionValues } from '../../server/src/core/rules/options';
import { readDataTable } from '../../server/src/core/figures';
import { readTable } from '../../server/src/tables';

describe.each(RULES.map(rule => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { table: csv } = rule.meta.examples;
  const table = csv === undefined ? null : tableOf(csv);
  // A rule that is off is tried at the faintest level.
  const levels = rule.meta.severity === 'off' ? { [id]: 'hint' as const } : {};
  const reported = (text: string, options?: OptionValues) =>
    analyse(text, {
      rules: options ? configureRules([rule], { [id]: options }) : [rule],
      table,
      levels,
    }).findings.filter(finding => finding.rule === id);
  const configured = (rule.meta.examples.withOptions ?? []).map(
    given => [JSON.stringify(given.options), given] as const,
  );

  test('has examples of both sides', () => {
    const { bad, withOptions = [] } = rule.meta.examples;
    expect([...bad, ...withOptions.flatMap(other => other.bad ?? [])].length).toBeGreaterThan(0);
    expect(rule.meta.examples.good.length).toBeGreaterThan(0);
  });

  test.each(rule.meta.examples.bad)('reports: %s', text => {
    expect(reported(text)).not.toEqual([]);
  });

  test.each(rule.meta.examples.good)('is silent on: %s', text => {
    expect(reported(text)).toEqual([]);
  });

  test.each(configured)(
    'with %s judges as it says, and otherwise than without',
    (_, { options, bad = [], good = [] }) => {
      for (const text of bad) expect(reported(text, options)).not.toEqual([]);
      for (const text of good) expect(reported(text, options)).toEqual([]);
      expect([
        ...bad.map(text => reported(text).length === 0),
        ...good.map(text => reported(text).length > 0),
      ]).toContain(true);
    },
  );

  test.each(Object.entries(rule.meta.options ?? {}))(
    'has an option %s that an example sets and that takes its default',
    (name, option) => {
      expect(configured.some(([, { options }]) => Object.hasOwn(options, name))).toBe(true);
      expect(option.accepts(option.default)).toBe(true);
      expect(option.description.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(option.description.en).not.toBe('');
    },
  );
});

test('no two rules have one id', () => {
  const ids = RULES.map(rule => rule.meta.id);
  expect(new Set(ids).size).toBe(ids.length);
});

function tableOf(csv: string) {
  const read = readTable(new TextEncoder().encode(csv), '数据.csv');
  if (!read.ok) throw new Error(read.message.zh);
  return readDataTable([{ name: '数据.csv', sheets: read.sheets }]).table;
}
