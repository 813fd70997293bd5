import type { Sheet } from '../../core/figures/index';
import { createBudget } from '../grid';
import { MOST_UNPACKED } from '../limits';
import { Refused } from '../refusal';
import { readDirectory } from '../zip/directory';
import { inflateEntry, type UnpackBudget } from '../zip/inflate';
import { createXmlReader } from './read-xml';
import { readSheet } from './read-sheet';
import { readWorkbook, type ReadPart } from './workbook';

/**
 * Reads the visible sheets of an xlsx.
 * @throws Refused
 */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const directory = readDirectory(bytes);
  const unpack: UnpackBudget = { left: MOST_UNPACKED };
  const read: ReadPart = (path, listener) => {
    const entry = directory.get(path);
    if (!entry) return false;
    const reader = createXmlReader(listener);
    inflateEntry(bytes, entry, unpack, reader.write);
    reader.end();
    return true;
  };
  const workbook = readWorkbook(read);
  if (!workbook) throw new Refused('not-a-table');
  const budget = createBudget();
  return workbook.sheets.map(({ name, path }) => ({ name, rows: readSheet(read, path, workbook, budget) }));
}
