import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
const launcher = () => join(folder, 'tool.cjs');
const main = () => join(folder, 'tool-main.cjs');
const caches = () => readdirSync(folder).filter(name => name.endsWith('.cache'));
const run = (...args: string[]) => spawnSync(process.execPath, [launcher(), ...args], { encoding: 'utf8' });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zongjie-launch-'));
  await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: ['server/src/node/launch.ts'],
    outfile: launcher(),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  writeFileSync(main(), "console.log('总结', process.argv[2], __filename, typeof require('node:fs'));");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a launcher', () => {
  test('runs the bundle beside it as a module, with the arguments and in its folder', () => {
    const { stdout, status } = run('检查');
    expect(stdout).toBe(`总结 检查 ${main()} object\n`);
    expect(status).toBe(0);
  });

  test('keeps what was compiled, and runs the same with it', () => {
    const first = run().stdout;
    expect(caches()).toHaveLength(1);
    const kept = readFileSync(join(folder, caches()[0] ?? ''));
    expect(run().stdout).toBe(first);
    expect(readFileSync(join(folder, caches()[0] ?? ''))).toEqual(kept);
  });

  test('takes nothing from the cache of another bundle, be it as long', () => {
    run();
    writeFileSync(main(), readFileSync(main(), 'utf8').replace('总结', '汇报'));
    expect(run().stdout).toMatch(/^汇报/);
    expect(caches()).toHaveLength(2);
  });

  test('replaces a cache that is damaged', () => {
    const first = run().stdout;
    const [cache = ''] = caches();
    writeFileSync(join(folder, cache), 'damaged');
    expect(run().stdout).toBe(first);
    expect(readFileSync(join(folder, cache)).length).toBeGreaterThan('damaged'.length);
  });

  test('runs where no cache can be kept', () => {
    const first = run().stdout;
    const [cache = ''] = caches();
    rmSync(join(folder, cache));
    mkdirSync(join(folder, cache));
    expect(run()).toMatchObject({ stdout: first, stderr: '', status: 0 });
    expect(readdirSync(folder).sort()).toEqual([cache, 'tool-main.cjs', 'tool.cjs'].sort());
  });

  test('ends as the bundle ends', () => {
    writeFileSync(main(), 'process.exit(3);');
    expect(run().status).toBe(3);
    writeFileSync(main(), "throw new Error('broken');");
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('broken') as unknown });
  });
});
