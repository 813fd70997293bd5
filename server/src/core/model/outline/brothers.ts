import type { PlacedParagraph } from '../placed';
import { MARKER_STYLES, type MarkerStyle } from '../marker';
import { sequenceRank } from '../numbering/candidates';
import { isBlankBetween } from './blank-lines';
import type { Head } from './head';

/**
 * Leaves out what is a marker only beside a brother (首先， 第一， 其一， —— 一要, a numeral alone on its line or without its 、)
 * and has none.
 */
export function keepBrothers(heads: readonly Head[], paragraphs: readonly PlacedParagraph[]): readonly Head[] {
  if (!heads.some(({ needsBrother }) => needsBrother)) return heads;
  const kept = new Set<Head>();
  const previous = new Map<string, Previous>();
  let sections = 0;
  let lastChinese: Head | null = null;
  heads.forEach((head, i) => {
    const key = keyOf(head);
    const before = previous.get(key);
    if (!head.needsBrother) {
      if (isSection(head)) sections++;
      if (head.style === 'chinese') lastChinese = head;
      if (before && isBareNumeral(before.head) && head.ordinal === before.head.ordinal + 1) kept.add(before.head);
      if (isNumber(head)) previous.set(key, { head, sections });
      return;
    }
    if (isGlued(head)) {
      if (lastChinese?.ordinal !== 1 && goesOnLater(heads, i)) kept.add(head);
      return;
    }
    if (before && areBrothers(before, head, sections, paragraphs)) kept.add(before.head).add(head);
    previous.set(key, { head, sections });
  });
  return heads.filter(head => !head.needsBrother || kept.has(head));
}

/** A 一、 glued to a word before it. */
function isGlued({ style, atStart }: Head): boolean {
  return style === 'chinese' && !atStart;
}

/** `一 党建工作`: a title behind a numeral without its 、. */
function isBareNumeral({ needsBrother, style, atStart, title }: Head): boolean {
  return needsBrother && atStart && isNumber({ style }) && title.start < title.end;
}

function isNumber({ style }: Pick<Head, 'style'>): boolean {
  return style === 'chinese' || style === 'arabic';
}

/** Whether the next 一、-like head that opens a line is 二、, not far below. */
function goesOnLater(heads: readonly Head[], i: number): boolean {
  const line = heads[i]?.line ?? 0;
  for (let k = i + 1; k < Math.min(heads.length, i + HEADS_LOOKED_AT); k++) {
    const head = heads[k];
    if (head?.style === 'chinese' && !head.needsBrother)
      return head.ordinal === 2 && head.atStart && head.line - line <= FARTHEST;
  }
  return false;
}

const HEADS_LOOKED_AT = 40;

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
  if (isNumber(head)) {
    if (head.ordinal !== first.ordinal + 1) return false;
    if (isBareNumeral(head)) return first.title.start < first.title.end;
    return first.needsBrother && !isBlankBetween(paragraphs, first.line, head.line);
  }
  if (before.sections !== sections || head.line - first.line > FARTHEST) return false;
  if (head.style === 'dash') return true;
  if (head.style === 'sequence') return sequenceRank(head.text.slice(0, 2)) > sequenceRank(first.text.slice(0, 2));
  // One between may be lost: 其一，…其三，….
  return head.ordinal > first.ordinal && head.ordinal <= first.ordinal + 2;
}

/** Whether a head begins a section, so that enumerating words before and behind it are no brothers. */
function isSection({ source, style }: Head): boolean {
  return source !== 'marker' || (style !== null && SECTION_STYLES.has(style));
}

const SECTION_STYLES: ReadonlySet<MarkerStyle> = new Set(MARKER_STYLES.slice(0, MARKER_STYLES.indexOf('circled')));
