import type { PlacedParagraph } from '../document';
import { MARKER_STYLES, type MarkerStyle } from '../marker';
import { sequenceRank } from '../numbering/candidates';
import { isBlankBetween } from './blank-lines';
import type { Head } from './heads';

/** Leaves out what is a marker only beside a brother (首先， 第一， 其一， —— 一要, a numeral alone on its line) and has none. */
export function keepBrothers(heads: readonly Head[], paragraphs: readonly PlacedParagraph[]): readonly Head[] {
  if (!heads.some(({ needsBrother }) => needsBrother)) return heads;
  const kept = new Set<Head>();
  const previous = new Map<string, Previous>();
  let sections = 0;
  for (const head of heads) {
    if (!head.needsBrother) {
      if (isSection(head)) sections++;
      continue;
    }
    const key = keyOf(head);
    const before = previous.get(key);
    if (before && areBrothers(before, head, sections, paragraphs)) kept.add(before.head).add(head);
    previous.set(key, { head, sections });
  }
  return heads.filter(head => !head.needsBrother || kept.has(head));
}

interface Previous {
  readonly head: Head;
  readonly sections: number;
}

/** How many lines apart enumerating words of a paragraph's start may stand. */
const FARTHEST = 30;

/** 一要 and 一是, 一 and 1 are not of one kind. */
function keyOf({ style, text }: Head): string {
  return style === 'series' ? text.slice(-1) : String(style);
}

function areBrothers(before: Previous, head: Head, sections: number, paragraphs: readonly PlacedParagraph[]): boolean {
  const { head: first } = before;
  if (head.style === 'chinese' || head.style === 'arabic')
    return head.ordinal === first.ordinal + 1 && !isBlankBetween(paragraphs, first.line, head.line);
  if (before.sections !== sections || head.line - first.line > FARTHEST) return false;
  if (head.style === 'dash') return true;
  if (head.style === 'sequence') return sequenceRank(head.text.slice(0, 2)) > sequenceRank(first.text.slice(0, 2));
  return head.ordinal === first.ordinal + 1;
}

/** Whether a head begins a section, so that enumerating words before and behind it are no brothers. */
function isSection({ source, style }: Head): boolean {
  return source !== 'marker' || (style !== null && SECTION_STYLES.has(style));
}

const SECTION_STYLES: ReadonlySet<MarkerStyle> = new Set(MARKER_STYLES.slice(0, MARKER_STYLES.indexOf('circled')));
