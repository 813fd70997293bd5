import { describe, expect, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { readDataTable } from '../../server/src/core/figures';
import { readTable } from '../../server/src/tables';

describe.each(RULES.map(rule => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { table: csv } = rule.meta.examples;
  const table = csv === undefined ? null : tableOf(csv);
  // A rule that is off is tried at the faintest level.
  const levels = rule.meta.severity === 'off' ? { [id]: 'hint' as const } : {};
  const reported = (text: string) =>
    analyse(text, { rules: [rule], table, levels }).findings.filter(finding => finding.rule === id);

  test('has examples of both sides', () => {
    expect(rule.meta.examples.bad.length).toBeGreaterThan(0);
    expect(rule.meta.examples.good.length).toBeGreaterThan(0);
  });

  test.each(rule.meta.examples.bad)('reports: %s', text => {
    expect(reported(text)).not.toEqual([]);
  });

  test.each(rule.meta.examples.good)('is silent on: %s', text => {
    expect(reported(text)).toEqual([]);
  });
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
