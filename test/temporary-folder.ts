import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives all tests of a run one temporary folder, and takes it away at the end. What a test has left in it is a fault of that test,
 * and is named.
 */
export default function useTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'zongjie-test-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return () => {
    const left = readdirSync(folder);
    remove();
    if (left.length > 0) throw new Error(`left behind in the temporary folder: ${left.join(', ')}`);
  };
}
