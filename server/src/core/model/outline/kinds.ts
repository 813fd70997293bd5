import type { PlacedParagraph } from '../placed';
import { ITEM_STYLES, type MarkerStyle } from '../marker';
import type { SectionKind } from '../section';
import type { Head } from './head';
import { isBlankBetween } from './blank-lines';
import type { HeadTree } from './nest';

/**
 * Tells headings from items. 一是 and its like are items. A number is a heading or an item together with its brothers: items are
 * those of which most are full sentences, those that hold nothing but themselves, and those inside an item.
 */
export function judgeKinds(tree: HeadTree, paragraphs: readonly PlacedParagraph[]): readonly SectionKind[] {
  const kinds: SectionKind[] = tree.heads.map(kindByItself);
  const hasChildren = new Set(tree.parents);
  for (const run of brotherRuns(tree)) {
    const parent = tree.parents[run[0] ?? 0] ?? -1;
    const inItem = parent >= 0 && kinds[parent] === 'enumeration' && tree.heads[parent]?.style !== 'series';
    if (inItem || mostAreSentences(tree, run) || holdNothing(tree, run, hasChildren, paragraphs))
      for (const i of run) kinds[i] = 'enumeration';
  }
  return kinds;
}

/**
 * Brothers that follow each other with the same style, restarts at 1 apart; in the order of their first members. Where each of them
 * was typed as 1、 they are one run.
 */
export function brotherRuns({ heads, parents }: HeadTree): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const current = new Map<number, number[]>();
  heads.forEach((head, i) => {
    const parent = parents[i] ?? -1;
    const run = current.get(parent);
    const last = run && heads[run.at(-1) ?? -1];
    const goesOn =
      last?.style === head.style && last.hashes === head.hashes && !(head.ordinal === 1 && last.ordinal > 1);
    if (run && goesOn) run.push(i);
    else if (head.style !== null && head.hashes === 0) {
      const started = [i];
      runs.push(started);
      current.set(parent, started);
    } else current.delete(parent);
  });
  return runs;
}

function kindByItself({ source, style }: Head): SectionKind {
  if (source === 'title') return 'title';
  if (style === 'part') return 'part';
  return style !== null && ITEM_STYLES.has(style) ? 'enumeration' : 'heading';
}

const LISTED_STYLES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['arabic', 'arabicParen', 'circled']);

function mostAreSentences({ heads }: HeadTree, run: readonly number[]): boolean {
  let sentences = 0;
  for (const i of run) if (heads[i]?.sentence) sentences++;
  return sentences * 2 > run.length;
}

/** 1. …\n2. …\n3. …: a list of lines without anything under them. */
function holdNothing(
  { heads }: HeadTree,
  run: readonly number[],
  hasChildren: ReadonlySet<number>,
  paragraphs: readonly PlacedParagraph[],
): boolean {
  if (run.length < 2 || !LISTED_STYLES.has(heads[run[0] ?? 0]?.style ?? 'part')) return false;
  return run.every((i, k) => {
    const head = heads[i];
    if (!head || head.runIn || !head.atStart || head.title.start === head.title.end) return false;
    const after = heads[run[k + 1] ?? -1];
    return !after || (!hasChildren.has(i) && isBlankBetween(paragraphs, head.line, after.line));
  });
}
