import type { Caption } from '../caption';
import type { PlacedParagraph } from '../placed';
import type { Marker } from '../marker';
import type { Head } from './head';
import { findTitle } from './title';

/** All heads of a text in order: its title, and the markers and captions of its running text. */
export function collectHeads(paragraphs: readonly PlacedParagraph[]): readonly Head[] {
  const heads: Head[] = [];
  const title = findTitle(paragraphs);
  const inlineNames = countNames(paragraphs) > 1;
  let inNotes = false;
  for (const { line, block, paragraph } of paragraphs) {
    const { markers, captions } = paragraph;
    if (line === title?.line) heads.push(title);
    if (block !== 'text') continue;
    inNotes = isNotesHeading(paragraph.text) || (inNotes && !leavesNotes(markers[0], captions[0]));
    if (markers.length === 0 && captions.length === 0) continue;
    if (inNotes || line === title?.line) continue;
    if (captions.length === 0) for (const marker of markers) heads.push(fromMarker(line, marker));
    else pushInOrder(heads, line, markers, inlineNames ? captions : captions.filter(({ atStart }) => atStart));
  }
  return heads;
}

function fromMarker(line: number, marker: Marker): Head {
  return { source: 'marker', line, ...marker };
}

function fromCaption(line: number, { kind, ...caption }: Caption): Head {
  return {
    source: kind,
    style: null,
    ordinal: 0,
    line,
    sentence: false,
    needsBrother: false,
    entry: caption.title,
    ...caption,
  };
}

function pushInOrder(heads: Head[], line: number, markers: readonly Marker[], captions: readonly Caption[]): void {
  let next = 0;
  for (const caption of captions) {
    for (let marker = markers[next]; marker && marker.span.start < caption.span.start; marker = markers[++next]) {
      heads.push(fromMarker(line, marker));
    }
    heads.push(fromCaption(line, caption));
  }
  for (; next < markers.length; next++) {
    const marker = markers[next];
    if (marker) heads.push(fromMarker(line, marker));
  }
}

/** Section names inside a line count only where the text uses several before their colons. */
function countNames(paragraphs: readonly PlacedParagraph[]): number {
  let count = 0;
  for (const { paragraph } of paragraphs)
    for (const { kind, runIn } of paragraph.captions) if (kind === 'name' && runIn) count++;
  return count;
}

/** 注释： what follows are notes, whose ⑴ ① 1. are no headings. */
export function isNotesHeading(text: string): boolean {
  return text.length <= 10 && NOTES_HEADING.test(text);
}

/** `□注释`, `【注释】`, `参考文献：` */
const NOTES_HEADING = /^[\s□■◇#【[]{0,4}(?:注释|注解|脚注|尾注|参考文献|参考资料)[\]】：:]?$/;

function leavesNotes(marker: Marker | undefined, caption: Caption | undefined): boolean {
  if (caption) return true;
  return marker?.atStart === true && !['arabic', 'arabicParen', 'circled'].includes(marker.style);
}
