import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { StructureCommand, StructureOffer } from '../../../../server/src/protocol';

type Kind = StructureCommand['do'];

interface OfferItem extends QuickPickItem {
  readonly command: StructureCommand;
}

/** The change to make: the only one that is possible, or the one that the writer picks. Where none is possible the writer is told. */
export async function pickOffer(
  asked: Promise<readonly StructureOffer[] | null>,
  kinds: readonly Kind[],
): Promise<StructureCommand | undefined> {
  const offers = (await asked) ?? [];
  const [first] = offers;
  if (!first) {
    window.setStatusBarMessage(whyNothing(kinds), 8000);
    return undefined;
  }
  if (offers.length === 1) return first.command;
  const picked = await window.showQuickPick(itemsOf(offers), { title: l10n.t('Change the Structure') });
  return picked && 'command' in picked ? picked.command : undefined;
}

function itemsOf(offers: readonly StructureOffer[]): readonly (OfferItem | QuickPickItem)[] {
  const items: (OfferItem | QuickPickItem)[] = [];
  let group = '';
  for (const { command, title } of offers) {
    const own = groupOf(command.do);
    if (own !== group) items.push({ label: own, kind: QuickPickItemKind.Separator });
    group = own;
    items.push({ label: title, command });
  }
  return items;
}

function groupOf(kind: Kind): string {
  switch (kind) {
    case 'promote':
    case 'demote':
    case 'moveUp':
    case 'moveDown':
      return l10n.t('Move');
    case 'renumber':
      return l10n.t('Renumber');
    case 'restyle':
      return l10n.t('How this level is numbered');
    case 'split':
    case 'join':
      return l10n.t('Lines');
    case 'fullWidth':
    case 'halfWidth':
      return l10n.t('Width');
  }
}

/** What has to be so for such a change to be possible. */
function whyNothing([kind, ...others]: readonly Kind[]): string {
  if (others.length > 1 || kind === undefined) return l10n.t('There is nothing to change here.');
  switch (kind) {
    case 'promote':
      return l10n.t('Put the cursor on a numbered heading below another one to promote it.');
    case 'demote':
      return l10n.t('Put the cursor on a numbered heading that follows one of its level to demote it.');
    case 'moveUp':
      return l10n.t('No section of this level stands above this one in lines of its own.');
    case 'moveDown':
      return l10n.t('No section of this level stands below this one in lines of its own.');
    case 'renumber':
      return l10n.t('All numbers run on; there is nothing to renumber.');
    case 'restyle':
      return l10n.t('Put the cursor on a numbered heading to change how its level is numbered.');
    case 'split':
      return l10n.t('No heading stands in the middle of a line.');
    case 'join':
      return l10n.t('No title is torn over lines.');
    case 'fullWidth':
    case 'halfWidth':
      return l10n.t('All marks have the wanted width.');
  }
}
