import type { Message } from '../core/index';

/** Reads what a project keeps beside its texts. */
export interface ProjectFiles {
  /** A file by its path below a folder, which is given as an address (`file:///…`). None that lies outside is read. Never throws. */
  readonly read: (folder: string, path: string) => Promise<ProjectFile>;
}

export type ProjectFile =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'missing' }
  | { readonly type: 'refused'; readonly message: Message };

/** Beyond this a file is not read. */
export const MOST_BYTES = 5_000_000;

export const TOO_LARGE: Message = {
  zh: '文件超过 5 MB，没有读取；请检查是不是放错了文件',
  en: 'It is larger than 5 MB and was not read; check whether it is the right file',
};
export const OUTSIDE: Message = {
  zh: '不在材料所在的文件夹里，没有读取；请把它放进文件夹，不要用链接',
  en: 'It lies outside the folder of the text and was not read; put it into the folder, without a link',
};
export const UNREADABLE: Message = {
  zh: '读不出来；请检查文件的权限，或关闭正在使用它的程序',
  en: 'It cannot be read; check its permissions, or close the program that uses it',
};
