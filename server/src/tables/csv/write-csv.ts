import type { Sheet } from '../../core/figures/index';
import { writeProtected } from './protect';

/** A CSV in UTF-8 with BOM, by which Excel and WPS know the encoding; lines end with CRLF. Formulas are written as text. */
export function writeCsv({ rows }: Sheet): Uint8Array {
  const lines = rows.map(row => `${row.map(cell => quote(writeProtected(cell))).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function quote(cell: string): string {
  return /[",;|，\t\r\n]|^\s|\s$|^sep=/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
