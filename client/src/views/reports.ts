import {
  commands,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { COMMANDS, type ShowRangeArguments } from '../../../server/src/protocol';
import { placesInReport } from './report-places';

/** Reports that are read beside the text and never saved or asked about. */
export interface Reports {
  /** Shows a report in place of the last one of its name; the lines that it names lead into the texts that it speaks of. */
  readonly show: (name: string, markdown: string, about: ReportedTexts) => Promise<void>;
  /** Shows two pieces of text side by side. */
  readonly compare: (left: Piece, right: Piece) => Promise<void>;
  readonly dispose: () => void;
}

/** The text that a report speaks of, and the one that it is set beside. */
export interface ReportedTexts {
  readonly own: Uri;
  readonly other?: Uri;
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
  const subjects = new Map<string, ReportedTexts>();
  const provider = workspace.registerTextDocumentContentProvider(REPORT_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  const links = languages.registerDocumentLinkProvider(
    { scheme: REPORT_SCHEME },
    {
      provideDocumentLinks: document => {
        const about = subjects.get(document.uri.path);
        return about ? linksIn(document, about) : [];
      },
    },
  );
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
    show: async (name, markdown, about) => {
      const path = `/${name}.md`;
      subjects.set(path, about);
      const uri = put(path, markdown);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    },
    dispose: () => {
      provider.dispose();
      links.dispose();
      changed.dispose();
    },
  };
}

function linksIn(document: TextDocument, { own, other }: ReportedTexts): DocumentLink[] {
  return Array.from({ length: document.lineCount }, (_, at) => document.lineAt(at).text).flatMap((item, at) =>
    placesInReport(item, other !== undefined).map(({ start, end, line, isOther }) =>
      linkTo(isOther ? (other ?? own) : own, line, new Range(at, start, at, end)),
    ),
  );
}

/** Shows a line of a text, in the editor where it is seen. */
function linkTo(uri: Uri, line: number, range: Range): DocumentLink {
  const place = { line, character: 0 };
  const argument: ShowRangeArguments = { uri: uri.toString(), range: { start: place, end: place } };
  const target = Uri.parse(`command:${COMMANDS.showRange}?${encodeURIComponent(JSON.stringify([argument]))}`);
  const link = new DocumentLink(range, target);
  link.tooltip = l10n.t('Go to this line');
  return link;
}
