// Prints what reading, judging and serving cost, beside floors of the same run: read the ratios, times move between machines.
import { cpus } from 'node:os';
import { benchAcross } from './across.mjs';
import { buildBench } from './build.mjs';
import { benchCore } from './core.mjs';
import { benchServer } from './server.mjs';

const bundles = await buildBench();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n## Core\n`);
const core = benchCore(bundles.core);
console.log(`${core.text}\n\n## Server\n`);
console.log(await benchServer(bundles, core.sizes.at(-1).pass));
console.log(`\n## Across files\n\n${benchAcross(bundles)}`);
