import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { NOTHING_REMEMBERED, readRemembered, REMEMBERED_PATH, type Remembered } from '../core/features/index';
import type { Message } from '../core/index';

/** What a project remembers, with the name by which it knows the text. */
export interface RememberedFor {
  readonly remembered: Remembered;
  readonly file: string;
}

interface Found {
  readonly folder: string;
  readonly remembered: Remembered;
}

/** Looks the nearest `.zongjie/remembered.json` above a text up, each folder once; a faulty one is told once and silences nothing. */
export function rememberedLoader(
  tell: (path: string, problem: Message) => void,
): (path: string) => Promise<RememberedFor> {
  const known = new Map<string, Promise<Found | null>>();
  const find = (folder: string): Promise<Found | null> => {
    let found = known.get(folder);
    if (!found) known.set(folder, (found = look(folder)));
    return found;
  };
  const look = async (folder: string): Promise<Found | null> => {
    const path = join(folder, REMEMBERED_PATH);
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content === null) return dirname(folder) === folder ? null : find(dirname(folder));
    const read = readRemembered(content);
    if (!read.ok) tell(path, read.message);
    return { folder, remembered: read.ok ? read.remembered : NOTHING_REMEMBERED };
  };
  return async path => {
    const full = resolve(path);
    const found = path === '-' ? null : await find(dirname(full));
    if (!found) return { remembered: NOTHING_REMEMBERED, file: path };
    return { remembered: found.remembered, file: relative(found.folder, full).split(sep).join('/') };
  };
}
