import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The real path of a file by its path below a folder, which is given as an address; null where it lies outside, be it by `..` or by
 * a link.
 * @throws what looking for it throws: ENOENT, EACCES …
 */
export async function pathWithin(folder: string, path: string): Promise<string | null> {
  if (isAbsolute(path)) return null;
  // The root of a drive is a folder only with its slash.
  const root = await realpath(fileURLToPath(folder.endsWith('/') ? folder : `${folder}/`));
  const file = await realpath(join(root, path));
  const within = relative(root, file);
  return within.startsWith('..') || isAbsolute(within) ? null : file;
}

/** Whether an error of the file system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR';
}
