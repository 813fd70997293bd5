import type { Position, Range, TextDocument } from 'vscode';
import {
  METHODS,
  type GapAnswer,
  type GapCard,
  type GapCardParams,
  type GapParams,
  type Structure,
  type TreatAsSummaryParams,
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
  /** The stock structures in the order of their groups. */
  readonly structures: () => Promise<readonly Structure[]>;
  /** Serves a document whatever it reads like, from now on and by every server that comes. */
  readonly treatAsSummary: (document: TextDocument) => Promise<void>;
  /** Tells a server that has just been told of a document how the writer wants it treated. */
  readonly renewTreatment: (document: TextDocument) => Promise<void>;
}

export function createRequests(supervisor: Supervisor): Requests {
  const treated = new Set<string>();
  const sendTreatment = async (uri: string) => {
    const client = await supervisor.running();
    const params: TreatAsSummaryParams = { uri };
    await client.sendRequest(METHODS.treatAsSummary, params);
  };
  return {
    gap: async (document, { line, character }, direction) => {
      const { version } = document;
      const client = await supervisor.running();
      const params: GapParams = {
        uri: document.uri.toString(),
        version,
        position: { line, character },
        direction,
      };
      const answer = await client.sendRequest<GapAnswer | null>(METHODS.gap, params);
      return answer ? toRange(answer.range) : undefined;
    },
    gapCard: async (document, position, direction) => {
      const { version } = document;
      const client = await supervisor.running();
      const params: GapCardParams = { uri: document.uri.toString(), version, position, direction };
      return client.sendRequest<GapCard | null>(METHODS.gapCard, params);
    },
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
