import type { CancellationToken, Position, Range, TextDocument, Uri } from 'vscode';
import type { FileEvent } from 'vscode-languageclient';
import {
  METHODS,
  type CleanChange,
  type CarriedOver,
  type EditedRemembered,
  type EditRememberedParams,
  type ExportGapListParams,
  type FileCompared,
  type FilesCompared,
  type GapAnswer,
  type GapCard,
  type GapCardParams,
  type GapListFiles,
  type GapListImported,
  type GapParams,
  type ImportGapListParams,
  type ListRememberedParams,
  type MaskAnswer,
  type MaskKindName,
  type MaskParams,
  type RememberedList,
  type RestoreAnswer,
  type RestoreParams,
  type Structure,
  type StructureCommand,
  type StructureEdits,
  type StructureOffer,
  type StructureOffersParams,
  type TreatAsSummaryParams,
  type YearCheck,
} from '../../server/src/protocol';
import { toRange } from './convert';
import type { Supervisor } from './supervisor';

/** What the client asks of the server besides the protocol's own requests. While a server starts, each of them waits for it. */
export interface Requests {
  /** The next or previous gap from a position, around the end; undefined where there is none. */
  readonly gap: (
    document: TextDocument,
    position: Position,
    direction: GapParams['direction'],
  ) => Promise<Range | undefined>;
  /** The gap that lies in a direction from a place of the document as it is now; null where none does. */
  readonly gapCard: (
    document: TextDocument,
    position: GapCardParams['position'],
    direction: GapCardParams['direction'],
  ) => Promise<GapCard | null>;
  /** A value of the writer's own as it goes into the gap that begins at a position. */
  readonly valueInPlace: (
    document: TextDocument,
    position: GapCardParams['position'],
    value: string,
  ) => Promise<string>;
  /** 待填清单 of the document as it is now; null where it is not served. */
  readonly exportGapList: (
    document: TextDocument,
    form: Pick<ExportGapListParams, 'format' | 'split'>,
  ) => Promise<GapListFiles | null>;
  /** What returned lists do to the document as it is now, settled as answered; null where it is not served. */
  readonly importGapList: (
    document: TextDocument,
    returns: Pick<ImportGapListParams, 'files' | 'answers'>,
  ) => Promise<GapListImported | null>;
  /** What can be taken out of a text. */
  readonly maskKinds: () => Promise<readonly MaskKindName[]>;
  /** What masking does to the document as it is now; null where it is not served. */
  readonly mask: (document: TextDocument, wish: Pick<MaskParams, 'kinds' | 'words'>) => Promise<MaskAnswer | null>;
  /** What the tables put back into the document as it is now; null where it is not served. */
  readonly restore: (document: TextDocument, tables: RestoreParams['tables']) => Promise<RestoreAnswer | null>;
  /** What `.zongjie/remembered.json` is to hold. */
  readonly editRemembered: (params: EditRememberedParams) => Promise<EditedRemembered>;
  /** All that is remembered, with what has become of it. */
  readonly listRemembered: (params: ListRememberedParams) => Promise<RememberedList>;
  /** Tells the server of a file that was just written, without waiting for a watcher to see it. */
  readonly tellChanged: (file: Uri) => Promise<void>;
  /** The changes of structure of some kinds that are possible at a position of the document as it is now. */
  readonly structureOffers: (
    document: TextDocument,
    position: Position,
    kinds: StructureOffersParams['kinds'],
  ) => Promise<readonly StructureOffer[] | null>;
  /** What a change of structure does to the document as it is now; null where it does nothing. */
  readonly editStructure: (
    document: TextDocument,
    position: Position,
    command: StructureCommand,
  ) => Promise<StructureEdits | null>;
  /** What a pasted text has too much of, in the document as it is now; null where it is not served. */
  readonly cleanText: (document: TextDocument) => Promise<readonly CleanChange[] | null>;
  /** Compares files with one another; `found` is called for each as it comes. Null where it was cancelled. */
  readonly compareFiles: (
    files: readonly string[],
    token: CancellationToken,
    found: (file: FileCompared) => void,
  ) => Promise<FilesCompared | null>;
  /** What a text has from an earlier one; null where one of them cannot be read. */
  readonly carriedOver: (uri: string, from: string) => Promise<CarriedOver | null>;
  /** What has to be looked at in the document as it is now for the year after `from`, else after its own; null where it names no year. */
  readonly checkYear: (document: TextDocument, from?: number) => Promise<YearCheck | null>;
  /** The stock structures in the order of their groups. */
  readonly structures: () => Promise<readonly Structure[]>;
  /** Serves a document whatever it reads like, from now on and by every server that comes. */
  readonly treatAsSummary: (document: TextDocument) => Promise<void>;
  /** Tells a server that has just been told of a document how the writer wants it treated. */
  readonly renewTreatment: (document: TextDocument) => Promise<void>;
}

