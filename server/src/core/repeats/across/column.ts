/** Numbers that are put behind one another, in an array that grows as they come. */
export interface Column<Values extends Int32Array | Uint8Array = Int32Array> {
  /** Larger than needed: only the first `length` count. */
  values: Values;
  length: number;
}

export function createColumn(): Column {
  return { values: new Int32Array(FIRST_SIZE), length: 0 };
}

export function createByteColumn(): Column<Uint8Array> {
  return { values: new Uint8Array(FIRST_SIZE), length: 0 };
}

export function push(column: Column, value: number): void {
  if (column.length === column.values.length) {
    const larger = new Int32Array(column.length * 2);
    larger.set(column.values);
    column.values = larger;
  }
  column.values[column.length++] = value;
}

export function pushByte(column: Column<Uint8Array>, value: number): void {
  if (column.length === column.values.length) {
    const larger = new Uint8Array(column.length * 2);
    larger.set(column.values);
    column.values = larger;
  }
  column.values[column.length++] = value;
}

const FIRST_SIZE = 1024;
