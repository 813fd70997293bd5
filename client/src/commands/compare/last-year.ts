import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { Requests } from '../../requests';
import type { Reports } from '../../views/reports';
import { nameOf } from '../places';
import { TEXT_NAME } from './find-texts';
import type { CompareResults } from './results';

/** 对照去年: what the text has from last year's, paragraph by paragraph. `given` is that text, where a caller names it. */
export async function compareWithLastYear(
  requests: Requests,
  reports: Reports,
  results: CompareResults,
  given: unknown,
): Promise<void> {
  const own = window.activeTextEditor?.document.uri;
  if (!own) return;
  const from = given instanceof Uri && given.toString() !== own.toString() ? given : await chooseText(own);
  if (!from) return;
  const answer = await requests.carriedOver(own.toString(), from.toString());
  if (!answer) {
    void window.showWarningMessage(l10n.t('“{0}” is no text; save it as .txt first.', nameOf(from)));
    return;
  }
  results.put(own, answer.diagnostics);
  await reports.show(l10n.t('Beside Last Year'), answer.report, { own, other: from });
}

interface TextItem extends QuickPickItem {
  readonly uri: Uri | null;
}

/** The texts beside this one, the likeliest first: the one of the same name but for its year. */
async function chooseText(own: Uri): Promise<Uri | undefined> {
  const names = own.scheme === 'untitled' ? [] : await namesBeside(own);
  const items: TextItem[] = sortByLikeness(names, nameOf(own)).map(name => ({
    label: name,
    uri: Uri.joinPath(own, '..', name),
  }));
  items.push({ label: l10n.t('Another file…'), uri: null });
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which text is last year’s?') });
  if (!picked || picked.uri) return picked?.uri ?? undefined;
  return (await window.showOpenDialog({ filters: { [l10n.t('Texts')]: ['txt', 'md', 'zongjie'] } }))?.[0];
}

async function namesBeside(own: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(Uri.joinPath(own, '..'));
  return entries.flatMap(([name]) => (TEXT_NAME.test(name) && name !== nameOf(own) ? [name] : []));
}

/** `2025年工作总结.txt` for `2026年工作总结.txt` comes first, then other years of the same, then the rest by name. */
export function sortByLikeness(names: readonly string[], own: string): readonly string[] {
  const lastYear = own.replace(YEAR, year => String(Number(year) - 1));
  const kind = own.replace(YEAR, '');
  const rank = (name: string) => (name === lastYear ? 0 : name.replace(YEAR, '') === kind ? 1 : 2);
  return [...names].sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? compare(b, a) : compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

const YEAR = /20\d\d/;
