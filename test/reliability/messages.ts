import fc from 'fast-check';
import { METHODS } from '../../server/src/protocol';
import { FULL, URI } from '../lsp/connect';
import { frame } from '../lsp/server-process';

export interface Sent {
  readonly jsonrpc: '2.0';
  readonly id?: string;
  readonly method: string;
  readonly params?: unknown;
}

const position = { line: 1, character: 4 };
const range = { start: { line: 1, character: 0 }, end: position };
const textDocument = { uri: URI };
const ours = { uri: URI, version: 2, position };
const TEXT = '一、巡查工作\n召开会议xx次，展板块。\n（一）健全制度。培训人员12人。\n（三）强化督查。';

const INITIALIZE = {
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: FULL, workspaceFolders: null, initializationOptions: {} },
};

/** What follows upon `initialize`, each kind of message that the server knows at least once. */
const LATER: readonly { readonly method: string; readonly params?: unknown }[] = [
  { method: 'initialized', params: {} },
  { method: 'workspace/didChangeConfiguration', params: { settings: { zongjie: { rules: {}, targetCharacters: 5 } } } },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'zongjie', version: 1, text: TEXT } },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'xx' }, { text: TEXT }] },
  },
  { method: 'textDocument/documentSymbol', params: { textDocument } },
  { method: 'textDocument/foldingRange', params: { textDocument } },
  { method: 'textDocument/selectionRange', params: { textDocument, positions: [position] } },
  { method: 'textDocument/hover', params: { textDocument, position } },
  { method: 'textDocument/completion', params: { textDocument, position, context: { triggerKind: 1 } } },
  { method: 'textDocument/diagnostic', params: { textDocument, previousResultId: 'a' } },
  {
    method: 'textDocument/codeAction',
    params: { textDocument, range, context: { diagnostics: [], only: ['quickfix'] } },
  },
  { method: 'codeAction/resolve', params: { title: 'a', kind: 'quickfix', data: { ...ours, range, index: 0 } } },
  { method: 'workspace/symbol', params: { query: '巡查' } },
  { method: 'workspace/didChangeWorkspaceFolders', params: { event: { added: [], removed: [] } } },
  { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: URI, type: 2 }] } },
  { method: '$/cancelRequest', params: { id: '3' } },
  { method: '$/setTrace', params: { value: 'verbose' } },
  { method: METHODS.gap, params: { ...ours, direction: 'next' } },
  { method: METHODS.gapCard, params: { ...ours, direction: 'at' } },
  { method: METHODS.valueInPlace, params: { ...ours, value: '52块' } },
  { method: METHODS.exportGapList, params: { ...ours, format: 'csv', split: true } },
  { method: METHODS.importGapList, params: { ...ours, files: [{ name: 'a.csv', content: 'YQ==' }] } },
  { method: METHODS.maskKinds },
  { method: METHODS.mask, params: { ...ours, kinds: ['name'], words: ['镇'] } },
  { method: METHODS.restore, params: { ...ours, tables: [{ name: 'a', content: '{}' }] } },
  { method: METHODS.editStructure, params: { ...ours, command: { do: 'renumber', scope: 'document' } } },
  { method: METHODS.quantities, params: ours },
  { method: METHODS.structures },
  { method: METHODS.treatAsSummary, params: { uri: URI } },
  { method: 'textDocument/didClose', params: { textDocument } },
  { method: 'shutdown' },
  { method: 'exit' },
];

const NOTIFICATIONS = /^(?:initialized|exit|\$\/.*|.*\/did[A-Z].*)$/;

function numbered(messages: readonly { readonly method: string; readonly params?: unknown }[]): readonly Sent[] {
  return messages.map((message, i) => ({
    jsonrpc: '2.0' as const,
    ...(NOTIFICATIONS.test(message.method) ? {} : { id: String(i) }),
    ...message,
  }));
}

const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1.5, 2 ** 31, 1e999, '', 'x', '\ud800', [], [null], [[]], {}, { uri: 5 }, { line: -1 }],
  JSON.parse('{"__proto__":{"polluted":true}}'),
);

/** A message with one of its values, at any depth, of another type or missing. */
function bent(message: Sent): fc.Arbitrary<unknown> {
  const paths = [...pathsOf(message)];
  return fc
    .tuple(fc.constantFrom(...paths), fc.option(odd, { nil: undefined }))
    .map(([path, value]) => put(message, path, value));
}

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, name]);
}

function put(into: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const copy = (Array.isArray(into) ? [...(into as unknown[])] : { ...(into as object) }) as Record<string, unknown>;
  copy[name] = put(copy[name], rest, value);
  return copy;
}

/** Messages in a frame each, of which some are bent. */
const message = fc
  .constantFrom(...numbered(LATER))
  .chain(sound =>
    fc.oneof({ weight: 2, arbitrary: fc.constant<unknown>(sound) }, { weight: 3, arbitrary: bent(sound) }),
  );
const first = fc.oneof(
  { weight: 8, arbitrary: fc.constant<unknown>(numbered([INITIALIZE])[0]) },
  { weight: 1, arbitrary: bent(numbered([INITIALIZE])[0]!) },
  { weight: 1, arbitrary: message },
);

/** Mostly a document is open, or the answers would be the same to all. */
const second = fc.oneof(
  { weight: 8, arbitrary: fc.constant<unknown>(numbered(LATER)[2]) },
  { weight: 2, arbitrary: message },
);

/** Sessions whose frames are right: what they say may be wrong, and come in any order. */
export const framed = fc
  .tuple(first, second, fc.array(message, { maxLength: 8 }))
  .map(messages => Buffer.from(messages.flat().map(frame).join('')));

/** Sessions whose bytes are cut, put in, left out or changed anywhere. */
export const damaged = fc
  .tuple(
    framed,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat(30),
        put: fc.uint8Array({ maxLength: 12 }),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([bytes, harms]) =>
    harms.reduce<Buffer>((all, { at, drop, put: extra }) => {
      const from = Math.floor(at * all.length);
      return Buffer.concat([all.subarray(0, from), extra, all.subarray(from + drop)]);
    }, bytes),
  );

/** Sessions in which a length is wrong, or a header is another. */
export const mislabelled = fc
  .tuple(framed, fc.nat(5), fc.constantFrom('-1', 'abc', '1e9', '0', '99999999999', '7', '4000', ' 12 ', ''))
  .map(([bytes, which, length]) => {
    let seen = 0;
    return Buffer.from(
      bytes
        .toString('latin1')
        .replace(/Content-Length: \d+/g, header => (seen++ === which ? `Content-Length: ${length}` : header)),
      'latin1',
    );
  });
