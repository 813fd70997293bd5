import { setTimeout as wait } from 'node:timers/promises';
import { LSPErrorCodes, type Diagnostic } from 'vscode-languageserver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { startLive, type LiveServer } from './live-server';
import { sizeOf } from './size';

const URI = 'file:///docs/typing.txt';
const KEYS = sizeOf(300);
/** 30 keys a second. */
const PAUSE = 1000 / 30;
const BODY = '全镇组织护林员开展巡山检查xx次，清理林区可燃物36吨，劝返违规用火群众12人。\n'.repeat(400);

let bundle: Bundle;
let live: LiveServer;
beforeAll(async () => {
  bundle = await bundleServer();
  live = await startLive(bundle.file);
});
afterAll(async () => {
  await live.stop();
  await bundle.remove();
});

/** Each key moves the first gap on by a character, so that an answer tells by itself what version it is about. */
test(
  `while ${KEYS} keys are typed, 30 a second, no answer about an older version follows one about a newer, and the last is about the last`,
  { timeout: 60_000 + KEYS * PAUSE * 10 },
  async () => {
    await live.open(URI, `护林${BODY}`);
    const answered: number[] = [];
    const ask = async () => {
      const outcome = await live.connection
        .sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: URI } })
        .catch((error: unknown) => (error as { code: number }).code);
      if (typeof outcome === 'number') expect(outcome).toBe(LSPErrorCodes.ServerCancelled);
      else answered.push(outcome.items.find(({ range }) => range.start.line === 0)?.range.start.character ?? 0);
    };
    const asked: Promise<void>[] = [];
    for (let key = 0; key < KEYS; key++) {
      const at = { line: 0, character: 2 + key };
      void live.change(URI, key + 2, [{ range: { start: at, end: at }, text: '护' }]);
      asked.push(ask());
      // What is typed follows the clock, not the server.
      await wait(PAUSE);
    }
    await Promise.all(asked);
    await ask();
    expect(answered).toEqual(answered.toSorted((a, b) => a - b));
    expect(answered.length).toBeGreaterThan(KEYS / 10);
    expect(answered.at(-1)).toBe(`护林${BODY}`.indexOf('xx') + KEYS);
  },
);
