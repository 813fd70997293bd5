import { commands, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';

/** Reports that are read beside the text and never saved or asked about. */
export interface Reports {
  /** Shows a report in place of the last one of its name. */
  readonly show: (name: string, markdown: string) => Promise<void>;
  /** Shows two pieces of text side by side. */
  readonly compare: (left: Piece, right: Piece) => Promise<void>;
  readonly dispose: () => void;
}

export interface Piece {
  readonly name: string;
  readonly text: string;
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
  const put = (path: string, text: string): Uri => {
    const uri = Uri.from({ scheme: REPORT_SCHEME, path });
    texts.set(path, text);
    changed.fire(uri);
    return uri;
  };
  return {
    compare: async (left, right) => {
      // Under the ending of our own language the long lines are wrapped and marked as in the writer's text.
      const [before, after] = [left, right].map(({ name, text }, i) => put(`/${i}/${name}.zongjie`, text));
      await commands.executeCommand('vscode.diff', before, after, `${left.name} ↔ ${right.name}`);
    },
    show: async (name, markdown) => {
      const uri = put(`/${name}.md`, markdown);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    },
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}
