import { readDataTable } from '../../server/src/core/figures/index';
import { readTable } from '../../server/src/tables/index';
import { GREEDY } from './hostile-bytes';

/** Reads one greedy file in a process of its own and tells what that took: milliseconds, and megabytes beyond those for its bytes. */
const bytes = GREEDY[process.argv[2] ?? '']?.();
if (!bytes) throw new Error('no such file');
globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
const watch = () => (peak = Math.max(peak, process.memoryUsage().rss));
const start = process.cpuUsage();
const read = readTable(bytes, '数据.csv');
watch();
if (read.ok) readDataTable([{ name: '数据.csv', sheets: read.sheets }]);
watch();
/** What the process prints. */
export interface Report {
  readonly took: number;
  readonly megabytes: number;
}

// The processor's time, not the clock's: other processes may take their turn meanwhile.
const { user, system } = process.cpuUsage(start);
const took = (user + system) / 1000;
process.stdout.write(JSON.stringify({ took, megabytes: (peak - before) / 1024 / 1024 } satisfies Report));
