import { USUAL_TABLES, type Config } from '../core/config';
import { readDataTable, type DataTable, type TableFile } from '../core/figures/index';
import type { Message } from '../core/index';
import type { ClientFeatures } from './client-features';
import { folderOf, parentOf } from './folders';
import type { TableFiles } from './runtime';
import type { WatchedFiles } from './watched-files';

/** The writer's data table for a document. */
export interface DataTables {
  /** Read once and then known until a table is saved. Never fails: what cannot be used is logged. */
  readonly of: (uri: string, config: Config) => Promise<KnownTable>;
}

/** A table as it was read, and what of it could not be used, in the language of the interface. */
export interface KnownTable {
  readonly table: DataTable | null;
  readonly problems: readonly string[];
}

const WATCHED = '**/*.{csv,tsv,xlsx}';
const TABLE = /\.(?:csv|tsv|xlsx)$/i;
const MOST_KNOWN = 50;

interface Surroundings {
  readonly client: ClientFeatures;
  readonly folders: ReadonlySet<string>;
  /** Null where no file can be read. */
  readonly files: TableFiles | null;
  readonly watched: WatchedFiles;
  readonly log: (line: string) => void;
  /** A table was saved. */
  readonly changed: () => void;
}

export function keepDataTables(surroundings: Surroundings): DataTables {
  const { client, folders, files, watched, log, changed } = surroundings;
  const known = new Map<string, Promise<KnownTable>>();
  const reported = new Set<string>();
  const report = (name: string, { zh, en }: Message) => {
    const line = client.language === 'zh' ? `数据表 ${name}：${zh}` : `Data table ${name}: ${en}`;
    if (!reported.has(line)) log(line);
    reported.add(line);
    return line;
  };

  const forget = () => {
    if (known.size === 0) return;
    known.clear();
    reported.clear();
    changed();
  };
  if (files !== null) watched.add(WATCHED, uri => TABLE.test(uri), forget);

  return {
    of: (uri, { dataTables, dataTableFolder }) => {
      const isNamed = dataTables.length > 0;
      const folder = isNamed ? (dataTableFolder ?? folderOf(uri, folders)) : parentOf(uri);
      if (folder === null || (files === null && !isNamed)) return Promise.resolve(NO_TABLE);
      const key = [folder, ...dataTables].join('\n');
      let table = known.get(key);
      if (!table) {
        table = files
          ? readTables(files, folder, isNamed ? dataTables : USUAL_TABLES, isNamed, report)
          : Promise.resolve({ table: null, problems: [report(dataTables.join('、'), NO_FILES)] });
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, table);
      }
      return table;
    },
  };
}

async function readTables(
  files: TableFiles,
  folder: string,
  paths: readonly string[],
  isNamed: boolean,
  report: (name: string, message: Message) => string,
): Promise<KnownTable> {
  const found: TableFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const answer = await files.read(folder, path);
    if (answer.type === 'read') found.push({ name: path, sheets: answer.sheets });
    else if (answer.type === 'refused') problems.push(report(path, answer.message));
    else if (isNamed) problems.push(report(path, MISSING));
  }
  if (found.length === 0) return { table: null, problems };
  const { table, problems: unused } = readDataTable(found);
  return { table, problems: [...problems, ...unused.map(({ file, message }) => report(file, message))] };
}

const NO_TABLE: KnownTable = { table: null, problems: [] };

const MISSING: Message = {
  zh: '没有这个文件；请核对设置 zongjie.dataTable',
  en: 'There is no such file; check the setting zongjie.dataTable',
};
const NO_FILES: Message = {
  zh: '浏览器里读不到表格文件，没有用数据表；请在桌面版里使用',
  en: 'Table files cannot be read in the browser, so there is no data table; use the desktop version',
};
