import {
  l10n,
  QuickPickItemKind,
  Selection,
  TextEditorRevealType,
  window,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { YearCheck, YearPlace } from '../../../server/src/protocol';
import { toRange } from '../convert';
import { editAtVersion } from '../edit-at-version';
import type { Requests } from '../requests';
import type { Review } from '../review';
import { chooseYear } from './choose-year';
import { moveBy } from './fill-gaps/progress';

type Choice =
  | { readonly type: 'all' }
  | { readonly type: 'year' }
  | { readonly type: 'nothing' }
  | { readonly type: 'place'; readonly place: YearPlace };

interface ChoiceItem extends QuickPickItem {
  readonly choice?: Choice;
}

/**
 * 换年检查: lists what has to be looked at when last year's text becomes this year's. Moving in the list shows each place in the text;
 * choosing one makes its change and goes on, or goes there where only the writer can tell.
 */
export async function checkYear(requests: Requests, review: Review): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  let { version } = document;
  let check = await requests.checkYear(document);
  let next = 0;
  let isChanged = false;
  while (check && (check.places.length > 0 || !isChanged)) {
    const choice = await choose(editor, check, next);
    if (!choice || choice.type === 'nothing') return;
    if (choice.type === 'year') {
      const from = await chooseYear(check.from);
      if (from === undefined) return;
      version = document.version;
      next = 0;
      check = await requests.checkYear(document, from);
      continue;
    }
    if (choice.type === 'all') {
      await review(document, version, editsOf(check));
      return;
    }
    const { range, change } = choice.place;
    const target = toRange(range);
    if (change === null || !(await editAtVersion(document.uri, version, [{ range: target, text: change }]))) {
      const shown = await window.showTextDocument(document);
      shown.selection = new Selection(target.start, target.end);
      return;
    }
    version = document.version;
    isChanged = true;
    next = check.places.indexOf(choice.place);
    check = without(check, choice.place, { range, newText: change });
  }
  if (check) window.setStatusBarMessage(l10n.t('All places have been changed.'), 8000);
}

/** The places that are left once one is changed: the text is not asked again, or what has just become this year would be last year's. */
function without(check: YearCheck, done: YearPlace, edit: lsp.TextEdit): YearCheck {
  const places = check.places
    .filter(place => place !== done)
    .map(place => ({
      ...place,
      range: { start: moveBy(place.range.start, [edit]), end: moveBy(place.range.end, [edit]) },
    }));
  return { ...check, places };
}

function editsOf({ places }: YearCheck) {
  return places.flatMap(({ name, range, change, isSure }) =>
    change === null ? [] : [{ label: name, edit: { range, newText: change }, isDoubtful: !isSure }],
  );
}

/** With the place that comes after the last one active; at first, with all of them. */
function choose(editor: TextEditor, check: YearCheck, at: number): Promise<Choice | undefined> {
  return new Promise(resolve => {
    const pick = window.createQuickPick<ChoiceItem>();
    pick.title = l10n.t('Check for the New Year: {0} to {1}, {2} places', check.from, check.to, check.places.length);
    pick.placeholder = l10n.t('Enter makes the change, or goes to the place; Escape leaves');
    pick.matchOnDetail = true;
    pick.items = itemsOf(check);
    const next = at > 0 ? check.places[at] : undefined;
    if (next) pick.activeItems = pick.items.filter(({ choice }) => choice?.type === 'place' && choice.place === next);
    pick.onDidChangeActive(([item]) => {
      if (item?.choice?.type === 'place') show(editor, item.choice.place);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.choice);
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemsOf(check: YearCheck): readonly ChoiceItem[] {
  const changes = editsOf(check);
  const sure = changes.filter(({ isDoubtful }) => !isDoubtful).length;
  const all = l10n.t('Look through all {0} changes at once ({1} of them sure)…', changes.length, sure);
  const items: ChoiceItem[] = changes.length === 0 ? [] : [{ label: all, choice: { type: 'all' } }];
  if (check.places.length === 0) items.push({ ...nothingToChange(), choice: { type: 'nothing' } });
  items.push({
    label: l10n.t('Not from {0} to {1}? Another year…', check.from, check.to),
    choice: { type: 'year' },
  });
  if (check.places.length > 0)
    items.push({ label: l10n.t('In the order of the text'), kind: QuickPickItemKind.Separator });
  for (const place of check.places) {
    const { text, change, name, range, around } = place;
    items.push({
      label: change === null ? text : `${text} → ${change}`,
      description: l10n.t('{0}, line {1}', name, range.start.line + 1),
      detail: around,
      choice: { type: 'place', place },
    });
  }
  return items;
}

/** An answer that stays until it is read; a message in the status bar is gone before it is looked for. */
function nothingToChange(): QuickPickItem {
  return {
    label: l10n.t('There is nothing to change: the text names no such year'),
    detail: l10n.t(
      'Nor a date, last year, next year, a session or a plan. Years are read where four figures stand before 年.',
    ),
  };
}

function show(editor: TextEditor, { range }: YearPlace): void {
  const target = toRange(range);
  editor.selection = new Selection(target.start, target.end);
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
}
