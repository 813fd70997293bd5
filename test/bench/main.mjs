// Prints what reading, judging and serving cost, beside floors of the same run: read the ratios, times move between machines. The
// tables are written to RESULTS.md as well.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchAcross } from './across.mjs';
import { buildBench } from './build.mjs';
import { benchCore } from './core.mjs';
import { benchPeers } from './peers.mjs';
import { benchQuality } from './quality.mjs';
import { benchServer } from './server.mjs';

const require = createRequire(import.meta.url);
const told = [];
const tell = text => {
  told.push(text);
  console.log(text);
};

const bundles = await buildBench();
const { analyse } = require(bundles.core);
const memory = Math.round(totalmem() / 2 ** 30);
tell(
  `# What Zongjie costs\n\nWritten by \`npm run bench\`. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GB, ${process.platform} ${release()}.\n\n## Core\n`,
);
const core = benchCore(bundles.core);
tell(`${core.text}\n\n## Near repeats (goal 12)\n`);
tell(`${benchQuality(analyse).text}\n\n## Other tools\n`);
tell(`${await benchPeers(analyse)}\n\n## Server\n`);
tell(await benchServer(bundles, core.sizes.at(-1).pass));
tell(`\n## Across files\n\n${benchAcross(bundles)}`);
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${told.join('\n')}\n`);
