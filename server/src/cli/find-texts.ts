import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../core/index';
import { describeFailure } from './describe-failure';

/** A path that is to be read (`-` is standard input), or why nothing is read there. */
export type FoundText = { readonly path: string } | { readonly path: string; readonly problem: Message };

/**
 * The texts that the arguments name, in their order; a folder stands for the .txt, .md and .zongjie files in it and below, by
 * name. Hidden entries and node_modules are left out, and a folder that is reached twice through links is read once.
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
  let count = 0;
  for await (const found of walk(path, new Set())) {
    count++;
    yield found;
  }
  if (count === 0) yield { path, problem: NO_TEXTS };
}

async function* walk(folder: string, seen: Set<string>): AsyncGenerator<FoundText> {
  let names: readonly string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = await visibleNames(folder);
  } catch (error) {
    yield { path: folder, problem: describeFailure(error) };
    return;
  }
  for (const name of names) yield* visit(join(folder, name), seen);
}

async function* visit(path: string, seen: Set<string>): AsyncGenerator<FoundText> {
  const isText = TEXT_NAME.test(path);
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) yield* walk(path, seen);
    else if (isText && entry.isFile()) yield { path };
  } catch (error) {
    // A link that leads nowhere matters only where it is called like a text.
    if (isText) yield { path, problem: describeFailure(error) };
  }
}

async function visibleNames(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(folder)) {
    if (!name.startsWith('.') && name !== 'node_modules') names.push(name);
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** 年终总结.txt 述职报告.MD 半年总结.zongjie */
const TEXT_NAME = /\.(?:txt|md|zongjie)$/i;

const NO_TEXTS: Message = {
  zh: '文件夹里没有 .txt、.md 或 .zongjie 文件；请把材料另存为文本，或直接写出文件名',
  en: 'The folder has no .txt, .md or .zongjie file; save the text as plain text, or name the file itself',
};
