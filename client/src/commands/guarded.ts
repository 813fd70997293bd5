import { l10n, window, type LogOutputChannel } from 'vscode';

/** The command, with a failure told in the status bar and written to the log: an exception would reach the writer as a pop-up. */
export function guarded<Args extends unknown[]>(
  log: LogOutputChannel,
  run: (...args: Args) => unknown,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      window.setStatusBarMessage(
        l10n.t('That did not work; please try again. The reason is in the log (command “Show Log”).'),
        8000,
      );
    }
  };
}
