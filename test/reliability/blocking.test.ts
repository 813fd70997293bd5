import { CancellationTokenSource, LSPErrorCodes, type Diagnostic, type DocumentSymbol } from 'vscode-languageserver';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { METHODS } from '../../server/src/protocol';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { startLive, type LiveServer } from './live-server';
import { sizeOf } from './size';
import { textOf } from './size-text';

const URI = 'file:///docs/long.txt';
const OTHER = 'file:///docs/other.txt';
/** In kilobytes. */
const SIZE = sizeOf(2_000);
const TEXT = textOf(SIZE * 1000);

let bundle: Bundle;
let live: LiveServer;
beforeAll(async () => (bundle = await bundleServer()), 60_000);
afterAll(() => bundle.remove());
beforeEach(async () => (live = await startLive(bundle.file)));
afterEach(() => live.stop());

const about = { textDocument: { uri: URI } };
const outline = () => live.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', about);
const findings = () => live.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', about);

/** Asks for signs of life, one behind the other, until something is answered. Returns how many came and the longest wait, in milliseconds. */
async function meanwhile(work: Promise<unknown>): Promise<{ readonly signs: number; readonly longest: number }> {
  const state = { isOver: false };
  const end = work.finally(() => (state.isOver = true));
  let [signs, longest] = [0, 0];
  while (!state.isOver) {
    const from = performance.now();
    await live.connection.sendRequest(METHODS.alive);
    longest = Math.max(longest, performance.now() - from);
    signs++;
  }
  await end;
  return { signs, longest };
}

test(
  `while ${SIZE} kB are opened, pasted over and compared, other messages are answered in between`,
  { timeout: 120_000 },
  async () => {
    // Work in one go lets in half as many as these; in slices it is three times as many, so that a machine may be as fast as any.
    const report = async (what: string, fewest: number, work: Promise<unknown>) => {
      const { signs, longest } = await meanwhile(work);
      console.log(`${what}: ${signs} signs of life, the longest wait ${longest.toFixed(0)} ms`);
      expect(signs, what).toBeGreaterThan(fewest);
    };
    const opened = live.open(URI, TEXT);
    await report(
      'opened',
      7,
      opened.then(() => Promise.all([outline(), findings()])),
    );
    const pasted = live.change(URI, 2, [{ text: TEXT.replaceAll('护林', '森林') }]);
    await report('all pasted over', 3, pasted.then(findings));
    await live.open(OTHER, TEXT.replaceAll('巡山', '巡林'));
    await report('compared', 30, live.connection.sendRequest(METHODS.compareFiles, { id: 1, files: [URI, OTHER] }));
  },
);

test('who cancels is answered at once, before what was asked earlier and goes on', { timeout: 60_000 }, async () => {
  await live.open(URI, TEXT);
  const answered: string[] = [];
  const first = findings().then(({ items }) => answered.push(`${items.length > 0 ? 'some' : 'no'} findings`));
  const source = new CancellationTokenSource();
  const second = live.connection
    .sendRequest('textDocument/documentSymbol', about, source.token)
    .catch((error: unknown) =>
      answered.push((error as { code: number }).code === LSPErrorCodes.RequestCancelled ? 'cancelled' : 'failed'),
    );
  source.cancel();
  await Promise.all([first, second]);
  expect(answered).toEqual(['cancelled', 'some findings']);
});
