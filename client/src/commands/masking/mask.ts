import { l10n, Uri, window, workspace } from 'vscode';
import type { MaskParams } from '../../../../server/src/protocol';
import { toReplacement } from '../../convert';
import { editAtVersion } from '../../edit-at-version';
import type { Requests } from '../../requests';
import type { Reports } from '../../views/reports';
import { askPlace, nameOf } from '../places';
import { askWish } from './ask-wish';

/** What is wished and where the table goes, for a key or another extension that calls the command without dialogs. */
export interface GivenMask extends Pick<MaskParams, 'kinds' | 'words'> {
  /** Address of the table's file. */
  readonly to: string;
}

/** 去标识: the table is written before the text is changed, so that nothing is taken out without a way back. */
export async function maskActive(requests: Requests, reports: Reports, given: GivenMask | null): Promise<void> {
  const document = window.activeTextEditor?.document;
  const wish = document && (given ?? (await askWish(requests)));
  if (!wish) return;
  const { version } = document;
  const masked = await requests.mask(document, { kinds: wish.kinds, words: wish.words });
  if (!masked || masked.edits.length === 0) {
    window.setStatusBarMessage(l10n.t('Nothing of what you chose was found in the text'), 8000);
    return;
  }
  const to = given ? Uri.parse(given.to) : await askPlace(document, l10n.t('－masks.json'), { JSON: ['json'] });
  if (!to) return;
  await workspace.fs.writeFile(to, new TextEncoder().encode(masked.table));
  if (!(await editAtVersion(document.uri, version, masked.edits.map(toReplacement)))) return;
  await reports.show(l10n.t('What was masked'), masked.report, { own: document.uri });
  window.setStatusBarMessage(
    l10n.t('{0} places were masked; what they stood for is in {1}', masked.edits.length, nameOf(to)),
    12_000,
  );
}
