import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { arabicDigit } from '../../text/numerals';
import type { Range } from '../../text/span';
import type { Edit } from '../fix';
import { withNumber } from './marker-number';
import { markerRange } from './number-breaks';
import { walkSections } from './walk';

/** A way in which the mark of a number is written wrongly, with all its places in a document. */
export interface BadMark {
  readonly wrong: string;
  readonly right: string;
  /** The first place, in the order of the text. */
  readonly first: Range;
  readonly edits: readonly Edit[];
}

/** What is wrong with the marks of a document's numbers: each way once, with the edits that mend all its places. */
export function badMarks(document: SummaryDocument): readonly BadMark[] {
  const found = new Map<string, Open>();
  const add = (wrong: string, right: string, first: Range, edit: Edit): void => {
    const known = found.get(wrong);
    if (known) known.edits.push(edit);
    else found.set(wrong, { wrong, right, first, edits: [edit] });
  };
  walkSections(document.outline, section => {
    const written = rewrite(section, document);
    if (!written) return;
    const range = markerRange(section);
    add(written.wrong, written.right, range, { range: written.range ?? range, text: written.text });
  });
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block !== 'text' || !paragraph.text.includes(FIRST_WITH_COMMA)) continue;
    for (const at of ordinalsWithComma(paragraph.text)) {
      const range: Range = { start: { line, character: at }, end: { line, character: at + 1 } };
      add(FIRST_WITH_COMMA, '第一，', range, { range, text: '，' });
    }
  }
  return [...found.values()];
}

interface Open extends BadMark {
  readonly edits: Edit[];
}

interface Rewritten {
  /** How the wrong and the right way look at the number one. */
  readonly wrong: string;
  readonly right: string;
  readonly text: string;
  /** Where it is not the marker itself that is replaced. */
  readonly range?: Range;
}

function rewrite(section: Section, { paragraphs }: SummaryDocument): Rewritten | null {
  const { marker, style, selectionRange } = section;
  const { line, character } = selectionRange.start;
  const end = character + marker.length;
  const behind = paragraphs[line]?.paragraph.text.charAt(end) ?? '';
  if (style === 'series') {
    if (behind !== '，' && behind !== ',') return null;
    return {
      wrong: '一是，',
      right: '一是',
      text: '',
      range: { start: { line, character: end }, end: { line, character: end + 1 } },
    };
  }
  if (style === 'arabic' || style === 'chinese' || style === 'chineseParen' || style === 'arabicParen') {
    const right = rightMark(section);
    // 1、5月 would become a decimal.
    if (right === null || right === marker || (right.endsWith('.') && arabicDigit(behind.charCodeAt(0)) >= 0))
      return null;
    return { wrong: withNumber(marker, 1) ?? marker, right: withNumber(right, 1) ?? right, text: right };
  }
  return null;
}

function rightMark({ marker, style }: Section): string | null {
  const last = marker.slice(-1);
  const isDoubled = MARKS.includes(marker.charAt(marker.length - 2)) && '、.．'.includes(last);
  const body = isDoubled ? marker.slice(0, -1) : marker;
  if (style === 'arabic') return body.endsWith('、') ? `${body.slice(0, -1)}.` : body;
  if (style === 'chinese') return '.．'.includes(body.slice(-1)) ? `${body.slice(0, -1)}、` : body;
  const sign = marker.charCodeAt(0);
  if (style === 'chineseParen' && sign >= 0x3220 && sign <= 0x3229) return `（${CHINESE.charAt(sign - 0x3220)}）`;
  return body;
}

const MARKS = '、.．）)';
const CHINESE = '一二三四五六七八九十';
const FIRST_WITH_COMMA = '第一、';

/** The 、 of 第一、…第二、… where both open a sentence; 第一、二季度 and 第一、第三 count together. */
function ordinalsWithComma(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const mark = at + 2;
    if (!CHINESE.includes(text.charAt(at + 1)) || text.charAt(mark) !== '、') continue;
    const opens = at === 0 || '。；：！？\u3000 '.includes(text.charAt(at - 1));
    if (opens && !`第${CHINESE}`.includes(text.charAt(mark + 1))) found.push(mark);
  }
  return found;
}
