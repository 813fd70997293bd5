import { basename } from 'node:path';
import type { Message } from '../core/index';
import type { TableFiles } from '../lsp/runtime';
import { isMissing, pathWithin } from './path-within';
import { readTableFile } from './read-table-file';

/** Reads tables from the disk, and none that lies outside its folder, be it by `..` or by a link: settings may be anybody's. */
export const tableFiles: TableFiles = {
  read: async (folder, path) => {
    try {
      const file = await pathWithin(folder, path);
      if (file === null) return { type: 'refused', message: OUTSIDE };
      const read = await readTableFile(file, basename(path));
      return read.ok ? { type: 'read', sheets: read.sheets } : { type: 'refused', message: read.message };
    } catch (error) {
      return isMissing(error) ? { type: 'missing' } : { type: 'refused', message: UNREADABLE };
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
