import { l10n, Position, Selection, window, workspace, type TextEditor } from 'vscode';
import type { RestyleAtArguments, StructureCommand, StructureEdits } from '../../../../server/src/protocol';
import { toReplacement } from '../../convert';
import { editAtVersion, isAt } from '../../edit-at-version';
import { CLIENT_ID } from '../../names';
import type { Requests } from '../../requests';
import type { Review } from '../../review';
import { pickOffer } from './pick-offer';

type Kind = StructureCommand['do'];

/** The change itself, for a key or another extension that calls the command without a list; or the place, where it is not the cursor. */
export interface GivenChange {
  readonly command?: StructureCommand;
  readonly position?: RestyleAtArguments['position'];
}

/** Makes one of the changes of `kinds` that are possible at the cursor; of several the writer picks one. */
export async function changeStructure(
  requests: Requests,
  review: Review,
  kinds: readonly Kind[],
  given: GivenChange | null = null,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const position = given?.position
    ? new Position(given.position.line, given.position.character)
    : editor.selection.active;
  const command = given?.command ?? (await pickOffer(requests.structureOffers(document, position, kinds), kinds));
  if (!command || !isAt(document, version)) return;
  const change = await requests.editStructure(document, position, command);
  if (!change) {
    window.setStatusBarMessage(l10n.t('There is nothing to change here.'), 8000);
    return;
  }
  if (!(await write(editor, version, command, change, review))) return;
  if (change.cursor) moveTo(editor, change.cursor);
  window.setStatusBarMessage(change.title, 8000);
}

function write(
  { document }: TextEditor,
  version: number,
  command: StructureCommand,
  { title, edits }: StructureEdits,
  review: Review,
): Promise<boolean> {
  const isShown = wantsPreview(document, isWide(command) && edits.length > 1);
  return isShown
    ? review(
        document,
        version,
        edits.map(edit => ({ label: title, edit })),
      )
    : editAtVersion(document.uri, version, edits.map(toReplacement));
}

/** Whether a change reaches beyond the section at the cursor, where the writer sees at once what it did. */
function isWide(command: StructureCommand): boolean {
  return command.do === 'restyle' || ('scope' in command && ['section', 'document'].includes(command.scope));
}

/** Whether a change is shown before it is made: as the setting says, and where that leaves it open, when it is wide. */
function wantsPreview(document: TextEditor['document'], isWideChange: boolean): boolean {
  const wish = workspace.getConfiguration(CLIENT_ID, document).get<string>('previewChanges', 'auto');
  return wish === 'auto' ? isWideChange : wish === 'always';
}

function moveTo(editor: TextEditor, { line, character }: { readonly line: number; readonly character: number }): void {
  const place = editor.document.validatePosition(new Position(line, character));
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection);
}
