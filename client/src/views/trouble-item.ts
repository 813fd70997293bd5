import {
  l10n,
  languages,
  LanguageStatusSeverity,
  Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
} from 'vscode';
import type { ServerState, Supervisor } from '../supervisor';

/** A server that is back after so many crashes is no news. */
const QUIET_CRASHES = 1;

/** Shows trouble with the server in the language status, never in a pop-up; without trouble there is no item at all. */
export function createTroubleItem(supervisor: Supervisor, selector: DocumentSelector): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = (state: ServerState) => {
    const trouble = describe(state);
    // While it starts again the trouble is not over yet.
    if (trouble === undefined && state.type === 'starting') return;
    item?.dispose();
    item = trouble === undefined ? undefined : createItem(trouble, selector);
  };
  return Disposable.from(supervisor.onDidChangeState(show), { dispose: () => item?.dispose() });
}

function describe(state: ServerState): string | undefined {
  switch (state.type) {
    case 'starting':
    case 'stopped':
      return undefined;
    case 'running':
      if (state.rulesOff.length === 0) return undefined;
      return l10n.t(
        'The rule {0} did not come to an end and is off until the service is restarted.',
        state.rulesOff.join(', '),
      );
    case 'waiting':
      if (state.crashes <= QUIET_CRASHES) return undefined;
      return l10n.t(
        'The work summary service ended by itself {0} times; it starts again in {1} s.',
        state.crashes,
        Math.ceil(state.delay / 1000),
      );
  }
}

function createItem(trouble: string, selector: DocumentSelector): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('zongjie.server', selector);
  item.name = l10n.t('Work Summary');
  item.severity = LanguageStatusSeverity.Warning;
  item.text = trouble;
  item.command = { command: 'zongjie.restartServer', title: l10n.t('Restart now') };
  return item;
}
