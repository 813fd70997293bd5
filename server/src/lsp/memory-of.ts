import { REMEMBERED_PATH } from '../core/features/index';
import type { Message } from '../core/index';
import { addressOf, isBelow, pathBelow } from '../project/addresses';
import type { Project } from '../project/projects';
import type { RememberArguments } from '../protocol';
import { openFolderOf } from './folders';
import type { Session } from './session';

/** Where what the writer says of a text is remembered, and under which path; `problem` says why nowhere. */
export interface Memory extends Pick<RememberArguments, 'file' | 'problem'> {
  readonly path: string;
}

export function memoryOf(session: Session, uri: string, project: Project): Memory {
  const folder = project.folder ?? openFolderOf(uri, session.folders);
  if (folder !== null && isBelow(uri, folder))
    return { path: pathBelow(uri, folder), file: addressOf(folder, REMEMBERED_PATH), problem: '' };
  return { path: uri, file: null, problem: session.say(uri.startsWith('untitled:') ? NOT_SAVED : NO_FOLDER) };
}

const NOT_SAVED: Message = {
  zh: '文稿还没有保存，没处记住。请先保存到打开的文件夹里，再忽略',
  en: 'The text is not saved yet, so this cannot be remembered. Save it into the open folder first',
};
const NO_FOLDER: Message = {
  zh: '没有打开文件夹，没处记住。请用“文件”菜单里的“打开文件夹”打开材料所在的文件夹，再忽略',
  en: 'No folder is open, so this cannot be remembered. Open the folder of the text with File, Open Folder',
};
