import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataTable } from '../../server/src/core/figures/index';
import { readTable } from '../../server/src/tables/index';
import { patience, sizeOf } from '../reliability/size';
import type { Report } from './hostile-reader';
import { chance, GREEDY, hostileCsv, hostileXlsx, type Chance } from './hostile-bytes';

const FILES = sizeOf(1_000);
const LONGEST = 2_000;
const MOST_MEGABYTES = 100;

describe('hostile files are read or refused, each within 2 s', { timeout: patience(1_000, 60_000) }, () => {
  it.each<[string, (next: Chance) => Uint8Array, string]>([
    ['CSV', hostileCsv, '数据.csv'],
    ['xlsx', hostileXlsx, '数据.xlsx'],
  ])('1,000 %s, or as many as are asked for', (_, make, name) => {
    let read = 0;
    for (let seed = 0; seed < FILES; seed++) {
      const bytes = make(chance(seed));
      const start = performance.now();
      const table = readTable(bytes, name);
      if (table.ok) {
        read++;
        const { problems } = readDataTable([{ name, sheets: table.sheets }]);
        for (const { message } of problems) expect(message.zh, `seed ${seed}`).not.toBe('');
      } else
        expect(
          [table.message.zh, table.message.en].every(text => text.length > 10),
          `seed ${seed}`,
        ).toBe(true);
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(LONGEST);
    }
    // Files of both fates, or the test says nothing.
    expect(read).toBeGreaterThan(FILES / 10);
    expect(read).toBeLessThan(FILES * 0.9);
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a file as large as the limits allow takes at most 2 s and 100 MB', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zongjie-hostile-'));
    await build({
      absWorkingDir: resolve(import.meta.dirname, '../..'),
      entryPoints: ['test/tables/hostile-reader.ts'],
      outfile: join(folder, 'reader.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      charset: 'utf8',
      logLevel: 'error',
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.keys(GREEDY))('%s', async name => {
    const args = ['--expose-gc', join(folder, 'reader.cjs'), name];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const { took, megabytes } = JSON.parse(stdout) as Report;
    expect(took).toBeLessThan(LONGEST);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
