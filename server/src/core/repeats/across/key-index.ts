import { createColumn, push, type Column } from './column';

/** Which owners a key has, for keys and owners that are any 32-bit numbers. It grows as they come; about 16 bytes an entry. */
export interface KeyIndex {
  /** Calls `visit` with the owners of a key, the newest first, `most` of them, until it returns true. */
  readonly visit: (key: number, most: number, visit: (owner: number) => boolean | undefined) => void;
  readonly add: (key: number, owner: number) => void;
}

export function createKeyIndex(): KeyIndex {
  const keys = createColumn();
  const owners = createColumn();
  /** The entry before it with the same key, and 1. */
  const befores = createColumn();
  let table: Table = { slots: new Int32Array(FIRST_SLOTS), used: 0 };
  return {
    visit: (key, most, visit) => {
      let entry = (table.slots[slotOf(table, keys, key)] ?? 0) - 1;
      for (let seen = 0; entry >= 0 && seen < most; seen++) {
        if (visit(owners.values[entry] ?? 0)) return;
        entry = (befores.values[entry] ?? 0) - 1;
      }
    },
    add: (key, owner) => {
      const slot = slotOf(table, keys, key);
      push(befores, table.slots[slot] ?? 0);
      push(keys, key);
      push(owners, owner);
      put(table, slot, keys.length);
      if (table.used * 3 > table.slots.length * 2) table = rebuilt(table, keys);
    },
  };
}

/** The newest entry of each key, and 1; a key stands in the first free slot from its own on. */
interface Table {
  readonly slots: Int32Array;
  /** How many slots are taken. */
  used: number;
}

function slotOf({ slots }: Table, keys: Column, key: number): number {
  let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0) & (slots.length - 1);
  for (;;) {
    const entry = (slots[slot] ?? 0) - 1;
    if (entry < 0 || keys.values[entry] === key) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function put(table: Table, slot: number, entry: number): void {
  if (table.slots[slot] === 0) table.used++;
  table.slots[slot] = entry;
}

function rebuilt(table: Table, keys: Column): Table {
  const larger: Table = { slots: new Int32Array(table.slots.length * 2), used: 0 };
  for (let entry = 0; entry < keys.length; entry++)
    put(larger, slotOf(larger, keys, keys.values[entry] ?? 0), entry + 1);
  return larger;
}

const FIRST_SLOTS = 4096;
