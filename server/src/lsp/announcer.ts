import type { Connection } from './library';
import { countDocument } from '../core/features/index';
import { METHODS, type NotASummary, type SummaryStatus } from '../protocol';
import { diagnosticsOf } from './diagnostics';
import type { OpenText } from './documents';
import { describeError } from './guard';
import type { Reading } from './readings';
import type { Session } from './session';
import { settle } from './warm-up';

/** Tells the client about its documents without being asked: their status and, to clients that do not pull, their findings. */
export interface Announcer {
  /** Soon: at once after opening where the client waits for findings, else when typing or opening pauses. */
  readonly schedule: (text: OpenText, when: 'opened' | 'changed') => void;
  readonly closed: (uri: string) => void;
}

const PAUSE = 200;

export function createAnnouncer(sessionOf: () => Session): Announcer {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What the client was last told of a document: served or not. */
  const told = new Map<string, boolean>();

  const announce = async (uri: string) => {
    const session = sessionOf();
    const text = session.documents.get(uri);
    const reading = text && (await session.readings.of(text));
    if (reading && !reading.outlineOnly) await settle(reading.analysis);
    // A newer version is announced by its own timer.
    if (!text || session.documents.get(uri) !== text) return;
    const { connection } = session;
    if (!session.client.has.pullDiagnostics && (reading ?? told.get(uri))) {
      await connection.sendDiagnostics({
        uri,
        diagnostics: diagnosticsOf(session, reading ?? null),
        ...(session.client.has.diagnosticVersion && { version: text.version }),
      });
    }
    if (reading) {
      const { version } = text;
      const { targetCharacters } = reading.config;
      await sendStatus(connection, { uri, version, targetCharacters, ...toldOf(reading) });
    } else if (told.get(uri) !== false) {
      await sendNotASummary(connection, { uri });
    }
    told.set(uri, Boolean(reading));
  };

  return {
    schedule: ({ uri }, when) => {
      clearTimeout(timers.get(uri));
      const timer = setTimeout(
        () => {
          timers.delete(uri);
          announce(uri).catch((error: unknown) => sessionOf().log(`Announcing failed: ${describeError(error)}`));
        },
        // A client that pulls asks for the findings itself, and these go first.
        when === 'opened' && !sessionOf().client.has.pullDiagnostics ? 0 : PAUSE,
      );
      timers.set(uri, timer);
    },
    closed: uri => {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      const { connection, client } = sessionOf();
      if (!client.has.pullDiagnostics && told.get(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      told.delete(uri);
      void sendNotASummary(connection, { uri });
    },
  };
}

type Told = Pick<SummaryStatus, 'gaps' | 'characters' | 'outlineOnly' | 'tableProblems'>;

function toldOf({ analysis, outlineOnly, tableProblems }: Reading): Told {
  const { characters } = countDocument(analysis.document);
  const table = tableProblems.length === 0 ? {} : { tableProblems };
  return outlineOnly ? { characters, gaps: 0, outlineOnly } : { characters, gaps: analysis.gaps.length, ...table };
}

function sendStatus(connection: Connection, status: SummaryStatus): Promise<void> {
  return connection.sendNotification(METHODS.status, status);
}

function sendNotASummary(connection: Connection, params: NotASummary): Promise<void> {
  return connection.sendNotification(METHODS.notASummary, params);
}
