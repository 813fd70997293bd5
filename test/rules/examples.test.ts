import { describe, expect, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';

describe.each(RULES.map(rule => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const reported = (text: string) => analyse(text, { rules: [rule] }).findings.filter(finding => finding.rule === id);

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
