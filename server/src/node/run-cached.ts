import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * The heap grows by a fifth, not to the double, before it is collected: a large text is served in half the memory, and no slower.
 * In the V8 of Node 20 the optimiser waits until code has run twice as long as it would by itself: before, it takes the second core
 * and a quarter of the time to the first findings for code that the next key no longer runs. Newer ones have no such hint.
 */
const HINTS = [
  '--heap-growing-percent=20',
  ...(Number.parseInt(process.versions.v8) < 12 ? ['--interrupt-budget=300000'] : []),
];

/**
 * Runs a bundle with what V8 compiled of it the last time, which halves the time to the first answer. What it compiled now is kept
 * beside the bundle when the process ends, under a name that tells the bundle and the V8 that it is good for; V8 itself refuses
 * what does not fit. A folder that cannot be written to costs nothing but that time.
 */
export function runCached(file: string): void {
  // They are part of what the cache is good for, so they come before it is read and stay until it is written.
  for (const hint of HINTS) setFlagsFromString(hint);
  const { size, mtimeMs } = statSync(file);
  const cache = `${file}.${size}-${Math.trunc(mtimeMs)}-${process.versions.v8}-${process.arch}.cache`;
  const cachedData = readIfThere(cache);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(cache, script));
  const main = script.runInThisContext() as (...module: unknown[]) => void;
  const module = { exports: {} };
  main.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Under another name first, so that no process reads half of it. */
function keep(cache: string, script: Script): void {
  const half = `${cache}.${process.pid}`;
  try {
    writeFileSync(half, script.createCachedData());
    renameSync(half, cache);
  } catch {
    // An installation that is read-only is one without a cache.
    rmSync(half, { force: true });
  }
}
