import { basename } from 'node:path';
import type { Message } from '../core/index';
import { readDataTable, type DataTable, type TableFile } from '../core/figures/index';
import { readTableFile } from '../node/read-table-file';
import { describeFailure } from './describe-failure';

/** The tables that `--facts` names, with what could not be used of them; or why there is none to work with. */
export type LoadedTable =
  | { readonly ok: true; readonly table: DataTable | null; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Problem {
  readonly path: string;
  readonly message: Message;
}

/** Never throws: a table that is missing or refused is a problem, and then nothing is filled in from the others either. */
export async function loadTable(paths: readonly string[]): Promise<LoadedTable> {
  if (paths.length === 0) return { ok: true, table: null, problems: [] };
  const files: TableFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      const read = await readTableFile(path, basename(path));
      if (read.ok) files.push({ name: path, sheets: read.sheets });
      else problems.push({ path, message: read.message });
    } catch (error) {
      problems.push({ path, message: describeFailure(error) });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const { table, problems: unused } = readDataTable(files);
  return { ok: true, table, problems: unused.map(({ file, message }) => ({ path: file, message })) };
}
