/** A sheet of a workbook, or a whole CSV: cells as shown, of merged cells the first one only. Rows may differ in length. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The text of a cell, '' where there is none. */
export function cellAt(row: readonly string[] | undefined, column: number): string {
  return row?.[column] ?? '';
}

/** `C4` as spreadsheets name the cell in row 3, column 2 (both from 0). */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `C` as spreadsheets name column 2 (from 0). */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
