import { realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../core/index';
import type { TableFiles } from '../lsp/runtime';
import { readTableFile } from './read-table-file';

/** Reads tables from the disk, and none that lies outside its folder, be it by `..` or by a link: settings may be anybody's. */
export const tableFiles: TableFiles = {
  read: async (folder, path) => {
    try {
      if (isAbsolute(path)) return { type: 'refused', message: OUTSIDE };
      const root = await realpath(fileURLToPath(folder));
      const file = await realpath(join(root, path));
      const within = relative(root, file);
      if (within.startsWith('..') || isAbsolute(within)) return { type: 'refused', message: OUTSIDE };
      const read = await readTableFile(file, basename(path));
      return read.ok ? { type: 'read', sheets: read.sheets } : { type: 'refused', message: read.message };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      return code === 'ENOENT' || code === 'ENOTDIR' ? { type: 'missing' } : { type: 'refused', message: UNREADABLE };
    }
  },
};

const OUTSIDE: Message = {
  zh: '不在文稿所在的文件夹里，没有读取；请把表格放进文件夹',
  en: 'It lies outside the folder of the text and was not read; put the table into the folder',
};
const UNREADABLE: Message = {
  zh: '读不出来；请检查文件的权限，或关闭正在使用它的程序',
  en: 'Cannot be read; check its permissions, or close the program that uses it',
};
