import type { Structure } from '../../../../server/src/protocol';

/**
 * The structures that hold every word of a query: first those of which a name or key begins with it, then those that have it within
 * one, then those whose text has it; all of them, as they stand, for an empty query.
 */
export function searchStructures(structures: readonly Structure[], query: string): readonly Structure[] {
  const words = query.toLowerCase().replace(WRITTEN_BETWEEN_SYLLABLES, '').split(/\s+/).filter(Boolean);
  return structures
    .map(structure => ({ structure, rank: Math.max(0, ...words.map(word => rankOf(structure, word))) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank)
    .map(({ structure }) => structure);
}

/** The key in Chinese, which a list may show beside the label; the others are pinyin, there to be typed. */
export function chineseKey({ keys }: Structure): string {
  return keys.split(' ').find(key => /^\p{Script=Han}/u.test(key)) ?? '';
}

/** An input method shows xia'yi'bu for what it was given. */
const WRITTEN_BETWEEN_SYLLABLES = /['’]/g;
const NOT_FOUND = 3;

function rankOf({ label, keys, group, preview }: Structure, word: string): number {
  const names = [label, ...keys.split(' ')];
  if (names.some(name => name.startsWith(word))) return 0;
  if (names.some(name => name.includes(word))) return 1;
  return group.includes(word) || preview.includes(word) ? 2 : NOT_FOUND;
}
