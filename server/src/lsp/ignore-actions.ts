import { CodeActionKind, type CodeAction } from './library';
import { ignoreOffers, type IgnoreOffer } from '../core/features/index';
import type { Message, Range } from '../core/index';
import { COMMANDS, type ChooseIgnoredArguments, type RememberArguments } from '../protocol';
import { memoryOf } from './memory-of';
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
  const { path, file, problem } = memoryOf(session, uri, project);
  const offers = ignoreOffers(analysis, range, path);
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
