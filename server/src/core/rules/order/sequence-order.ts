import type { SummaryDocument } from '../../model/document';
import type { Marker } from '../../model/marker';
import { sequenceRank } from '../../model/numbering/candidates';
import { rangeOf, type Span } from '../../text/span';
import type { Found } from '../define';

/** Reports 再次 where 其次 is missing between it and 首先, and 其次 that stands twice or behind 再次 or 最后. */
export function* sequenceFaults({ paragraphs }: SummaryDocument): Iterable<Found> {
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text') continue;
    const { markers, text } = paragraph;
    if (markers.length < 2) continue;
    const words = markers.filter(({ style }) => style === 'sequence');
    for (let i = 1; i < words.length; i++) {
      const [before, marker, after] = [words[i - 1], words[i], words[i + 1]];
      const found = before && marker && judge(text, before, marker, after, line);
      if (found) yield found;
    }
  }
}

function judge(text: string, before: Marker, marker: Marker, after: Marker | undefined, line: number): Found | null {
  const [said, last] = [wordOf(marker), wordOf(before)];
  const [rank, lastRank] = [sequenceRank(said), sequenceRank(last)];
  const range = rangeOf(line, marker.span);
  const related = [
    { range: rangeOf(line, before.span), message: { zh: '前一个在这里', en: 'The one before it' } },
  ] as const;
  if (rank === 1) return null;
  if (rank === 3 && lastRank === 1)
    // 首先…再次…其次: what stands out of place is the last.
    return isSecond(after) || isSaid(text, { start: before.span.end, end: marker.span.start })
      ? null
      : {
          range,
          related,
          message: {
            zh: `“首先”之后直接是“${said}”，中间缺“其次”`,
            en: `${said} follows 首先: 其次 is missing between them`,
          },
        };
  if (rank > lastRank || (rank === lastRank && rank !== 2)) return null;
  return {
    range,
    related,
    message:
      rank === lastRank
        ? { zh: `“${said}”重了：前面已有“${last}”，这里宜用“再次”`, en: `${said} stands twice: 再次 should stand here` }
        : { zh: `“${said}”倒了：前面已是“${last}”`, en: `${said} stands behind ${last}` },
  };
}

function isSecond(marker: Marker | undefined): boolean {
  return marker !== undefined && sequenceRank(wordOf(marker)) === 2;
}

function wordOf({ text }: Marker): string {
  return text.slice(0, 2);
}

/** The second in other words. */
const SECONDS = ['其次', '第二', '二是', '二要', '然后', '接着', '另外', '此外', '同时'];

function isSaid(text: string, { start, end }: Span): boolean {
  const between = text.slice(start, end);
  return SECONDS.some(word => between.includes(word));
}
