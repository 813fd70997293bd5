import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { CLIENT_ID } from '../names';

type RuleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const RULE = 'wording/own-terms';
const SHORTEST = 3;

/** 加入单位词表: takes the selected name or term, or asks for one, into the settings of this folder, or the writer's where none is open. */
export async function addTerm(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const prompt = l10n.t('A name, title or short form of your own, of three characters or more');
  const selected = document.getText(selection).trim();
  const term = (selected === '' ? await window.showInputBox({ prompt, ignoreFocusOut: true }) : selected)?.trim();
  if (term === undefined || term === '') return;
  if (term.length < SHORTEST || term.length > 40 || /[\r\n]/.test(term)) {
    window.setStatusBarMessage(l10n.t('A term of the list has 3 to 40 characters on one line.'), 8000);
    return;
  }
  const settings = workspace.getConfiguration(CLIENT_ID, document);
  const options = settings.get<RuleOptions>('ruleOptions', {});
  const known = options[RULE]?.['terms'];
  const terms: readonly unknown[] = Array.isArray(known) ? known : [];
  if (!terms.includes(term)) {
    const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    const own = { ...options[RULE], terms: [...terms, term] };
    await settings.update('ruleOptions', { ...options, [RULE]: own }, target);
  }
  window.setStatusBarMessage(
    l10n.t('“{0}” is in your list; what differs from it by one character is reported.', term),
    8000,
  );
}
