import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../server/src/core/index';
import { capFindings } from '../../server/src/core/features/index';

function finding(line: number, severity: Severity): Finding {
  const place = { line, character: 0 };
  return {
    range: { start: place, end: place },
    message: { zh: '', en: '' },
    rule: 'gap/placeholder',
    severity,
    related: [],
  };
}

test('up to the limit all findings stay', () => {
  const findings = [finding(0, 'hint'), finding(1, 'error')];
  expect(capFindings(findings, 2)).toEqual({ shown: findings, more: null });
});

test('beyond it the most important stay, in the order of the text, with a line for the rest', () => {
  const findings = [finding(0, 'hint'), finding(1, 'warning'), finding(2, 'error'), finding(3, 'warning')];
  const { shown, more } = capFindings(findings, 3);
  expect(shown.map(({ range }) => range.start.line)).toEqual([1, 2]);
  expect(more?.zh).toMatch(/^另有 2 处/);
});
