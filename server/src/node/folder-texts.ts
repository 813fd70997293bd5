import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FolderText, FolderTexts } from '../lsp/runtime';
import { readTextFile } from './read-text';

/** Bounds within which a folder is looked through, so that a whole drive costs no more than a shelf. */
const MOST_ENTRIES = 20_000;
const MOST_FILES = 200;
const MOST_BYTES_OF_FILE = 4 * 1024 * 1024;
const MOST_BYTES = 32 * 1024 * 1024;
const DEEPEST = 8;

const SUMMARY_WORDS = ['总结', '述职', '工作汇报', '工作报告'];

/** 年终总结.txt 述职报告.txt 半年.zongjie */
function isSummaryName(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.zongjie') || (lower.endsWith('.txt') && SUMMARY_WORDS.some(word => lower.includes(word)));
}

/** Reads the summaries of folders from the disk. Hidden folders, node_modules and links are left out. */
export const folderTexts: FolderTexts = {
  list: async (folders, token) => {
    const found: FolderText[] = [];
    let bytes = 0;
    let entries = 0;
    for (const folder of folders) {
      const path = pathOf(folder);
      if (path === null) continue;
      for await (const file of walk(path, 0)) {
        if (file === null) {
          if (++entries > MOST_ENTRIES || token.isCancellationRequested) return found;
          continue;
        }
        const info = await stat(file).catch(() => null);
        if (!info?.isFile() || info.size > MOST_BYTES_OF_FILE) continue;
        bytes += info.size;
        if (bytes > MOST_BYTES || found.length >= MOST_FILES) return found;
        found.push({ uri: pathToFileURL(file).href, stamp: `${info.mtimeMs}-${info.size}` });
      }
    }
    return found;
  },
  read: async uri => {
    const path = pathOf(uri);
    if (path === null) return null;
    try {
      const read = await readTextFile(path);
      return read.ok ? read.text : null;
    } catch {
      return null;
    }
  },
};

/** The files that are named like summaries; null for every entry looked at, by which the caller counts. */
async function* walk(folder: string, depth: number): AsyncGenerator<string | null> {
  const below: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      yield null;
      if (entry.isFile() && isSummaryName(entry.name)) yield join(folder, entry.name);
      else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        below.push(join(folder, entry.name));
      }
    }
  } catch {
    // A folder that cannot be read has nothing to show.
    return;
  }
  if (depth < DEEPEST) for (const child of below) yield* walk(child, depth + 1);
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
