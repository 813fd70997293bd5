import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeText } from './corpus.mjs';
import { ms, table } from './measure.mjs';

const CHARACTERS = 5000;
const COUNTS = [500, 1000, 2000];

/** Many files compared with one another by the command: time and peak memory, which are to grow as the number of files does. */
export function benchAcross({ folder, cli }) {
  const lines = makeText(CHARACTERS * COUNTS.at(-1)).split('\n');
  const probe = join(folder, 'peak.cjs');
  writeFileSync(probe, "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));");
  const rows = COUNTS.map(count => {
    const name = join(folder, `across-${count}`);
    writeFiles(name, count, lines);
    const alone = run(probe, cli, ['check', name]);
    const across = run(probe, cli, ['check', '--repeats', 'across', name]);
    return { count, alone, across };
  });
  const [small, , large] = rows;
  const growth = part => (part(large) / part(small)).toFixed(2);
  return [
    table(
      ['files of 5,000 characters', 'each alone (s)', 'across (s)', 'peak, alone (MB)', 'peak, across (MB)'],
      rows.map(({ count, alone, across }) => [
        count,
        ms(alone.time / 1000),
        ms(across.time / 1000),
        ms(alone.peak),
        ms(across.peak),
      ]),
    ),
    `Four times the files: ${growth(row => row.across.time)} × the time (linear: 4), ${growth(row => row.across.peak)} × the peak.`,
  ].join('\n\n');
}

/** Cuts the text at line ends, so that each file repeats lines of those before it. */
function writeFiles(folder, count, lines) {
  mkdirSync(folder);
  let next = 0;
  for (let file = 0; file < count; file++) {
    const own = [];
    for (let size = 0; size < CHARACTERS && next < lines.length; next++) {
      own.push(lines[next]);
      size += lines[next].length + 1;
    }
    writeFileSync(join(folder, `${String(file).padStart(5, '0')}工作总结.txt`), own.join('\n'));
  }
}

function run(probe, cli, args) {
  const start = performance.now();
  const errors = execFileSync('sh', ['-c', '"$@" 2>&1 >/dev/null', 'sh', process.execPath, '-r', probe, cli, ...args]);
  const peak = Number(/peak (\d+)/.exec(errors.toString())?.[1]) / 1024;
  return { time: performance.now() - start, peak };
}
