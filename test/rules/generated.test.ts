import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each([
  ['registry, pages, table and settings are what the declarations say', 'generate-rules.mjs'],
  ['the table of places is what the register of divisions says', 'generate-divisions.mjs'],
])('%s', (_, tool) => {
  const run = spawnSync(process.execPath, [join('server', 'tools', tool), '--check'], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
