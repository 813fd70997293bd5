import { expect, test, vi } from 'vitest';

vi.mock('vscode', () => import('./fake-vscode'));
const { sortByLikeness } = await import('../../client/src/commands/compare/last-year');

test('of the texts beside a summary last year’s comes first, then other years of the same, the latest before', () => {
  const names = [
    '会议纪要.txt',
    '2023年工作总结.txt',
    '2025年述职报告.txt',
    '2025年工作总结.txt',
    '2024年工作总结.txt',
  ];
  expect(sortByLikeness(names, '2026年工作总结.txt')).toEqual([
    '2025年工作总结.txt',
    '2024年工作总结.txt',
    '2023年工作总结.txt',
    '2025年述职报告.txt',
    '会议纪要.txt',
  ]);
});
