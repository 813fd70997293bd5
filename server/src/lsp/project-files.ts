import type { Connection } from './library';
import { OUTSIDE, TOO_LARGE, UNREADABLE, type ProjectFile, type ProjectFiles } from '../project/files';
import { fromBase64, METHODS, type FileAnswer, type ReadFileParams } from '../protocol';
import type { ClientFeatures } from './client-features';
import type { Runtime } from './runtime';

/** Reads from the disk where this host has one and the folder lies on it, else asks the client; where neither can, nothing is there. */
export function readProjectFiles(
  connection: Connection,
  { projectFiles }: Pick<Runtime, 'projectFiles'>,
  client: ClientFeatures,
): ProjectFiles {
  return {
    read: (folder, path) => {
      if (projectFiles && folder.startsWith('file:')) return projectFiles.read(folder, path);
      return client.has.fileReading ? ask(connection, { folder: `${folder}/`, path }) : Promise.resolve(MISSING);
    },
  };
}

const MISSING: ProjectFile = { type: 'missing' };

/** The root of a file system is a folder only with its slash. */
async function ask(connection: Connection, params: ReadFileParams): Promise<ProjectFile> {
  try {
    const answer: FileAnswer = await connection.sendRequest(METHODS.readFile, params);
    switch (answer.type) {
      case 'read':
        return { type: 'read', bytes: fromBase64(answer.content) };
      case 'missing':
        return MISSING;
      case 'outside':
        return { type: 'refused', message: OUTSIDE };
      case 'tooLarge':
        return { type: 'refused', message: TOO_LARGE };
      case 'unreadable':
        return { type: 'refused', message: UNREADABLE };
    }
  } catch {
    return { type: 'refused', message: UNREADABLE };
  }
}
