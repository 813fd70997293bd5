import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';

/** Reports that are read beside the text and never saved or asked about. */
export interface Reports {
  /** Shows a report in place of the last one of its name. */
  readonly show: (name: string, markdown: string) => Promise<void>;
  readonly dispose: () => void;
}

/** The scheme of reports. They are no texts of the writer's, so the server is not told of them. */
export const REPORT_SCHEME = 'zongjie-report';

export function createReports(): Reports {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, string>();
  const provider = workspace.registerTextDocumentContentProvider(REPORT_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  return {
    show: async (name, markdown) => {
      const uri = Uri.from({ scheme: REPORT_SCHEME, path: `/${name}.md` });
      texts.set(uri.path, markdown);
      changed.fire(uri);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    },
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}
