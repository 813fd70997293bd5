import {
  NOTHING_REMEMBERED,
  readRemembered,
  REMEMBERED_PATH,
  silenceFor,
  type ReadRemembered,
  type Silence,
} from '../core/features/index';
import type { Message } from '../core/index';
import { isBelow, parentOf, pathBelow } from './addresses';
import type { ProjectFiles } from './files';
import { readContent } from './read-content';

/** What the folders above a text say of it. */
export interface Project {
  /** The folder that remembers for the text: the nearest one that has done so. Null where none has. */
  readonly folder: string | null;
  readonly silence: Silence | null;
  /** What could not be used. */
  readonly problems: readonly ProjectProblem[];
}

export interface ProjectProblem {
  readonly folder: string;
  /** Below the folder. */
  readonly path: string;
  readonly message: Message;
}

/** Answers for any number of texts; each folder is looked into once. */
export interface Projects {
  /** `top` is the outermost folder that is looked into; null: all above. The same object until `forget`. */
  readonly of: (uri: string, top: string | null) => Promise<Project>;
  /** A file of a project has changed. */
  readonly forget: () => void;
}

export const NO_PROJECT: Project = { folder: null, silence: null, problems: [] };

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
  readonly problems: readonly ProjectProblem[];
}

async function lookInto(files: ProjectFiles, folder: string): Promise<Folder> {
  const problems: ProjectProblem[] = [];
  const blame = (path: string, message: Message) => problems.push({ folder, path, message });
  const content = await readContent(files, folder, REMEMBERED_PATH, blame);
  const remembered = content === null ? null : readRemembered(content);
  if (remembered && !remembered.ok) blame(REMEMBERED_PATH, remembered.message);
  return { remembered, problems };
}

async function readProject(
  uri: string,
  top: string | null,
  look: (folder: string) => Promise<Folder>,
): Promise<Project> {
  const problems: ProjectProblem[] = [];
  let nearest: { readonly folder: string; readonly read: ReadRemembered } | null = null;
  for (const folder of foldersAbove(uri, top)) {
    const { remembered: read, problems: own } = await look(folder);
    problems.push(...own);
    if (read) nearest ??= { folder, read };
  }
  if (!nearest) return problems.length === 0 ? NO_PROJECT : { ...NO_PROJECT, problems };
  const { folder, read } = nearest;
  const remembered = read.ok ? read.remembered : NOTHING_REMEMBERED;
  return { folder, silence: silenceFor(remembered, pathBelow(uri, folder)), problems };
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
