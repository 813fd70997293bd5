import { Worker } from 'node:worker_threads';

/**
 * Ends this process after some milliseconds whatever it is doing, with the closing line of a run that failed: a timer of its own would
 * not fire while the process is held up. `alsoEnd` names a process whose group must not be left behind.
 */
export function endAtLast(milliseconds) {
  const worker = new Worker(WORKER, { eval: true, workerData: milliseconds });
  worker.unref();
  return { alsoEnd: pid => worker.postMessage(pid) };
}

const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const groups = [];
parentPort.on('message', pid => groups.push(pid));
setTimeout(() => {
  for (const pid of groups) try { process.kill(-pid, 'SIGKILL'); } catch {}
  writeSync(1, 'the run did not stop at its deadline and was ended\\n0 passed, 1 failed, 0 skipped\\n');
  process.kill(process.pid, 'SIGKILL');
}, workerData);
`;