/** As the protocol numbers the kinds of changes. */
const CHANGED: FileEvent['type'] = 2;

export function createRequests(supervisor: Supervisor): Requests {
  const treated = new Set<string>();
  let comparisons = 0;
  const sendTreatment = async (uri: string) => {
    const client = await supervisor.running();
    const params: TreatAsSummaryParams = { uri };
    await client.sendRequest(METHODS.treatAsSummary, params);
  };
  /** Asks about the version that the document has now, whatever becomes of it while the server starts. */
  const ask = async <Answer>(document: TextDocument, method: string, params: object) => {
    const about = { uri: document.uri.toString(), version: document.version };
    const client = await supervisor.running();
    return client.sendRequest<Answer | null>(method, { ...params, ...about });
  };
  return {
    gap: async (document, { line, character }, direction) => {
      const params = { position: { line, character }, direction };
      const answer = await ask<GapAnswer>(document, METHODS.gap, params);
      return answer ? toRange(answer.range) : undefined;
    },
    gapCard: (document, position, direction) => ask(document, METHODS.gapCard, { position, direction }),
    valueInPlace: async (document, position, value) =>
      (await ask<string>(document, METHODS.valueInPlace, { position, value })) ?? value,
    exportGapList: (document, form) => ask(document, METHODS.exportGapList, form),
    importGapList: (document, returns) => ask(document, METHODS.importGapList, returns),
    maskKinds: async () => (await supervisor.running()).sendRequest<readonly MaskKindName[]>(METHODS.maskKinds),
    mask: (document, wish) => ask(document, METHODS.mask, wish),
    restore: (document, tables) => ask(document, METHODS.restore, { tables }),
    editRemembered: async params => (await supervisor.running()).sendRequest(METHODS.editRemembered, params),
    listRemembered: async params => (await supervisor.running()).sendRequest(METHODS.listRemembered, params),
    tellChanged: async file => {
      const changes = [{ uri: file.toString(), type: CHANGED }];
      const client = await supervisor.running();
      await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    structureOffers: (document, { line, character }, kinds) =>
      ask(document, METHODS.structureOffers, { position: { line, character }, kinds }),
    editStructure: (document, { line, character }, command) =>
      ask(document, METHODS.editStructure, { position: { line, character }, command }),
    cleanText: document => ask(document, METHODS.cleanText, {}),
    compareFiles: async (files, token, found) => {
      const client = await supervisor.running();
      const id = ++comparisons;
      const listening = client.onNotification(METHODS.fileCompared, (file: FileCompared) => {
        if (file.id === id) found(file);
      });
      try {
        return await client.sendRequest<FilesCompared>(METHODS.compareFiles, { id, files }, token);
      } catch (error) {
        if (token.isCancellationRequested) return null;
        throw error;
      } finally {
        listening.dispose();
      }
    },
    carriedOver: async (uri, from) =>
      (await supervisor.running()).sendRequest<CarriedOver | null>(METHODS.carriedOver, { uri, from }),
    checkYear: (document, from) => ask(document, METHODS.checkYear, from === undefined ? {} : { from }),
    structures: async () => (await supervisor.running()).sendRequest<readonly Structure[]>(METHODS.structures),
    treatAsSummary: document => {
      const uri = document.uri.toString();
      treated.add(uri);
      return sendTreatment(uri);
    },
    renewTreatment: async document => {
      const uri = document.uri.toString();
      if (treated.has(uri)) await sendTreatment(uri);
    },
  };
}
