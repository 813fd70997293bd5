import { CodeActionKind, type CodeAction } from './library';
import { ignoreOffers, REMEMBERED_PATH, type IgnoreOffer } from '../core/features/index';
import type { Message, Range } from '../core/index';
import { addressOf, isBelow, pathBelow } from '../project/addresses';
import { COMMANDS, type ChooseIgnoredArguments, type RememberArguments } from '../protocol';
import { openFolderOf } from './folders';
import type { Reading } from './readings';
import type { Session } from './session';

/**
 * The ways of not hearing again of the findings at a range, for a client that can remember them; it keeps the file. Where it can let
 * the writer choose, only the narrowest way of a few findings stands in the menu and all of them behind one entry. None carries its
 * finding: VS Code shows what does before what mends something else.
 */
export function ignoreActions(
  session: Session,
  { text: { uri }, project, analysis }: Reading,
  range: Range,
): readonly CodeAction[] {
  if (!session.client.commands.has(COMMANDS.remember) || !session.client.has.codeActionLiterals) return [];
  const open = openFolderOf(uri, session.folders);
  const folder = project.folder ?? open;
  const isSaved = folder !== null && isBelow(uri, folder);
  const problem = isSaved ? '' : session.say(uri.startsWith('untitled:') ? NOT_SAVED : NO_FOLDER);
  const file = isSaved ? addressOf(folder, REMEMBERED_PATH) : null;
  const offers = ignoreOffers(analysis, range, isSaved ? pathBelow(uri, folder) : uri);
  const toAction = (offer: IgnoreOffer) =>
    actionOf(session.say(offer.title), COMMANDS.remember, {
      file,
      problem,
      entries: offer.entries,
    } satisfies RememberArguments);
  if (!session.client.commands.has(COMMANDS.chooseIgnored) || offers.length === 0) return offers.map(toAction);
  const narrowest = offers.filter(({ isNarrowest }) => isNarrowest).slice(0, MOST_IN_MENU);
  const choices = offers.map(({ title, group, entries }) => ({
    title: session.say(title),
    group: session.say(group),
    entries,
  }));
  return [
    ...narrowest.map(toAction),
    actionOf(session.say(CHOOSE), COMMANDS.chooseIgnored, { file, problem, choices } satisfies ChooseIgnoredArguments),
  ];
}

const MOST_IN_MENU = 3;
const CHOOSE: Message = {
  zh: '忽略…（选本段、本文件或本项目）',
  en: 'Ignore… (in this paragraph, file or project)',
};

function actionOf(title: string, command: string, argument: object): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [argument] } };
}

const NOT_SAVED: Message = {
  zh: '文稿还没有保存，没处记住。请先保存到打开的文件夹里，再忽略',
  en: 'The text is not saved yet, so this cannot be remembered. Save it into the open folder first',
};
const NO_FOLDER: Message = {
  zh: '没有打开文件夹，没处记住。请用“文件”菜单里的“打开文件夹”打开材料所在的文件夹，再忽略',
  en: 'No folder is open, so this cannot be remembered. Open the folder of the text with File, Open Folder',
};
