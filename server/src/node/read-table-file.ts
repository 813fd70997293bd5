import type { ReadTable } from '../tables/index';
import { readBounded } from './read-bounded';

/**
 * Reads a CSV, TSV or xlsx from the disk. The readers are loaded when the first table is; of a file that is too large no more is
 * read than tells so.
 * @throws what opening and reading throw: ENOENT, EACCES, EISDIR …
 */
export async function readTableFile(path: string, name: string): Promise<ReadTable> {
  const [bytes, { readTable }] = await Promise.all([readBounded(path, MOST_BYTES), import('../tables/index')]);
  return readTable(bytes, name);
}

/** Just beyond the size at which tables are refused. */
const MOST_BYTES = 10 * 1024 * 1024 + 1;
