import type { Sheet } from '../../server/src/core/figures/table/sheet';

/** A sheet written as text: a line a row, cells parted by |, spaces around a cell kept only where it begins with two. */
export function sheet(text: string, name = '数据'): Sheet {
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map(line => line.split('|').map(cell => (cell.startsWith('  ') ? cell.trimEnd() : cell.trim())));
  return { name, rows };
}
