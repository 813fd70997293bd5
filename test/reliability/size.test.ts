import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { shownOf, startLive, type LiveServer } from './live-server';
import { KNOWS_MEMORY, memoryOf } from './memory';
import { sizeOf } from './size';
import { textOf } from './size-text';

const URI = 'file:///docs/size.txt';
const KB = 1000;
const MB = 1000 * KB;
/** At most, in megabytes, whatever the size of the text. */
const MOST_MEMORY = 512;

let bundle: Bundle;
beforeAll(async () => (bundle = await bundleServer()), 60_000);
afterAll(() => bundle.remove());

let live: LiveServer;
beforeEach(async () => (live = await startLive(bundle.file)));
afterEach(() => live.stop());

describe('a text is served whole', { timeout: 300_000 }, () => {
  test.each([
    ['27 kB', 27 * KB],
    ['1 MB', MB],
    ['10 MB', 10 * MB],
  ])('of %s: outline, findings, and a key', async (_, bytes) => {
    const text = textOf(bytes);
    await live.open(URI, text);
    const { outline, findings } = await shownOf(live.connection, URI);
    expect(outline?.length).toBeGreaterThan(0);
    expect(findings.some(({ code }) => code === 'gap/placeholder')).toBe(true);
    const at = { line: 1, character: 0 };
    await live.change(URI, 2, [{ range: { start: at, end: at }, text: '新增xx处，' }]);
    const after = await shownOf(live.connection, URI);
    expect(after.findings.some(({ range }) => range.start.line === 1)).toBe(true);
    reportMemory(bytes);
  });
});

const LARGEST = sizeOf(50);
test(`beyond 10 MB the server lives on: ${LARGEST} MB`, { timeout: 600_000 }, async () => {
  await live.open(URI, textOf(LARGEST * MB));
  const { outline } = await shownOf(live.connection, URI);
  expect(outline?.length).toBeGreaterThan(0);
  await live.close(URI);
  await live.open(URI, '一、巡查\n召开会议xx次。');
  expect((await shownOf(live.connection, URI)).findings).toHaveLength(1);
  reportMemory(LARGEST * MB);
});

function reportMemory(bytes: number): void {
  if (!KNOWS_MEMORY) return;
  const { peak } = memoryOf(live.process.pid ?? 0);
  console.log(`${(bytes / MB).toFixed(2)} MB of text: ${peak.toFixed(0)} MB at most`);
  if (bytes <= 10 * MB) expect(peak).toBeLessThan(MOST_MEMORY);
}
