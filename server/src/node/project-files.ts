import { MOST_BYTES, OUTSIDE, TOO_LARGE, UNREADABLE, type ProjectFiles } from '../project/files';
import { isMissing, pathWithin } from './path-within';
import { readBounded } from './read-bounded';

/** Reads a project's files from the disk. */
export const projectFiles: ProjectFiles = {
  read: async (folder, path) => {
    try {
      const file = await pathWithin(folder, path);
      if (file === null) return { type: 'refused', message: OUTSIDE };
      const bytes = await readBounded(file, MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? { type: 'refused', message: TOO_LARGE } : { type: 'read', bytes };
    } catch (error) {
      return isMissing(error) ? { type: 'missing' } : { type: 'refused', message: UNREADABLE };
    }
  },
};
