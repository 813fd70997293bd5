import type { ClientCapabilities, InitializeParams } from './library';
import type { Language } from '../core/index';

/** What the client can do and wants, as far as the server's answers depend on it. */
export interface ClientFeatures {
  readonly language: Language;
  /** The commands of ours that it has. */
  readonly commands: ReadonlySet<string>;
  readonly rulePages: string | null;
  /** Rules by their ids that are off whatever the settings say. */
  readonly rulesOff: readonly string[];
  /** It wants to be told of each rule before the rule is asked. */
  readonly isCareful: boolean;
  /** Folders that it has open, when it started. */
  readonly folders: readonly string[];
  readonly has: {
    readonly configuration: boolean;
    readonly configurationRegistration: boolean;
    readonly workspaceFolders: boolean;
    readonly watchRegistration: boolean;
    readonly hierarchicalSymbols: boolean;
    readonly pullDiagnostics: boolean;
    readonly diagnosticRefresh: boolean;
    readonly diagnosticVersion: boolean;
    readonly relatedInformation: boolean;
    readonly codeActionLiterals: boolean;
    readonly editResolve: boolean;
    readonly versionedEdits: boolean;
    readonly snippetEdits: boolean;
    readonly snippetCompletions: boolean;
    readonly inlineCompletions: boolean;
    /** It answers `METHODS.readFile`. */
    readonly fileReading: boolean;
    /** It shows findings on hovering without being told them again. */
    readonly findingsOnHover: boolean;
  };
  /** The most folds that it takes. */
  readonly foldLimit: number;
}

/** Reads what a client says of itself; every part may be missing or of another shape. */
export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const capabilities: Loose<ClientCapabilities> = params.capabilities;
  const options = (params.initializationOptions ?? {}) as Loose<Record<string, unknown>>;
  const { workspace, textDocument } = capabilities;
  const locale = text(options['locale']) ?? text(params.locale) ?? '';
  const limit: unknown = textDocument?.foldingRange?.rangeLimit;
  return {
    language: /^zh/i.test(locale) ? 'zh' : 'en',
    commands: new Set(list(options['commands']).filter(name => typeof name === 'string')),
    rulePages: text(options['rulePages']) ?? null,
    rulesOff: list(options['rulesOff']).filter(id => typeof id === 'string'),
    isCareful: options['careful'] === true,
    folders: foldersOf(params),
    has: {
      configuration: workspace?.configuration === true,
      configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      workspaceFolders: workspace?.workspaceFolders === true,
      watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      pullDiagnostics: typeof textDocument?.diagnostic === 'object',
      diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
      diagnosticVersion: textDocument?.publishDiagnostics?.versionSupport === true,
      relatedInformation:
        textDocument?.publishDiagnostics?.relatedInformation === true ||
        textDocument?.diagnostic?.relatedInformation === true,
      codeActionLiterals: typeof textDocument?.codeAction?.codeActionLiteralSupport === 'object',
      editResolve: list(textDocument?.codeAction?.resolveSupport?.properties).includes('edit'),
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      snippetEdits:
        workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
      snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
      inlineCompletions: typeof textDocument?.inlineCompletion === 'object',
      fileReading: options['readsFiles'] === true,
      findingsOnHover: options['hoverShowsFindings'] === true,
    },
    foldLimit: typeof limit === 'number' && limit > 0 ? limit : Infinity,
  };
}

/** A client's data at any depth: nothing in it is sure to be there. */
type Loose<T> = T extends object ? { readonly [K in keyof T]?: Loose<T[K]> | null } : T;

/** Older clients name one folder only, by `rootUri`. */
function foldersOf(params: Loose<{ workspaceFolders: unknown; rootUri: unknown }>): readonly string[] {
  const { workspaceFolders, rootUri } = params;
  const folders = list(workspaceFolders).flatMap(folder => text((folder as Loose<{ uri: string }> | null)?.uri) ?? []);
  return folders.length > 0 ? folders : list([rootUri]).flatMap(uri => text(uri) ?? []);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
