import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../core/index';
import { describeFailure } from './describe-failure';

/** A path that is to be read (`-` is standard input), or why nothing is read there. */
export type FoundText = { readonly path: string } | { readonly path: string; readonly problem: Message };

/**
 * The texts that the arguments name, in their order; a folder stands for the .txt, .md and .zongjie files in it and below, by
 * name. Hidden entries and node_modules are left out, and a folder that is reached twice through links is read once. Looking
 * through a folder stops after `MOST_ENTRIES` files and folders, and says so.
 */
export async function* findTexts(paths: readonly string[]): AsyncGenerator<FoundText> {
  for (const path of paths) {
    if (path === '-') yield { path };
    else yield* findIn(path);
  }
}

async function* findIn(path: string): AsyncGenerator<FoundText> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path };
      return;
    }
  } catch (error) {
    yield { path, problem: describeFailure(error) };
    return;
  }
  const walk: Walk = { seen: new Set(), entries: 0 };
  let count = 0;
  for await (const found of walkFolder(path, walk)) {
    count++;
    yield found;
  }
  if (walk.entries > MOST_ENTRIES) yield { path, problem: TOO_MANY };
  else if (count === 0) yield { path, problem: NO_TEXTS };
}

/** The real paths of the folders that were looked through, and how many entries were met in them. */
interface Walk {
  readonly seen: Set<string>;
  entries: number;
}

async function* walkFolder(folder: string, walk: Walk): AsyncGenerator<FoundText> {
  let names: readonly string[];
  try {
    const real = await realpath(folder);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    names = await visibleNames(folder, walk);
  } catch (error) {
    yield { path: folder, problem: describeFailure(error) };
    return;
  }
  for (const name of names) yield* visit(join(folder, name), walk);
}

async function* visit(path: string, walk: Walk): AsyncGenerator<FoundText> {
  const isText = TEXT_NAME.test(path);
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) yield* walkFolder(path, walk);
    else if (isText && entry.isFile()) yield { path };
  } catch (error) {
    // A link that leads nowhere matters only where it is called like a text.
    if (isText) yield { path, problem: describeFailure(error) };
  }
}

async function visibleNames(folder: string, walk: Walk): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(folder)) {
    if (++walk.entries > MOST_ENTRIES) break;
    if (!name.startsWith('.') && name !== 'node_modules') names.push(name);
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** 年终总结.txt 述职报告.MD 半年总结.zongjie */
const TEXT_NAME = /\.(?:txt|md|zongjie)$/i;

/** The most entries that are looked at below one folder. */
const MOST_ENTRIES = 100_000;

const TOO_MANY: Message = {
  zh: `文件夹里超过 ${MOST_ENTRIES} 个文件，其余的没有检查；请分几个文件夹检查`,
  en: `The folder holds more than ${MOST_ENTRIES} files; the rest was not checked, name smaller folders`,
};

const NO_TEXTS: Message = {
  zh: '文件夹里没有 .txt、.md 或 .zongjie 文件；请把材料另存为文本，或直接写出文件名',
  en: 'The folder has no .txt, .md or .zongjie file; save the text as plain text, or name the file itself',
};
