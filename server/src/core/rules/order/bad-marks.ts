import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { arabicDigit } from '../../text/numerals';
import { rangeOf, type Position, type Range } from '../../text/span';
import type { Edit } from '../fix';
import { withNumber } from './marker-number';
import { markerRange } from './number-breaks';
import { walkSections } from './walk';

/** A way in which the mark of a number is written wrongly: how it looks at the number one, and how often it stands in a document. */
export interface BadMark {
  readonly wrong: string;
  readonly right: string;
  /** The first place, in the order of the text. */
  readonly first: Range;
  readonly count: number;
}

interface Counted extends BadMark {
  count: number;
}

/** What is to stand behind an Arabic number: 1. or 1、. */
type ArabicMark = 'point' | 'comma';

/** What is wrong with the marks of a document's numbers, each way once. */
export function badMarks(document: SummaryDocument, arabic: ArabicMark): readonly BadMark[] {
  const found = new Map<string, Counted>();
  visitBadMarks(document, arabic, (section, wrong) => {
    const known = found.get(wrong);
    if (known) known.count++;
    else found.set(wrong, { wrong, right: rightForm(section, arabic), first: markerRange(section), count: 1 });
  });
  for (const { range } of ordinalsWithComma(document)) {
    const known = found.get(FIRST_WITH_COMMA);
    if (known) known.count++;
    else found.set(FIRST_WITH_COMMA, { wrong: FIRST_WITH_COMMA, right: '第一，', first: range, count: 1 });
  }
  return [...found.values()];
}

/** The edits that mend one way of writing marks everywhere in a document. */
export function markEdits(document: SummaryDocument, { wrong }: BadMark, arabic: ArabicMark): readonly Edit[] {
  if (wrong === FIRST_WITH_COMMA) return ordinalsWithComma(document);
  const edits: Edit[] = [];
  visitBadMarks(document, arabic, (section, way) => {
    if (way === wrong) edits.push(editOf(section, arabic, document.paragraphs));
  });
  return edits;
}

function visitBadMarks(
  document: SummaryDocument,
  arabic: ArabicMark,
  visit: (section: Section, wrong: string) => void,
): void {
  const { paragraphs } = document;
  walkSections(document.outline, section => {
    if (!isBad(section, arabic, paragraphs)) return;
    visit(section, section.style === 'series' ? '一是，' : (WRONG.get(keyOf(section)) ?? wrongForm(section)));
  });
}

/** The commonest ways, so that their texts are not put together at each place. */
const WRONG: ReadonlyMap<string, string> = new Map([['arabic、', '1、']]);

function keyOf({ style, marker }: Section): string {
  const code = marker.charCodeAt(0);
  return style === 'arabic' && code < 0x80 && arabicDigit(marker.charCodeAt(marker.length - 2)) >= 0
    ? style + marker.slice(-1)
    : '';
}

function wrongForm({ marker }: Section): string {
  return withNumber(marker, 1) ?? marker;
}

function rightForm(section: Section, arabic: ArabicMark): string {
  if (section.style === 'series') return '一是';
  const right = rightMark(section, arabic);
  return withNumber(right, 1) ?? right;
}

function isBad(section: Section, arabic: ArabicMark, paragraphs: SummaryDocument['paragraphs']): boolean {
  const { marker, style, selectionRange } = section;
  if (style === 'series') return ',，'.includes(behind(selectionRange.start, marker, paragraphs) || '\n');
  if (style !== 'arabic' && style !== 'chinese' && style !== 'chineseParen' && style !== 'arabicParen') return false;
  const last = marker.charCodeAt(marker.length - 1);
  const good = style === 'arabic' && arabic === 'comma' ? COMMA : GOOD_LAST[style];
  if (last === good && !MARKS.includes(marker.charAt(marker.length - 2))) return false;
  const right = rightMark(section, arabic);
  if (right === marker) return false;
  // 1、5月 would become a decimal.
  return !right.endsWith('.') || arabicDigit(behind(selectionRange.start, marker, paragraphs).charCodeAt(0)) < 0;
}

/** The last sign of a marker that is written well, where nearly all are. */
const GOOD_LAST = { arabic: 0x2e, chinese: 0x3001, chineseParen: 0xff09, arabicParen: 0xff09 } as const;

function behind({ line, character }: Position, marker: string, paragraphs: SummaryDocument['paragraphs']): string {
  return paragraphs[line]?.paragraph.text.charAt(character + marker.length) ?? '';
}

function editOf(section: Section, arabic: ArabicMark, paragraphs: SummaryDocument['paragraphs']): Edit {
  const range = markerRange(section);
  if (section.style !== 'series') return { range, text: rightMark(section, arabic) };
  const { line, character } = range.end;
  const text = paragraphs[line]?.paragraph.text ?? '';
  // All of them: what is left would be wrong again.
  let end = character + 1;
  while (',，'.includes(text.charAt(end) || ' ')) end++;
  return { range: rangeOf(line, { start: character, end }), text: '' };
}

function rightMark({ marker, style }: Section, arabic: ArabicMark): string {
  const last = marker.slice(-1);
  const isDoubled = MARKS.includes(marker.charAt(marker.length - 2)) && '、.．'.includes(last);
  const body = isDoubled ? marker.slice(0, -1) : marker;
  if (style === 'arabic')
    return arabic === 'comma' ? withComma(body) : body.endsWith('、') ? `${body.slice(0, -1)}.` : body;
  if (style === 'chinese') return '.．'.includes(body.slice(-1)) ? `${body.slice(0, -1)}、` : body;
  const sign = marker.charCodeAt(0);
  if (style === 'chineseParen' && sign >= 0x3220 && sign <= 0x3229) return `（${CHINESE.charAt(sign - 0x3220)}）`;
  return body;
}

/** 1. and 1．become 1、; 1) keeps its bracket. */
function withComma(body: string): string {
  return '.．'.includes(body.slice(-1)) ? `${body.slice(0, -1)}、` : body;
}

const COMMA = 0x3001;
const MARKS = '、.．）)';
const CHINESE = '一二三四五六七八九十';
const FIRST_WITH_COMMA = '第一、';

/** The edits that put a comma for the 、 of 第一、…第二、…; 第一、二季度 and 第一、第三 count together. */
function ordinalsWithComma({ paragraphs }: SummaryDocument): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || !mayHoldOrdinal(paragraph.text)) continue;
    for (const start of commasBehindOrdinals(paragraph.text))
      edits.push({ range: rangeOf(line, { start, end: start + 1 }), text: '，' });
  }
  return edits;
}

/** Whether a line counts with 第一、. */
export function mayHoldOrdinal(text: string): boolean {
  return text.includes(FIRST_WITH_COMMA);
}

function commasBehindOrdinals(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const mark = at + 2;
    if (!CHINESE.includes(text.charAt(at + 1)) || text.charAt(mark) !== '、') continue;
    const opens = at === 0 || '。；：！？\u3000 '.includes(text.charAt(at - 1));
    if (opens && !`第${CHINESE}`.includes(text.charAt(mark + 1))) found.push(mark);
  }
  return found;
}
