import { DiagnosticSeverity, type Connection } from './library';
import type { Message } from '../core/index';
import { REMEMBERED_PATH } from '../core/features/index';
import { addressOf, isBelow } from '../project/addresses';
import type { ProjectFiles } from '../project/files';
import { createProjects, NO_PROJECT, type Project, type ProjectProblem } from '../project/projects';
import { folderOf } from './folders';
import { SOURCE } from './source';
import type { WatchedFiles } from './watched-files';

/** What the folders above the documents say of them. */
export interface ProjectsOfDocuments {
  /** Read once and then known until one of the files changes. */
  readonly of: (uri: string) => Promise<Project>;
}

export interface ProjectSurroundings {
  readonly files: ProjectFiles;
  readonly folders: ReadonlySet<string>;
  readonly watched: WatchedFiles;
  readonly say: (message: Message) => string;
  /** One of the files has changed. */
  readonly changed: () => void;
}

/** What cannot be used is shown as a finding of the file that it stands in, until it is mended. */
export function keepProjects(
  connection: Connection,
  { files, folders, watched, say, changed }: ProjectSurroundings,
): ProjectsOfDocuments {
  const projects = createProjects(files);
  const blamed = new Map<string, string>();
  const blame = (problems: readonly ProjectProblem[]) => {
    for (const { folder, path, message } of problems) {
      const uri = addressOf(folder, path);
      if (blamed.get(uri) === message.zh) continue;
      blamed.set(uri, message.zh);
      const start = { line: 0, character: 0 };
      const diagnostic = { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: SOURCE };
      void connection.sendDiagnostics({ uri, diagnostics: [{ ...diagnostic, message: say(message) }] });
    }
  };
  watched.add(
    `**/${REMEMBERED_PATH}`,
    uri => uri.endsWith(`/${REMEMBERED_PATH}`),
    () => {
      projects.forget();
      for (const uri of blamed.keys()) void connection.sendDiagnostics({ uri, diagnostics: [] });
      blamed.clear();
      changed();
    },
  );
  return {
    of: async uri => {
      const top = topOf(uri, folders);
      if (top === null) return NO_PROJECT;
      const project = await projects.of(isBelow(uri, top) ? uri : addressOf(top, nameOf(uri)), top);
      blame(project.problems);
      return project;
    },
  };
}

/** The outermost folder that speaks of a document: the open one that holds it, for a new document the first that is open. */
function topOf(uri: string, folders: ReadonlySet<string>): string | null {
  return folderOf(uri, folders) ?? (uri.startsWith('untitled:') ? ([...folders][0] ?? null) : null);
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf(':') + 1);
}
