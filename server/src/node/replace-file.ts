import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Puts bytes in the place of a file's: wholly or not at all, since a write that breaks off would leave half a text. Links stay links,
 * permissions stay.
 * @throws what the file system throws; then the file is as it was
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const real = await realpath(path);
  const { mode } = await stat(real);
  const beside = `${real}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes, { mode, flag: 'wx' });
    await rename(beside, real);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** As `replaceFile`, or a new file where there is none. */
export async function replaceOrCreate(path: string, bytes: Uint8Array): Promise<void> {
  const isNew = await stat(path).then(
    () => false,
    () => true,
  );
  await (isNew ? writeFile(path, bytes) : replaceFile(path, bytes));
}
