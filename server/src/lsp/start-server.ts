import {
  CodeActionKind,
  DiagnosticRefreshRequest,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from './library';
import { createAnnouncer } from './announcer';
import { readClientFeatures, type ClientFeatures } from './client-features';
import { announcedBefore } from './careful';
import { keepDataTables } from './data-tables';
import { keepDocuments } from './documents';
import { keepFolders } from './folders';
import { COMPLETION_TRIGGERS } from './handlers/completion';
import { HANDLERS } from './handlers/index';
import { readProjectFiles } from './project-files';
import { keepProjects } from './projects';
import { keepReadings } from './readings';
import type { Runtime } from './runtime';
import type { Session } from './session';
import { keepSettings } from './settings';
import { watchFiles } from './watched-files';

/** Serves work summaries over a connection, the same in Node and in the browser. The caller listens on the connection. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, runtime, params);
    for (const handle of HANDLERS) handle(session);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'zongjie' } };
  });
}

function createSession(connection: Connection, runtime: Runtime, params: InitializeParams): Session {
  const client = readClientFeatures(params);
  const log = (line: string) => {
    connection.console.warn(line);
  };
  const announcer = createAnnouncer(() => session);
  const announceAll = () => {
    for (const text of session.documents.all()) announcer.schedule(text, 'opened');
    if (client.has.pullDiagnostics && client.has.diagnosticRefresh) {
      connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
    }
  };
  const folders = keepFolders(connection, client);
  const files = runtime.tableFiles;
  const watched = watchFiles(connection, client);
  const say: Session['say'] = message => message[client.language];
  const tables = keepDataTables({ client, folders, files, watched, log, changed: announceAll });
  const projectFiles = readProjectFiles(connection, runtime, client);
  const projectChanged = () => {
    settings.forgetAll();
    announceAll();
  };
  const projects = keepProjects(connection, { files: projectFiles, folders, watched, say, changed: projectChanged });
  const filesOf = async (uri: string) => (await projects.of(uri)).settings;
  const settings = keepSettings(connection, client, { filesOf, log, changed: announceAll });
  const readings = keepReadings(
    settings,
    projects,
    tables,
    runtime.today,
    client.isCareful ? announcedBefore(connection) : null,
  );
  connection.onInitialized(() => {
    settings.watch();
    watched.watch();
  });
  const documents = keepDocuments(connection, log, {
    opened: text => announcer.schedule(text, 'opened'),
    changed: text => announcer.schedule(text, 'changed'),
    closed: uri => {
      readings.forget(uri);
      announcer.closed(uri);
    },
  });
  const session: Session = {
    connection,
    runtime,
    client,
    documents,
    readings,
    projects,
    projectFiles,
    folders,
    say,
    log,
    announceAll,
  };
  return session;
}

function capabilitiesFor({ has }: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    ...(has.inlineCompletions && { inlineCompletionProvider: true }),
    codeLensProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    referencesProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorMove],
      resolveProvider: has.editResolve,
    },
    ...(has.pullDiagnostics && {
      diagnosticProvider: { identifier: 'zongjie', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
