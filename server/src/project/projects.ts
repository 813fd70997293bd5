import {
  NOTHING_REMEMBERED,
  readRemembered,
  REMEMBERED_PATH,
  silenceFor,
  type ReadRemembered,
  type Silence,
} from '../core/features/index';
import { PROJECT_FILE, readProjectFile, type Given } from '../core/config';
import type { Message } from '../core/index';
import { isBelow, parentOf, pathBelow } from './addresses';
import type { ProjectFiles } from './files';
import { readContent } from './read-content';

/** What the folders above a text say of it. */
export interface Project {
  /** The folder that remembers for the text: the nearest one that has done so. Null where none has. */
  readonly folder: string | null;
  readonly silence: Silence | null;
  /** What the files `zongjie.json` set, the farthest first. */
  readonly settings: readonly Given[];
  /** What could not be used. */
  readonly problems: readonly ProjectProblem[];
}

export interface ProjectProblem {
  readonly folder: string;
  /** Below the folder. */
  readonly path: string;
  /** From 0. */
  readonly line: number;
  readonly message: Message;
}

/** Answers for any number of texts; each folder is looked into once. */
export interface Projects {
  /** `top` is the outermost folder that is looked into; null: all above. The same object until `forget`. */
  readonly of: (uri: string, top: string | null) => Promise<Project>;
  /** A file of a project has changed. */
  readonly forget: () => void;
}

export const NO_PROJECT: Project = { folder: null, silence: null, settings: [], problems: [] };

export function createProjects(files: ProjectFiles): Projects {
  const folders = new Map<string, Promise<Folder>>();
  const known = new Map<string, Promise<Project>>();
  const look = (folder: string) => once(folders, folder, () => lookInto(files, folder));
  return {
    of: (uri, top) => once(known, `${top ?? ''}\n${uri}`, () => readProject(uri, top, look)),
    forget: () => {
      folders.clear();
      known.clear();
    },
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (!value) known.set(key, (value = make()));
  return value;
}

/** What one folder holds. */
interface Folder {
  readonly remembered: ReadRemembered | null;
  readonly settings: Given | null;
  readonly problems: readonly ProjectProblem[];
}

async function lookInto(files: ProjectFiles, folder: string): Promise<Folder> {
  const problems: ProjectProblem[] = [];
  const blame = (path: string, message: Message, line = 0) => problems.push({ folder, path, line, message });
  const [content, file] = await Promise.all([
    readContent(files, folder, REMEMBERED_PATH, blame),
    readContent(files, folder, PROJECT_FILE, blame),
  ]);
  const remembered = content === null ? null : readRemembered(content);
  if (remembered && !remembered.ok) blame(REMEMBERED_PATH, remembered.message);
  const set = file === null ? null : readProjectFile(file);
  for (const { line, message } of set?.problems ?? []) blame(PROJECT_FILE, message, line);
  // The paths of tables are meant from where they are written.
  const settings = set && (set.given.dataTables ? { ...set.given, dataTableFolder: folder } : set.given);
  return { remembered, settings, problems };
}

async function readProject(
  uri: string,
  top: string | null,
  look: (folder: string) => Promise<Folder>,
): Promise<Project> {
  const folders = await Promise.all(foldersAbove(uri, top).map(async folder => ({ folder, ...(await look(folder)) })));
  const problems = folders.flatMap(found => found.problems);
  const settings = folders.flatMap(found => found.settings ?? []).reverse();
  const nearest = folders.find(({ remembered }) => remembered !== null);
  if (!nearest && problems.length === 0 && settings.length === 0) return NO_PROJECT;
  if (!nearest?.remembered) return { ...NO_PROJECT, settings, problems };
  const { folder, remembered: read } = nearest;
  const remembered = read.ok ? read.remembered : NOTHING_REMEMBERED;
  return { folder, silence: silenceFor(remembered, pathBelow(uri, folder)), settings, problems };
}

/** The addresses of the folders that hold a text, nearest first. */
function foldersAbove(uri: string, top: string | null): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder !== null && folders.length < MOST_FOLDERS; folder = parentOf(folder)) {
    if (top !== null && folder !== top.replace(/\/$/, '') && !isBelow(folder, top)) break;
    folders.push(folder);
  }
  return folders;
}

const MOST_FOLDERS = 64;
