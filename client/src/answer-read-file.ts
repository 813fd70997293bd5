import { FileSystemError, Uri, workspace } from 'vscode';
import { toBase64, type FileAnswer, type ReadFileParams } from '../../server/src/protocol';

/** Reads a file for a server that cannot, in the browser and on virtual file systems; none outside the folder. */
export async function answerReadFile({ folder, path }: ReadFileParams): Promise<FileAnswer> {
  const root = Uri.parse(folder);
  const file = Uri.joinPath(root, path);
  if (!file.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`)) return { type: 'outside' };
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > MOST_BYTES) return { type: 'tooLarge' };
    return { type: 'read', content: toBase64(await workspace.fs.readFile(file)) };
  } catch (error) {
    const isMissing =
      error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
    return { type: isMissing ? 'missing' : 'unreadable' };
  }
}

/** As for the server's own reading. */
const MOST_BYTES = 5_000_000;
