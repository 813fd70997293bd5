import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ONE, makeText } from './corpus.mjs';
import { exponent, lineTable, median, ms, pass, table, time } from './measure.mjs';

const require = createRequire(import.meta.url);

/** The core as a library, warm, beside its floors; every part of an analysis asked for. */
export function benchCore(file) {
  const { analyse, createParagraphMemo } = require(file);
  const full = (text, memo) => {
    const analysis = analyse(text, memo ? { memo } : {});
    return analysis.findings.length + analysis.document.outline.length + analysis.repeats.length;
  };
  const sizes = [1, 10, 100].map(factor => {
    const text = makeText(ONE * factor);
    const often =
      factor === 1 ? { runs: 101, warmUp: 200 } : factor === 10 ? { runs: 21, warmUp: 5 } : { runs: 7, warmUp: 2 };
    const memo = createParagraphMemo();
    return {
      factor,
      text,
      pass: median(time(() => pass(text), often)),
      lines: median(time(() => lineTable(text), often)),
      full: median(time(() => full(text), often)),
      again: median(time(() => full(text, memo), often)),
      offers: offersOf(analyse, text, factor),
    };
  });
  const [one, ten, hundred] = sizes;
  const first = firstCalls(file);
  return {
    text: [
      table(
        [
          'text',
          'characters',
          'one pass (ms)',
          'line table (ms)',
          'analysis (ms)',
          '× one pass',
          'again, warm memo (ms)',
          'offers for 100 gaps (ms)',
        ],
        sizes.map(size => [
          `×${size.factor}`,
          size.text.length,
          ...[size.pass, size.lines, size.full].map(ms),
          (size.full / size.pass).toFixed(1),
          ms(size.again),
          ms(size.offers),
        ]),
      ),
      table(
        ['goal', 'measured', 'wanted'],
        [
          [
            '1: ×100 in passes (outline, explicit gaps, exact repeats, rules)',
            (hundred.full / hundred.pass).toFixed(1),
            '≤ 40',
          ],
          ['2: ×1 warm (ms)', ms(one.full), '≤ 2'],
          ['2: first call on ×1 with loading (ms)', ms(first), '≤ 25'],
          ['3: exponent ×10 → ×100', exponent(ten.full, hundred.full).toFixed(3), '≤ 1.10'],
        ],
      ),
    ].join('\n\n'),
    sizes,
  };
}

/** The twins' index is made when the first offer is asked for, so it counts here; every run on a fresh analysis. */
function offersOf(analyse, text, factor) {
  const often = factor === 100 ? { runs: 3, warmUp: 1 } : { runs: 7, warmUp: 3 };
  const analyses = Array.from({ length: often.runs + often.warmUp }, () => analyse(text));
  return median(
    time(() => {
      const { document, filler } = analyses.pop();
      const step = Math.max(1, Math.floor(document.gaps.length / 100));
      for (let i = 0; i < document.gaps.length; i += step) filler.suggestionsFor(document.gaps[i]);
    }, often),
  );
}

/** Loading the core and reading ×1 for the first time, each time in a new process; its own start is left out. */
function firstCalls(file) {
  const script = `
    const text = require('node:fs').readFileSync(0, 'utf8');
    const start = performance.now();
    const { analyse } = require(${JSON.stringify(file)});
    analyse(text).findings.length;
    console.log(performance.now() - start);`;
  const input = makeText(ONE);
  const once = () => Number(execFileSync(process.execPath, ['-e', script], { input }));
  return median(Array.from({ length: 11 }, once));
}
