import { DiagnosticSeverity, type Connection, type Diagnostic } from './library';
import { PROJECT_FILE } from '../core/config';
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
    const byFile = new Map<string, Diagnostic[]>();
    for (const problem of problems) {
      const uri = addressOf(problem.folder, problem.path);
      byFile.set(uri, [...(byFile.get(uri) ?? []), toDiagnostic(problem, say)]);
    }
    for (const [uri, diagnostics] of byFile) {
      const shown = JSON.stringify(diagnostics);
      if (blamed.get(uri) !== shown) void connection.sendDiagnostics({ uri, diagnostics });
      blamed.set(uri, shown);
    }
  };
  const forget = () => {
    projects.forget();
    for (const uri of blamed.keys()) void connection.sendDiagnostics({ uri, diagnostics: [] });
    blamed.clear();
    changed();
  };
  for (const path of [REMEMBERED_PATH, PROJECT_FILE])
    watched.add(`**/${path}`, uri => uri.endsWith(`/${path}`), forget);
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

function toDiagnostic({ line, message }: ProjectProblem, say: ProjectSurroundings['say']): Diagnostic {
  return {
    range: { start: { line, character: 0 }, end: { line, character: WHOLE_LINE } },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: say(message),
  };
}

/** An editor takes a column beyond the end of a line for its end. */
const WHOLE_LINE = 1000;

/** The outermost folder that speaks of a document: the open one that holds it, for a new document the first that is open. */
function topOf(uri: string, folders: ReadonlySet<string>): string | null {
  return folderOf(uri, folders) ?? (uri.startsWith('untitled:') ? ([...folders][0] ?? null) : null);
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf(':') + 1);
}
