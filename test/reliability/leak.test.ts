import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { MEASURED, shownOf, startLive, type LiveServer } from './live-server';
import { patience, sizeOf } from './size';

const URI = 'file:///docs/leak.txt';
const LINES = Array.from(
  { length: 100 },
  (_, i) => `${i % 10}号护林点开展巡山检查xx次，清理林区可燃物${i * 7}吨，劝返违规用火群众${i}人。`,
);
/** Growth is counted from this share on, when the engine has compiled and the caches are as full as they get. */
const WARM = 0.4;
const MOST_GROWTH = 1.1;

let bundle: Bundle;
beforeAll(async () => (bundle = await bundleServer()), 60_000);
afterAll(() => bundle.remove());

let live: LiveServer;
beforeEach(async () => (live = await startLive(bundle.file, { nodeOptions: MEASURED })));
afterEach(() => live.stop());

// What is typed and opened comes again, so that the memo of lines, which is bounded by itself, is full when growth is counted.
describe.skipIf(process.platform === 'win32')('the server grows by at most a tenth after its warm-up', () => {
  const edits = sizeOf(2_000);
  test(`over ${edits} edits`, { timeout: patience(2_000, 120_000) }, async () => {
    await live.open(URI, LINES.join('\n'));
    await expectNoGrowth(edits, async i => {
      const range = { start: { line: i % LINES.length, character: 0 }, end: { line: i % LINES.length, character: 1 } };
      await live.change(URI, i + 2, [{ range, text: String(i % 7) }]);
      if (i % 20 === 0) await shownOf(live.connection, URI);
    });
  });

  const openings = edits / 20;
  test(`over ${openings} documents opened and closed`, { timeout: patience(2_000, 120_000) }, async () => {
    await expectNoGrowth(openings, async i => {
      const uri = `file:///docs/${i}总结.txt`;
      await live.open(uri, LINES.map(line => `${i % 7}${line}`).join('\n'));
      await shownOf(live.connection, uri);
      await live.close(uri);
    });
  });
});

async function expectNoGrowth(times: number, step: (i: number) => Promise<void>): Promise<void> {
  const held: number[] = [];
  for (let i = 0; i < times; i++) {
    await step(i);
    if (i % Math.ceil(times / 25) === 0) held.push(await live.held());
  }
  const late = held.slice(Math.floor(held.length * WARM));
  const [before, after] = [late.slice(0, 5), late.slice(-5)].map(median) as [number, number];
  console.log(`held ${before.toFixed(1)} MB after the warm-up, ${after.toFixed(1)} MB at the end`);
  expect(after).toBeLessThan(before * MOST_GROWTH);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
