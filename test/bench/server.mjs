import { statSync } from 'node:fs';
import { ONE, makeText } from './corpus.mjs';
import { startEditor } from './editor.mjs';
import { exponent, median, ms, quantile, table } from './measure.mjs';

const STARTS = 11;
/** How many keys are timed at each size; half as many before them only warm up. */
const KEYS = { 1: 200, 10: 60, 100: 20 };

/** The server as a process over stdio, beside two that know nothing: one with the library's documents, one with lines alone. */
export async function benchServer({ server, main, trivial, lines }, pass) {
  const starts = await compareStarts(server, trivial);
  const mixed = await typeAtEachSize({ server, trivial, lines }, {});
  const finished = await typeAtEachSize({ server, trivial, lines }, { finished: true });
  const size = file => statSync(file).size / 1000;
  const last = mixed.at(-1);
  return [
    table(
      ['goal', 'measured', 'beside it', 'wanted'],
      [
        [
          '8: spawn → first findings on ×1 (ms)',
          ms(starts.own),
          `${ms(starts.trivial)} (trivial server)`,
          '≤ trivial + 25',
        ],
        [
          '9: ×100 opened → first findings (passes)',
          (last.opened / pass).toFixed(0),
          `${(last.least.opened / pass).toFixed(0)} (line floor)`,
          '≤ line floor + 60',
        ],
        ['10: peak memory at ×100 (MB)', last.memory === null ? 'not told here' : last.memory.toFixed(0), '', '≤ 200'],
        [
          '11: server bundle (kB)',
          size(main).toFixed(0),
          `${size(trivial).toFixed(0)} (trivial server)`,
          '≤ trivial + 200',
        ],
      ],
    ),
    keys('A key in a text with gaps and repeats (goals 5, 6)', mixed),
    keys('A key in finished prose (goals 4, 6)', finished),
  ].join('\n\n');
}

function keys(title, sizes) {
  const [one, , hundred] = sizes;
  const rows = sizes.map(size => [
    `×${size.factor}`,
    `${ms(median(size.diagnostics))} / ${ms(quantile(size.diagnostics, 0.99))}`,
    ...[size.least, size.floor].flatMap(other => [
      `${ms(median(other.diagnostics))} / ${ms(quantile(other.diagnostics, 0.99))}`,
      (median(size.diagnostics) / median(other.diagnostics)).toFixed(2),
    ]),
    `${ms(median(size.symbols))} / ${ms(quantile(size.symbols, 0.99))}`,
    `${ms(median(size.floor.symbols))} / ${ms(quantile(size.floor.symbols, 0.99))}`,
    size.findings,
  ]);
  const growth = Math.log10(median(hundred.diagnostics) / median(one.diagnostics)) / 2;
  return [
    `### ${title}`,
    table(
      [
        'text',
        'key → findings, p50 / p99 (ms)',
        'line floor',
        'ratio',
        'the same answer from the trivial server',
        'ratio',
        'then the outline (ms)',
        'trivial server',
        'findings',
      ],
      rows,
    ),
    `Exponent ×1 → ×100: ${growth.toFixed(2)} (wanted ≤ 0.15)`,
  ].join('\n\n');
}

async function compareStarts(server, trivial) {
  const text = makeText(ONE);
  const times = { own: [], trivial: [] };
  for (let i = 0; i < STARTS; i++) {
    times.own.push(await startOnce(server, text));
    times.trivial.push(await startOnce(trivial, text));
  }
  return { own: median(times.own), trivial: median(times.trivial) };
}

async function startOnce(file, text) {
  const start = performance.now();
  const editor = startEditor(file);
  await editor.open(text);
  await editor.diagnostics();
  const taken = performance.now() - start;
  await editor.close();
  return taken;
}

async function typeAtEachSize({ server, trivial, lines }, options) {
  const sizes = [];
  for (const factor of [1, 10, 100]) {
    const text = makeText(ONE * factor, options);
    const own = await typeInto(server, text, KEYS[factor]);
    const floor = await typeInto(trivial, text, KEYS[factor], own.answers);
    const least = await typeInto(lines, text, KEYS[factor]);
    sizes.push({ factor, ...own, floor, least });
  }
  return sizes;
}

/** Types into a paragraph in the middle, a character a key, and waits for the findings and then for the outline. */
async function typeInto(file, text, count, answers = {}) {
  const editor = startEditor(file, answers);
  const start = performance.now();
  await editor.open(text);
  const first = await editor.diagnostics();
  const opened = performance.now() - start;
  const symbols = await editor.symbols();
  const line = text.slice(0, text.length >> 1).split('\n').length;
  const times = { diagnostics: [], symbols: [] };
  let { resultId } = first;
  for (let key = -count / 2; key < count; key++) {
    const typed = performance.now();
    editor.type(line, 0, '字');
    ({ resultId } = await editor.diagnostics(resultId));
    const judged = performance.now();
    await editor.symbols();
    if (key < 0) continue;
    times.diagnostics.push(judged - typed);
    times.symbols.push(performance.now() - judged);
  }
  const memory = editor.peakMemory();
  await editor.close();
  return { ...times, opened, memory, findings: first.items.length, answers: { diagnostics: first.items, symbols } };
}
