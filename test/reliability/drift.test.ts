import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument, type Range } from 'vscode-languageserver-textdocument';
import { connect, URI } from '../lsp/connect';
import { bundleServer, type Bundle } from '../lsp/server-process';
import { edit, hostileText, summaryText } from '../properties/arbitraries';
import { SETTINGS, shownOf, startLive, type LiveServer, type Shown } from './live-server';
import { holds, replaysIn } from './replay';
import { patience, sizeOf } from './size';

/** A change as a client sends it. Places are shares of the text, so that they survive when a failing run is made smaller. */
interface Change {
  readonly from: { readonly line: number; readonly character: number };
  readonly lines: number;
  readonly length: number;
  readonly typed: string;
  /** The editor sends all of the text instead of the change. */
  readonly whole: boolean;
  /** The editor asks before the next change, and does not wait for the answer. */
  readonly asks: boolean;
}

interface Sequence {
  readonly language: 'zongjie' | 'markdown';
  readonly start: string;
  readonly changes: readonly Change[];
}

const CHANGES = 10;
const change: fc.Arbitrary<Change> = fc.record({
  from: fc.record({ line: fc.nat(40), character: fc.nat(50) }),
  lines: fc.constantFrom(0, 0, 0, 0, 1, 2),
  length: fc.constantFrom(0, 0, 1, 2, 12),
  typed: edit.map(({ insert }) => insert),
  whole: fc.constantFrom(false, false, false, false, false, false, false, true),
  asks: fc.boolean(),
});
const sequence: fc.Arbitrary<Sequence> = fc.record({
  language: fc.constantFrom('zongjie', 'zongjie', 'markdown'),
  start: fc.array(fc.oneof(summaryText, hostileText), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n')),
  changes: fc.array(change, { minLength: CHANGES, maxLength: CHANGES }),
});

const SEQUENCES = sizeOf(2_000);
const replays = replaysIn<Sequence>(join(import.meta.dirname, 'replays/drift'));

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

test(
  `after ${SEQUENCES} × ${CHANGES} edits over a connection outline, folds and findings are those of a fresh server`,
  { timeout: patience(2_000, 240_000) },
  async () => {
    let findings = 0;
    let repeats = 0;
    await holds(
      sequence,
      async run => {
        const { text, shown } = await typeAlong(run);
        expect(shown).toEqual(await freshly(run.language, text));
        findings += shown.findings.length;
        repeats += shown.findings.filter(({ code }) => String(code).startsWith('repeat/')).length;
      },
      { numRuns: SEQUENCES, replays },
    );
    // What says nothing cannot differ.
    expect(findings).toBeGreaterThan(SEQUENCES);
    expect(repeats).toBeGreaterThan(SEQUENCES / 10);
  },
);

describe('a run that fails', () => {
  test('is made small, saved, and run again first', async () => {
    const saved: number[] = [];
    const law = (run: number) => (run < 100 ? Promise.resolve() : Promise.reject(new Error('too large')));
    const kept = { all: () => saved, save: (run: number) => `#${saved.push(run)}` };
    const numRuns = 1_000;
    await expect(holds(fc.nat(), law, { numRuns, replays: kept })).rejects.toThrow(/saved as #1: too large/);
    expect(saved).toEqual([100]);
    await expect(holds(fc.nat(1), law, { numRuns, replays: kept })).rejects.toThrow('too large');
  });
});

/** Types a sequence as an editor does, with the library's own document as the reference of the text. */
async function typeAlong({ language, start, changes }: Sequence): Promise<{ text: string; shown: Shown }> {
  const document = TextDocument.create(URI, language, 1, start);
  const inFlight: Promise<unknown>[] = [];
  await live.open(URI, start, language);
  for (const [i, { whole, asks, ...step }] of changes.entries()) {
    const range = rangeOf(document, step);
    TextDocument.update(document, [{ range, text: step.typed }], i + 2);
    void live.change(URI, i + 2, [whole ? { text: document.getText() } : { range, text: step.typed }]);
    // That an answer is overtaken by the next change is as it should be.
    if (asks) inFlight.push(shownOf(live.connection, URI).catch(() => undefined));
  }
  await Promise.all(inFlight);
  const shown = await shownOf(live.connection, URI);
  await live.close(URI);
  return { text: document.getText(), shown };
}

function rangeOf(document: TextDocument, { from, lines, length }: Omit<Change, 'typed' | 'whole' | 'asks'>): Range {
  const line = from.line % document.lineCount;
  const end = { line: Math.min(line + lines, document.lineCount - 1), character: from.character + length };
  return { start: { ...from, line }, end };
}

async function freshly(languageId: string, text: string): Promise<Shown> {
  const client = await connect({ settings: SETTINGS });
  client.open(text, { languageId });
  const shown = await shownOf(client.connection, URI);
  client.close();
  return shown;
}
