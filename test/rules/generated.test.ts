import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('registry, pages, table and settings are what the declarations say', () => {
  const run = spawnSync(process.execPath, [join('server', 'tools', 'generate-rules.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
