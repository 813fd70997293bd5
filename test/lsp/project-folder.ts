import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Range } from 'vscode-languageserver';
import { projectFiles } from '../../server/src/node/project-files';
import {
  COMMANDS,
  METHODS,
  type ChooseIgnoredArguments,
  type EditedRemembered,
  type RememberArguments,
} from '../../server/src/protocol';
import { connect, pull, type ConnectOptions, type TestClient } from './connect';

/** A folder of texts that a client has open. */
export interface ProjectFolder {
  readonly path: string;
  readonly uriOf: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  readonly connect: (given?: ConnectOptions) => Promise<TestClient>;
  readonly dispose: () => Promise<void>;
}

export async function makeProjectFolder(): Promise<ProjectFolder> {
  const path = await mkdtemp(join(tmpdir(), 'zongjie-project-'));
  const uriOf = (name: string) => pathToFileURL(join(path, name)).href;
  return {
    path,
    uriOf,
    write: async (name, content) => {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    },
    read: name => readFile(join(path, name), 'utf8'),
    connect: given => {
      const params = { workspaceFolders: [{ uri: pathToFileURL(path).href, name: '材料' }] };
      return connect({ runtime: { projectFiles }, params, ...given });
    },
    dispose: () => rm(path, { recursive: true }),
  };
}

export const REMEMBERED = '.zongjie/remembered.json';

/** What the editor does when one of the server's fixes has been chosen: it keeps the file. */
export async function choose(folder: ProjectFolder, client: TestClient, uri: string, at: Range, title: string) {
  const params = { textDocument: { uri }, range: at, context: { diagnostics: [] } };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  const argument = rememberingOf(actions, title);
  await keep(folder, client, argument);
  return argument;
}

/** Puts into the file what is to be remembered, and tells the server. */
export async function keep(folder: ProjectFolder, client: TestClient, argument: RememberArguments): Promise<void> {
  const content = await folder.read(REMEMBERED).catch(() => null);
  const edited = await client.connection.sendRequest<EditedRemembered>(METHODS.editRemembered, {
    content,
    add: argument.entries,
    remove: [],
  });
  if ('problem' in edited) throw new Error(edited.problem);
  await folder.write(REMEMBERED, edited.content);
  tellChanged(client, argument.file ?? '');
}

/** What is to be remembered where the writer picks a title in the menu, or behind its last entry. */
function rememberingOf(actions: readonly CodeAction[], title: string): RememberArguments {
  for (const action of actions) {
    const [argument] = (action.command?.arguments ?? []) as [RememberArguments | ChooseIgnoredArguments];
    if (action.title === title) return argument as RememberArguments;
    if (action.command?.command !== COMMANDS.chooseIgnored) continue;
    const { file, problem, choices } = argument as ChooseIgnoredArguments;
    const choice = choices.find(one => one.title === title);
    if (choice) return { file, problem, entries: choice.entries };
  }
  throw new Error(`no ${title} among ${actions.map(one => one.title).join(' | ')}`);
}

export function tellChanged(client: TestClient, uri: string): void {
  client.raw({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri, type: 2 }] } });
}

export async function messagesOf(client: TestClient, uri: string): Promise<readonly string[]> {
  return (await pull(client, uri)).map(({ message }) => (typeof message === 'string' ? message : message.value));
}
