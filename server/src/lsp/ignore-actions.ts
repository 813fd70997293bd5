import { CodeActionKind, type CodeAction, type Diagnostic } from './library';
import { ignoreOffers, REMEMBERED_PATH } from '../core/features/index';
import type { Message, Range } from '../core/index';
import { addressOf, isBelow, pathBelow } from '../project/addresses';
import { COMMANDS, type RememberArguments } from '../protocol';
import { openFolderOf } from './folders';
import { concerning } from './code-actions';
import type { Reading } from './readings';
import type { Session } from './session';

/** The ways of not hearing again of the findings at a range, for a client that can remember them; it keeps the file. */
export function ignoreActions(
  session: Session,
  { text: { uri }, project, analysis }: Reading,
  range: Range,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  if (!session.client.commands.has(COMMANDS.remember) || !session.client.has.codeActionLiterals) return [];
  const open = openFolderOf(uri, session.folders);
  const folder = project.folder ?? open;
  const isSaved = folder !== null && isBelow(uri, folder);
  const problem = isSaved ? '' : session.say(uri.startsWith('untitled:') ? NOT_SAVED : NO_FOLDER);
  const file = isSaved ? addressOf(folder, REMEMBERED_PATH) : null;
  return ignoreOffers(analysis, range, isSaved ? pathBelow(uri, folder) : uri).map(offer => {
    const title = session.say(offer.title);
    const argument: RememberArguments = { file, problem, entries: offer.entries };
    const concerned = concerning(diagnostics, offer.rule, offer.target);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(concerned.length > 0 && { diagnostics: concerned }),
      command: { title, command: COMMANDS.remember, arguments: [argument] },
    };
  });
}

const NOT_SAVED: Message = {
  zh: '文稿还没有保存，没处记住。请先保存到打开的文件夹里，再忽略',
  en: 'The text is not saved yet, so this cannot be remembered. Save it into the open folder first',
};
const NO_FOLDER: Message = {
  zh: '没有打开文件夹，没处记住。请用“文件”菜单里的“打开文件夹”打开材料所在的文件夹，再忽略',
  en: 'No folder is open, so this cannot be remembered. Open the folder of the text with File, Open Folder',
};
