/**
 * A cell that begins with one of these would run as a formula when a spreadsheet opens a CSV. CSV knows no text cells, so an
 * apostrophe is put before it, and taken away again when the file comes back.
 */
const RUNS = /^'*[=+\-@＝＋－＠\t\r]/;

export function writeProtected(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

export function readProtected(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
