import type { Message } from '../core/index';
import { MOST_BYTES, type ReadText } from '../node/read-text';

/** What an error of the file system means for the writer, and what to do. */
export function describeFailure(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = BY_CODE[code];
  if (known) return known;
  const original = error instanceof Error ? error.message : String(error);
  return { zh: `读不出来（${original}）`, en: `Cannot be read (${original})` };
}

/** Why a file could not be written, and what to do; it is as it was. */
export function describeUnwritable(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return NO_FOLDER;
  const original = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有写入（${original}）；请检查权限和磁盘空间`,
    en: `Not written (${original}); check the permissions and the space left`,
  };
}

const NO_FOLDER: Message = {
  zh: '没有这个文件夹，没有写入；请核对路径',
  en: 'No such folder, not written; check the path',
};

/** Why no report could be written: the disk is full, the manifest is gone. */
export function describeNoReport(error: unknown): Message {
  const { zh, en } = NO_REPORT;
  const original = error instanceof Error ? error.message : String(error);
  return { zh: `${zh}（${original}）`, en: `${en} (${original})` };
}

/** Why bytes that were read are no text, and what to do. */
export function describeNoText(read: ReadText & { readonly ok: false }): Message {
  if (read.reason === 'size') {
    const most = `${MOST_BYTES / 1024 / 1024} MB`;
    return { zh: `文件超过 ${most}；请分成几份再检查`, en: `The file is larger than ${most}; split it` };
  }
  if (read.reason === 'encoding') return UNKNOWN_ENCODING;
  const kind = read.kind === null ? '' : `（${read.kind}）`;
  return {
    zh: `不是文本文件${kind}；请在 Word 或 WPS 里另存为 .txt 再检查`,
    en: `Not a text file${read.kind === null ? '' : ` (${read.kind})`}; save it as .txt first`,
  };
}

const NO_REPORT: Message = { zh: '结果写不出来', en: 'Cannot write the report' };

const UNKNOWN_ENCODING: Message = {
  zh: '认不出文字编码（不是完好的 UTF-8、UTF-16 或 GB18030）；请另存为 UTF-8，或用 --encoding 指明',
  en: 'Unknown encoding (no sound UTF-8, UTF-16 or GB18030); save it as UTF-8, or say which with --encoding',
};

const BY_CODE: Readonly<Record<string, Message>> = {
  ENOENT: { zh: '没有这个文件或文件夹；请核对路径', en: 'No such file or folder; check the path' },
  ENOTDIR: { zh: '没有这个文件或文件夹；请核对路径', en: 'No such file or folder; check the path' },
  EACCES: { zh: '没有读取的权限；请检查文件的权限', en: 'Permission denied; check the permissions' },
  EPERM: { zh: '没有读取的权限；请检查文件的权限', en: 'Permission denied; check the permissions' },
  EBUSY: { zh: '文件正被别的程序占用；请关闭后再试', en: 'The file is in use by another program; close it there' },
  ELOOP: { zh: '链接绕成了圈；请改用实际的路径', en: 'The links go in a circle; name the real path' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'This is a folder, not a file' },
  ENAMETOOLONG: { zh: '路径太长', en: 'The path is too long' },
  EMFILE: { zh: '打开的文件太多；请分批检查', en: 'Too many open files; check fewer at a time' },
};
