import type { SummaryDocument } from '../../model/document';
import type { MarkerStyle } from '../../model/marker';
import type { Section } from '../../model/section';
import type { Edit } from '../../rules/fix';
import { withNumber } from '../../rules/order/marker-number';
import { markerRange } from '../../rules/order/number-breaks';
import { arabicDigit } from '../../text/numerals';

/** How the levels are dressed where a text gives no example, by GB/T 9704—2012 7.3.3. */
const LADDER = ['一、', '（一）', '1.', '（1）', '①'] as const;
const LADDER_STYLES: readonly MarkerStyle[] = ['chinese', 'chineseParen', 'arabic', 'arabicParen', 'circled'];

/** The dresses that a level may be given, each by its number one. */
export const DRESSES = ['一、', '（一）', '1.', '1、', '（1）', '①'] as const;

/** The edit that gives a section another dress and number; null where nothing changes or the dress has no such number. */
export function redress(document: SummaryDocument, section: Section, dress: string, ordinal: number): Edit | null {
  const written = withNumber(dress, ordinal);
  if (written === null || section.style === null) return null;
  const range = markerRange(section);
  const behind = document.paragraphs[range.end.line]?.paragraph.text.charCodeAt(range.end.character) ?? NaN;
  // A blank keeps 1. before a figure from becoming a decimal.
  const text = written.endsWith('.') && arabicDigit(behind) >= 0 ? `${written} ` : written;
  return text === section.marker ? null : { range, text };
}

/** How this text dresses what stands right below a style: as its first example does, otherwise one step down the ladder. */
export function dressBelow(document: SummaryDocument, style: MarkerStyle): string | null {
  return exampleBelow(document.outline, style) ?? LADDER[LADDER_STYLES.indexOf(style) + 1] ?? null;
}

function exampleBelow(sections: readonly Section[], style: MarkerStyle): string | null {
  for (const section of sections) {
    const child = section.style === style ? section.children.find(isOnLadder) : undefined;
    const example = child?.marker ?? exampleBelow(section.children, style);
    if (example !== null) return example;
  }
  return null;
}

/** Whether a section carries a number of the levels that can be moved up and down. */
export function isOnLadder({ style }: Section): boolean {
  return style !== null && LADDER_STYLES.includes(style);
}
