import {
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  LSPErrorCodes,
  ResponseError,
  SelectionRangeRequest,
  type CancellationToken,
  type Position,
  type Range,
  type RequestType,
} from './library';
import type { OpenText } from './documents';
import type { Reading } from './readings';
import type { Session } from './session';

/**
 * Registers the answer to a request. A cancelled one is answered by RequestCancelled, wrong parameters by InvalidParams, an
 * exception by InternalError and a line in the log: never by an empty result, which would say that there is nothing.
 */
export function answerRequest<P, R, E>(
  session: Session,
  { method }: RequestType<P, R, E>,
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  // Without parameters the library hands over the token alone.
  session.connection.onRequest(method, async (...given: [P, CancellationToken] | [CancellationToken]): Promise<R> => {
    const token = given[given.length - 1] as CancellationToken;
    // What is no object has none of the parts that a handler asks for, and is refused for that.
    const params = (given.length > 1 && typeof given[0] === 'object' && given[0] !== null ? given[0] : {}) as P;
    try {
      refuseCancelled(token);
      const result = await Promise.race([answer(params, token), cancellationOf(token)]);
      refuseCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      session.log(`${method} failed: ${describeError(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${method} failed`);
    }
  });
}

/** Parameters that name a document. */
interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Registers the answer to a request about a document. `unserved` is the answer for one that is not open or not served. When the
 * document moves on while the answer is worked out, it is ContentModified.
 */
export function answerForDocument<P extends DocumentParams, R, E>(
  session: Session,
  type: RequestType<P, R, E>,
  unserved: R,
  answer: (reading: Reading, params: P, token: CancellationToken) => R | Promise<R>,
): void {
  answerRequest(session, type, async (params, token) => {
    const text = session.documents.get(uriOf(params));
    if (!text) return unserved;
    const reading = await session.readings.of(text);
    refuseOutdated(session, text);
    refuseCancelled(token);
    const isAsked = reading && (!reading.outlineOnly || OUTLINE_REQUESTS.has(type.method));
    const result = isAsked ? await answer(reading, params, token) : unserved;
    refuseOutdated(session, text);
    return result;
  });
}

/** What is answered for a text that is too large to be checked. */
const OUTLINE_REQUESTS: ReadonlySet<string> = new Set([
  DocumentSymbolRequest.method,
  FoldingRangeRequest.method,
  SelectionRangeRequest.method,
]);

/**
 * The reading of a document in just the version that a request of our own is about; null when it is not open or not served.
 * @throws ContentModified when the document has another version, InvalidParams when no document is named.
 */
export async function readVersion(
  session: Session,
  { uri, version }: { readonly uri: string; readonly version: number },
): Promise<Reading | null> {
  if (typeof uri !== 'string') throw invalidParams('uri must be a string.');
  const text = session.documents.get(uri);
  if (!text) return null;
  if (text.version !== version) throw contentModified();
  const reading = await session.readings.of(text);
  refuseOutdated(session, text);
  return reading?.outlineOnly ? null : reading;
}

export function refuseOutdated({ documents }: Session, text: OpenText): void {
  if (documents.get(text.uri) !== text) throw contentModified();
}

export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
}

/** Whoever has cancelled need not wait until the answer is worked out. */
function cancellationOf(token: CancellationToken): Promise<never> {
  return new Promise((_, refuse) => {
    token.onCancellationRequested(() => refuse(cancelled()));
  });
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** @throws InvalidParams when the parameters name no document. */
export function uriOf(params: unknown): string {
  const uri = (params as Partial<DocumentParams> | null | undefined)?.textDocument?.uri;
  if (typeof uri !== 'string') throw invalidParams('textDocument.uri must be a string.');
  return uri;
}

/** @throws InvalidParams when it is no position. */
export function checkPosition(position: unknown): Position {
  const { line, character } = (position ?? {}) as Partial<Position>;
  if (!isIndex(line) || !isIndex(character)) throw invalidParams('A position needs a line and a character, from 0.');
  return { line, character };
}

/** @throws InvalidParams when it is no range. */
export function checkRange(range: unknown): Range {
  const { start, end } = (range ?? {}) as Partial<Range>;
  return { start: checkPosition(start), end: checkPosition(end) };
}

export function invalidParams(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Its kind and where it was thrown; an error's message may quote the writer's text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value';
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map(line => line.trim())].join(' ');
}
