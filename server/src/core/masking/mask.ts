import type { SummaryDocument } from '../model/document';
import { rangeOf } from '../text/span';
import type { Replacement } from './replacement';
import { createFinder, type MaskWish } from './find';
import { MASK_KINDS, MASK_WORDS, type MaskKind } from './kinds';

/** What stands in the text for what was taken out, and what that was. */
export interface MaskEntry {
  /** {{人名1}}: a gap like others, and told apart from all of them by its number. */
  readonly mask: string;
  readonly kind: MaskKind;
  /** As it stood in the text. */
  readonly text: string;
  /** In how many places. */
  readonly count: number;
}

export interface Masked {
  /** In the order of the text, none overlapping. */
  readonly edits: readonly Replacement[];
  /** In the order of their first places. The one way back: it is kept apart from the text. */
  readonly entries: readonly MaskEntry[];
}

/** 去标识: replaces what the writer wishes by numbered gaps, the same words by the same gap. */
export function maskText(document: SummaryDocument, wish: MaskWish): Masked {
  const find = createFinder(document, wish);
  const numbers = numbersInUse(document);
  const entries = new Map<string, MaskEntry>();
  const edits: Replacement[] = [];
  for (const { line, paragraph } of document.paragraphs) {
    for (const { start, end, kind } of find(line)) {
      const text = paragraph.text.slice(start, end);
      const key = `${kind}\n${text}`;
      const known = entries.get(key);
      const mask = known?.mask ?? nextMask(numbers, kind);
      entries.set(key, { mask, kind, text, count: (known?.count ?? 0) + 1 });
      edits.push({ range: rangeOf(line, { start, end }), text: mask });
    }
  }
  return { edits, entries: [...entries.values()] };
}

function nextMask(numbers: Map<MaskKind, number>, kind: MaskKind): string {
  const number = (numbers.get(kind) ?? 0) + 1;
  numbers.set(kind, number);
  return `{{${MASK_WORDS[kind]}${number}}}`;
}

/** The highest number that each kind has in the text already: a text that is masked twice keeps both sets apart. */
function numbersInUse({ paragraphs }: SummaryDocument): Map<MaskKind, number> {
  const highest = new Map<MaskKind, number>();
  for (const { paragraph } of paragraphs) {
    if (!/[{｛]/.test(paragraph.text)) continue;
    for (const kind of MASK_KINDS) {
      const pattern = new RegExp(`${MASK_WORDS[kind]}[ \\u3000]*(\\d{1,9})`, 'g');
      for (const [, number] of paragraph.text.matchAll(pattern)) {
        highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(number)));
      }
    }
  }
  return highest;
}
