import { ITEM_STYLES, type MarkerStyle } from '../marker';
import type { Head } from './head';

/** The heads with the parent of each (an index into `heads`, -1 at the top) and its depth (1 at the top). */
export interface HeadTree {
  readonly heads: readonly Head[];
  readonly parents: readonly number[];
  readonly depths: readonly number[];
}

/**
 * Nests heads by the canonical order of their styles: 篇, 章, 节, 一、, （一）, 1., （1）, ①, ——, 一是. A level that a text skips
 * leaves no hole. Where a text has the order the other way round (1、 above （一）) its own order counts.
 */
export function nestHeads(heads: readonly Head[]): HeadTree {
  const next = nextOfSameStyle(heads);
  const parents: number[] = [];
  const depths: number[] = [];
  const open: Open[] = [];
  const lists = new Map<number, List>();
  const names = { outrank: false, seenNumber: false };
  heads.forEach((head, i) => {
    leaveFinishedItem(head, heads, open);
    const rank = rankOf(head, i, heads, next, open, names);
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    parents[i] = open.at(-1)?.index ?? -1;
    depths[i] = open.length + 1;
    open.push({ index: i, rank, reach: reachOf(head, parents[i] ?? -1, lists) });
  });
  return { heads, parents, depths };
}

interface Open {
  readonly index: number;
  readonly rank: number;
  /** How many lines an item reaches by its brothers' measure; without a brother as far as it may. */
  readonly reach: number;
}

/** What comes later than an item reaches by the measure of its brothers is not its own. */
function leaveFinishedItem(head: Head, heads: readonly Head[], open: Open[]): void {
  const top = open.at(-1);
  const item = top && heads[top.index];
  if (top && item && head.style !== item.style && head.line - item.line > top.reach) open.pop();
}

/** Items of one list so far: the line of the last one and the most lines that one of them took. */
interface List {
  readonly style: MarkerStyle;
  readonly line: number;
  readonly longest: number;
}

/** How many lines an item takes in: half as much again as the longest of its brothers before it. */
function reachOf(head: Head, parent: number, lists: Map<number, List>): number {
  const { style, line, atStart, ordinal } = head;
  if (style === null || !ITEM_STYLES.has(style) || !atStart) {
    lists.delete(parent);
    return Infinity;
  }
  const list = lists.get(parent);
  const goesOn = list?.style === style && ordinal !== 1;
  const longest = goesOn ? Math.max(list.longest, line - list.line) : 0;
  lists.set(parent, { style, line, longest });
  return longest > 0 ? Math.ceil(longest * 1.5) : Infinity;
}

/** Whether section names without a number stand above 一、 in this part: they do where one came before the first number. */
interface Names {
  outrank: boolean;
  seenNumber: boolean;
}

const TITLE_RANK = 0;
const NAME_RANK = 15;

const RANKS: Readonly<Record<MarkerStyle, number>> = {
  part: 10,
  chapter: 11,
  section: 12,
  article: 13,
  chinese: 20,
  chineseParen: 30,
  arabic: 40,
  arabicParen: 50,
  circled: 60,
  dash: 70,
  series: 80,
  ordinal: 90,
  sequence: 91,
  these: 92,
};

function rankOf(
  head: Head,
  i: number,
  heads: readonly Head[],
  next: readonly number[],
  open: readonly Open[],
  names: Names,
): number {
  if (head.source === 'title') return TITLE_RANK;
  if (head.hashes > 0 || head.style === 'part') {
    names.outrank = names.seenNumber = false;
    return head.hashes > 0 ? head.hashes : RANKS.part;
  }
  if (head.style === null) return captionRank(head, heads, open, names);
  names.seenNumber = true;
  return (
    brotherRank(head, heads, open) ??
    invertedRank(head, heads, next, open) ??
    damagedRank(head, i, heads, next, open) ??
    RANKS[head.style]
  );
}

function captionRank(head: Head, heads: readonly Head[], open: readonly Open[], names: Names): number {
  const underChinese = open.some(({ index }) => heads[index]?.style === 'chinese' && heads[index].hashes === 0);
  if (head.source !== 'name') return underChinese ? RANKS.chinese + 1 : RANKS.chinese;
  if (!names.seenNumber) names.outrank = true;
  return names.outrank ? NAME_RANK : underChinese ? RANKS.chinese + 2 : RANKS.chinese;
}

/** The level at which an open head of the same style stands. */
function brotherRank(head: Head, heads: readonly Head[], open: readonly Open[]): number | null {
  for (let k = open.length - 1; k >= 0; k--) {
    const other = open[k];
    if (other && heads[other.index]?.style === head.style && heads[other.index]?.hashes === 0) return other.rank;
  }
  return null;
}

/** 1、…（一）…（二）…2、…: the number under which a higher style begins goes on behind it, so the higher style lies inside. */
function invertedRank(
  head: Head,
  heads: readonly Head[],
  next: readonly number[],
  open: readonly Open[],
): number | null {
  const top = open.at(-1);
  const topHead = top && heads[top.index];
  if (!top || !topHead?.style || head.ordinal !== 1 || head.style === null || topHead.hashes > 0) return null;
  if (RANKS[topHead.style] <= RANKS[head.style]) return null;
  const after = heads[next[top.index] ?? -1];
  return after?.ordinal === topHead.ordinal + 1 && topHead.ordinal > 0 ? top.rank + 0.5 : null;
}

/** （三）…（4）…（五）: a number that goes on in other dress stands beside what it goes on from. */
function damagedRank(
  head: Head,
  i: number,
  heads: readonly Head[],
  next: readonly number[],
  open: readonly Open[],
): number | null {
  if (head.ordinal < 2 || !head.atStart || head.style === null) return null;
  const twin = DRESSED_ALIKE[head.style];
  const brother = twin && open.findLast(({ index }) => heads[index]?.style === twin && heads[index].hashes === 0);
  const before = brother && heads[brother.index];
  if (!before || head.ordinal <= before.ordinal || head.ordinal > before.ordinal + FARTHEST_SKIP) return null;
  const after = heads[next[i] ?? -1];
  const goesOn = after?.ordinal === head.ordinal + 1 && after.line - head.line <= 1;
  return goesOn ? null : brother.rank;
}

const FARTHEST_SKIP = 3;
const DRESSED_ALIKE: Readonly<Partial<Record<MarkerStyle, MarkerStyle>>> = {
  arabicParen: 'chineseParen',
  chineseParen: 'arabicParen',
  arabic: 'chinese',
};

function nextOfSameStyle(heads: readonly Head[]): readonly number[] {
  const next = new Array<number>(heads.length).fill(-1);
  const seen = new Map<MarkerStyle | null, number>();
  for (let i = heads.length - 1; i >= 0; i--) {
    const style = heads[i]?.style ?? null;
    next[i] = seen.get(style) ?? -1;
    seen.set(style, i);
  }
  return next;
}
