import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Runs that have failed once, one file each: they are run again before any new ones. */
export interface Replays<T> {
  readonly all: () => readonly T[];
  readonly save: (run: T) => string;
}

export function replaysIn<T>(folder: string): Replays<T> {
  return {
    all: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter(name => name.endsWith('.json'))
            .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T)
        : [],
    save: run => {
      const text = `${JSON.stringify(run, null, 2)}\n`;
      const file = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
      return file;
    },
  };
}

/**
 * Holds a law over many runs. One that breaks it is made as small as may be and saved.
 * @throws with the place of the saved run and what was wrong.
 */
export async function holds<T>(
  runs: fc.Arbitrary<T>,
  law: (run: T) => Promise<void>,
  { numRuns, replays }: { readonly numRuns: number; readonly replays: Replays<T> },
): Promise<void> {
  for (const run of replays.all()) await law(run);
  const outcome = await fc.check(fc.asyncProperty(runs, law), { numRuns });
  if (!outcome.failed) return;
  const [smallest] = outcome.counterexample ?? [];
  const place = smallest === undefined ? 'nothing to save' : replays.save(smallest);
  const reason = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : String(outcome.errorInstance);
  throw new Error(`seed ${outcome.seed}, run ${outcome.numRuns}, saved as ${place}: ${reason}`);
}
