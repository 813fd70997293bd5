import { isChinese } from '../../text/characters';
import { rangeOf, touches, type Range, type Span } from '../../text/span';
import type { SummaryDocument } from '../../model/document';
import { defineRule, type Found } from '../define';
import { loneMarksOf } from './pairs';

export const paragraphEnd = defineRule({
  scope: 'document',
  meta: {
    id: 'mark/paragraph-end',
    title: { zh: '段末标点', en: 'The mark at the end of a paragraph' },
    rationale: {
      zh: '别的长段都以句号收尾，这一段没有标点，或停在分号、逗号上而后面换了标题。',
      en: 'All other long paragraphs end in a full stop; this one has no mark, or stops at ； or ， before the next heading.',
    },
    source: { zh: 'GB/T 15834—2011 4.1', en: 'GB/T 15834—2011 4.1' },
    severity: 'info',
    examples: {
      bad: [
        '一、主要工作\n全年围绕重点任务，逐月召开调度会，及时研究解决推进中的困难和问题，各项指标完成；\n二、存在问题\n力量不足。',
      ],
      good: [
        '一、主要工作\n全年围绕重点任务，逐月召开调度会，及时研究解决推进中的困难和问题，各项指标完成。\n二、存在问题\n力量不足。',
        '一、主要工作\n（一）摸清底数；\n（二）建立台账；\n（三）逐项销号。',
        '1.全年围绕重点任务，逐月召开调度会，及时研究解决推进中的困难和问题，各项指标完成；\n2.力量不足。',
      ],
    },
  },
  standsAfter: ({ before, now }) => !isOpen(endOf(before.text)) && endOf(before.text) === endOf(now.text),
  check: ({ document }) => endsOf(document),
  *fixes({ document }, range) {
    for (const { range: target } of endsOf(document)) {
      if (!touches(target, range)) continue;
      yield {
        title: { zh: '段末改为句号', en: 'End the paragraph in a full stop' },
        applicability: 'suggestion',
        preferred: true,
        target,
        action: { type: 'edit', edits: [{ range: target, text: '。' }] },
      };
    }
  },
});

/** From how many characters on a paragraph is prose and ends in a mark. */
const LONG = 36;
/** Among how many such paragraphs at most one may lack its mark. */
const BROTHERS = 4;

function endsOf(document: SummaryDocument): readonly Found[] {
  const open: Found[] = [];
  let closed = 0;
  let bare = 0;
  for (const { line, block, paragraph } of document.paragraphs) {
    const { text } = paragraph;
    const how = block === 'text' ? endOf(text) : 'short';
    if (how === 'closed') closed++;
    if (!isOpen(how)) continue;
    if (how === 'bare') bare++;
    const stops = how === 'stops';
    const end = text.trimEnd().length;
    const span = { start: stops ? end - 1 : end, end };
    if (isLast(document, line) && loneMarksOf(paragraph).length === 0) open.push(found(line, span, stops));
  }
  // Where many lines stop without a mark they are wrapped or listed that way.
  return bare * BROTHERS > closed + bare ? open.filter(({ range }) => !isEmpty(range)) : open;
}

/** How a paragraph ends: one that is not long does so as it likes. */
type Ending = 'short' | 'closed' | 'stops' | 'bare';

function endOf(text: string): Ending {
  if (text.length < SHORT) return 'short';
  const end = text.trimEnd().length;
  if (text.length < LONG) return COMMAS.includes(text.charAt(end - 1)) ? 'stops' : 'short';
  if (STOPS.includes(text.charAt(end - 1))) return 'stops';
  return isChinese(text.charCodeAt(end - 1)) && text.includes('，') ? 'bare' : 'closed';
}

function isOpen(how: Ending): boolean {
  return how === 'stops' || how === 'bare';
}

/** Before which column a heading has its number, behind the blanks or # of its line. */
const HEAD = 8;
const STOPS = '；;，,、';
/** From how many characters on a line that stops at a comma is none of a salutation. */
const SHORT = 12;
const COMMAS = '，,、';

function isEmpty({ start, end }: Range): boolean {
  return start.character === end.character;
}

/** Whether the next line that is not empty begins another section, or none follows. */
function isLast({ paragraphs }: SummaryDocument, line: number): boolean {
  for (let next = line + 1; next < paragraphs.length; next++) {
    const paragraph = paragraphs[next]?.paragraph;
    if (!paragraph || paragraph.text.trim() === '') continue;
    const marker = paragraph.markers[0];
    // 1.…； before 2.… is one item of several, short or long.
    const own = paragraphs[line]?.paragraph;
    if (marker && own && marker.style === own.markers[0]?.style && !isCutShort(own.text)) return false;
    return (
      paragraph.text.length < LONG &&
      (paragraph.captions.length > 0 || (marker !== undefined && marker.span.start < HEAD))
    );
  }
  return true;
}

/** An item of whole sentences that stops at a comma: its brothers do not go on from it. */
function isCutShort(text: string): boolean {
  return text.includes('。') && COMMAS.includes(text.charAt(text.trimEnd().length - 1));
}

function found(line: number, span: Span, stops: boolean): Found {
  const message = stops
    ? { zh: '这一段到此为止，段末应用句号', en: 'The paragraph ends here and takes a full stop' }
    : { zh: '段末可能缺句号', en: 'The full stop at the end may be missing' };
  return { range: rangeOf(line, span), message };
}
