import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readConfig, USUAL_TABLES, type Config } from '../core/config';
import { readDataTable, type DataTable, type TableFile } from '../core/figures/index';
import type { Message } from '../core/index';
import { tableFiles } from '../node/table-files';
import type { InspectOptions } from './inspect';
import { projectLoader } from './load-project';
import { loadTable } from './load-table';
import type { TextsCommand } from './options';

type Tell = (path: string, problem: Message) => void;

/**
 * How each text is read: with the tables that the command names, and with what the folders above the text say. Null, once the writer
 * was told, where a table that the command names cannot be used.
 */
export async function readingOptions(
  { facts, syntax }: Pick<TextsCommand, 'facts' | 'syntax'>,
  tell: Tell,
): Promise<((path: string) => Promise<InspectOptions>) | null> {
  const loaded = await loadTable(facts);
  for (const { path, message } of loaded.problems) tell(path, message);
  if (!loaded.ok) return null;
  const projectFor = projectLoader(tell);
  const ownTable = tableLoader(tell);
  return async path => {
    const { silence, settings } = await projectFor(path);
    const { config } = readConfig(undefined, settings);
    return { syntax, config, silence, table: loaded.table ?? (await ownTable(path, config)) };
  };
}

/**
 * The tables that `zongjie.json` names, below its folder, else those beside the text that an editor uses too. Each is read once; one that
 * cannot be used is told and left out.
 */
function tableLoader(tell: Tell): (path: string, config: Config) => Promise<DataTable | null> {
  const known = new Map<string, Promise<DataTable | null>>();
  return (path, { dataTables, dataTableFolder }) => {
    const isNamed = dataTables.length > 0;
    const folder = isNamed ? dataTableFolder : folderOf(path);
    if (folder === null) return Promise.resolve(null);
    const key = [folder, ...dataTables].join('\n');
    let table = known.get(key);
    if (!table) known.set(key, (table = readTables(folder, isNamed ? dataTables : USUAL_TABLES, isNamed, tell)));
    return table;
  };
}

/** The address of the folder of a file; null for standard input. */
function folderOf(path: string): string | null {
  return path === '-' ? null : pathToFileURL(dirname(resolve(path))).href;
}

async function readTables(
  folder: string,
  paths: readonly string[],
  isNamed: boolean,
  tell: Tell,
): Promise<DataTable | null> {
  const found: TableFile[] = [];
  const told = (path: string, message: Message) => tell(join(fileURLToPath(folder), path), message);
  for (const path of paths) {
    const answer = await tableFiles.read(folder, path);
    if (answer.type === 'read') found.push({ name: path, sheets: answer.sheets });
    else if (answer.type === 'refused') told(path, answer.message);
    else if (isNamed) told(path, MISSING);
  }
  if (found.length === 0) return null;
  const { table, problems } = readDataTable(found);
  for (const { file, message } of problems) told(file, message);
  return table;
}

const MISSING: Message = {
  zh: '没有这个文件；请核对 zongjie.json 的 dataTable',
  en: 'There is no such file; check dataTable in zongjie.json',
};
