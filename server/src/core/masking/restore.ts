import type { SummaryDocument } from '../model/document';
import type { Replacement } from './replacement';
import { rangeOf } from '../text/span';
import type { MaskEntry } from './mask';

export interface Restored {
  /** In the order of the text, none overlapping. */
  readonly edits: readonly Replacement[];
  /** Masks of the tables that stand nowhere in the text any more. */
  readonly gone: readonly MaskEntry[];
  /** What looks like a mask and stands in no table, with its lines from 0. */
  readonly unknown: readonly { readonly mask: string; readonly line: number }[];
}

/**
 * 还原: puts back what the tables say, wherever the masks stand now, however the text around them has changed. Blanks inside the
 * braces and full-width braces, as other programs make them, are the same mask.
 */
export function restoreText({ paragraphs }: SummaryDocument, entries: readonly MaskEntry[]): Restored {
  const byMask = new Map(entries.map(entry => [entry.mask, entry]));
  const seen = new Set<string>();
  const edits: Replacement[] = [];
  const unknown: { mask: string; line: number }[] = [];
  for (const { line, paragraph } of paragraphs) {
    for (const match of paragraph.text.matchAll(MASK)) {
      const [written] = match;
      const mask = `{{${(match[1] ?? '').normalize('NFKC').replace(/\s+/g, '')}}}`;
      const entry = byMask.get(mask);
      const span = { start: match.index, end: match.index + written.length };
      if (entry) edits.push({ range: rangeOf(line, span), text: entry.text });
      else unknown.push({ mask: written, line });
      seen.add(mask);
    }
  }
  return { edits, gone: entries.filter(({ mask }) => !seen.has(mask)), unknown };
}

const MASK =
  /[{｛]{2}([ \u3000]{0,4}(?:数字|日期|地名|单位|人名|号码|词语)[ \u3000]{0,4}\p{Nd}{1,9}[ \u3000]{0,4})[}｝]{2}/gu;
