import { LONGEST_CELL, MOST_CELLS, MOST_ROWS, MOST_SLOTS } from './limits';
import { Refused } from './refusal';

const EMPTY: readonly string[] = [];

/** What all sheets of a file may hold together. */
export interface Budget {
  cells: number;
  slots: number;
}

export function createBudget(): Budget {
  return { cells: MOST_CELLS, slots: MOST_SLOTS };
}

/** Rows that grow cell by cell in any order. Empty cells cost nothing; rows end at their last cell, the sheet at its last row. */
export interface Grid {
  readonly set: (row: number, column: number, text: string) => void;
  readonly rows: () => readonly (readonly string[])[];
}

/** @throws Refused beyond the limits */
export function createGrid(budget: Budget): Grid {
  const rows = new Map<number, string[]>();
  let last = -1;
  return {
    set(row, column, text) {
      if (text === '') return;
      const cells = rows.get(row) ?? [];
      const grown = Math.max(0, column + 1 - cells.length);
      budget.cells--;
      budget.slots -= grown;
      if (row >= MOST_ROWS || budget.cells < 0 || budget.slots < 0 || text.length > LONGEST_CELL)
        throw new Refused('cells');
      while (cells.length < column) cells.push('');
      cells[column] = text;
      rows.set(row, cells);
      last = Math.max(last, row);
    },
    rows: () => Array.from({ length: last + 1 }, (_, row) => rows.get(row) ?? EMPTY),
  };
}
