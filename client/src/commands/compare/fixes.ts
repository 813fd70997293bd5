import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { AcrossData } from '../../../../server/src/protocol';
import { SELECTOR } from '../../client-options';
import { toRange } from '../../convert';
import type { Requests } from '../../requests';
import type { Reports } from '../../views/reports';
import { linesName } from '../copies/compare-copies';
import { rememberEntries } from '../ignored/remember';
import { nameOf } from '../places';
import type { CompareResults } from './results';

/** What the fixes of a finding between two files call. */
export const COMPARE_COMMANDS = {
  open: 'zongjie.compare.open',
  diff: 'zongjie.compare.diff',
  ignore: 'zongjie.compare.ignore',
} as const;

/** A finding between two files, in the text that is reported. */
export interface AcrossPlace {
  readonly uri: Uri;
  readonly diagnostic: Diagnostic;
  readonly data: AcrossData;
}

/** The ways out of what stands in another file too: look there, compare, delete it here, or say that it is no repeat. */
export function offerCompareFixes(results: CompareResults): Disposable {
  return languages.registerCodeActionsProvider(
    SELECTOR,
    {
      provideCodeActions: (document, range) =>
        results.at(document.uri, range).flatMap(({ diagnostic, data }) => actionsFor(document, diagnostic, data)),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionsFor(document: TextDocument, diagnostic: Diagnostic, data: AcrossData): readonly CodeAction[] {
  const place: AcrossPlace = { uri: document.uri, diagnostic, data };
  const name = nameOf(Uri.parse(data.other.uri));
  const there = linesName(toRange(data.other.range));
  const own = ownRange(place);
  const action = (title: string, does: { readonly command: string } | { readonly edit: WorkspaceEdit }) => {
    const offer = new CodeAction(title, CodeActionKind.QuickFix);
    offer.diagnostics = [diagnostic];
    if ('edit' in does) offer.edit = does.edit;
    else offer.command = { title, command: does.command, arguments: [place] };
    return offer;
  };
  return [
    action(l10n.t('Open “{0}” beside: {1}', name, there), { command: COMPARE_COMMANDS.open }),
    action(l10n.t('Compare with “{0}”: {1}', name, there), { command: COMPARE_COMMANDS.diff }),
    action(l10n.t('Delete {0} (also in “{1}”: {2})', linesName(own), name, there), { edit: deletion(document, own) }),
    action(l10n.t('Not a repeat (of “{0}”: {1})', name, there), { command: COMPARE_COMMANDS.ignore }),
  ];
}

/** All lines that are a repeat; the finding itself marks the first one. */
function ownRange({ diagnostic, data }: Pick<AcrossPlace, 'diagnostic' | 'data'>): Range {
  const { line } = diagnostic.range.start;
  return new Range(line, 0, line + data.lines - 1, Number.MAX_SAFE_INTEGER);
}

/** With their line ends; the last line of a text has none and takes that of the line before. */
function deletion(document: TextDocument, { start, end }: Range): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const isLast = end.line + 1 >= document.lineCount;
  const before = start.line > 0 ? document.lineAt(start.line - 1).range.end : start;
  const range = isLast
    ? new Range(before, document.lineAt(document.lineCount - 1).range.end)
    : new Range(start.line, 0, end.line + 1, 0);
  edit.delete(document.uri, range);
  return edit;
}

/** The other file beside, at the place. */
export async function openOther({ data: { other } }: AcrossPlace): Promise<void> {
  await window.showTextDocument(Uri.parse(other.uri), {
    selection: toRange(other.range),
    viewColumn: ViewColumn.Beside,
  });
}

/** Both places side by side in the editor's own diff, as they stand now. */
export async function compareWithOther(reports: Reports, place: AcrossPlace): Promise<void> {
  const side = async (uri: Uri, range: Range) => {
    const document = await workspace.openTextDocument(uri);
    const lines = document.validateRange(new Range(range.start.line, 0, range.end.line, Number.MAX_SAFE_INTEGER));
    return { name: `${nameOf(uri)} ${linesName(range)}`, text: document.getText(lines) };
  };
  const { other } = place.data;
  await reports.compare(await side(Uri.parse(other.uri), toRange(other.range)), await side(place.uri, ownRange(place)));
}

/** Remembers that the two are no repeat of one another, and takes the finding away. */
export async function ignoreAcross(requests: Requests, results: CompareResults, place: AcrossPlace): Promise<void> {
  if (await rememberEntries(requests, place.data.remember)) results.drop(place.uri, place.diagnostic);
}
