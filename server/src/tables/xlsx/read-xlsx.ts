import type { Sheet } from '../../core/figures/index';
import { createBudget } from '../grid';
import { MOST_TAGS, MOST_UNPACKED } from '../limits';
import { Refused } from '../refusal';
import { readDirectory } from '../zip/directory';
import { inflateEntry, type UnpackBudget } from '../zip/inflate';
import { createXmlReader, type XmlListener } from './read-xml';
import { readSheet } from './read-sheet';
import { readWorkbook, type ReadPart } from './workbook';

/**
 * Reads the visible sheets of an xlsx.
 * @throws Refused
 */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const directory = readDirectory(bytes);
  const unpack: UnpackBudget = { left: MOST_UNPACKED };
  const tags: TagBudget = { left: MOST_TAGS };
  const read: ReadPart = (path, listener) => {
    const entry = directory.get(path);
    if (!entry) return false;
    const reader = createXmlReader(counted(listener, tags));
    inflateEntry(bytes, entry, unpack, reader.write);
    reader.end();
    return true;
  };
  const workbook = readWorkbook(read);
  if (!workbook) throw new Refused('not-a-table');
  const budget = createBudget();
  return workbook.sheets.map(({ name, path }) => ({ name, rows: readSheet(read, path, workbook, budget) }));
}

/** Tags that may still come, in all parts of a file together: each costs time, however little it unpacks to. */
interface TagBudget {
  left: number;
}

function counted(listener: XmlListener, tags: TagBudget): XmlListener {
  return {
    ...listener,
    open(name, attribute) {
      if (--tags.left < 0) throw new Refused('bomb');
      listener.open(name, attribute);
    },
  };
}
