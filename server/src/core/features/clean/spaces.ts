import type { PlacedParagraph } from '../../model/placed';
import { readLead } from '../../model/numbering/line-lead';
import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import { rangeOf } from '../../text/span';
import type { CleanKind, CleanStep, Replacement } from './change';

/** How long a line is at least that is a paragraph of prose: shorter ones may be laid out by spaces. */
const SHORTEST_PROSE = 20;
const INDENT = '\u3000\u3000';

/** Spaces beside full-width marks, between Chinese text and figures, and at the end of a line. Blanks that wait for a value stay. */
export const straySpaces: CleanStep = ({ paragraphs }) => paragraphs.flatMap(placed => spacesIn(placed));

function spacesIn({ line, block, paragraph }: PlacedParagraph): readonly Replacement[] {
  const { text, syntax } = paragraph;
  // A tab stands between the cells of a table.
  if (block !== 'text' || text.trim() === '' || text.includes('\t')) return [];
  const found: Replacement[] = [];
  const isGap = (start: number, end: number) =>
    paragraph.gaps.some(({ span }) => span.start <= end && start <= span.end);
  const isProse =
    syntax === 'plain' && text.length >= SHORTEST_PROSE && '。；：！？”）'.includes(text.trimEnd().slice(-1));
  const from = readLead(text, syntax).start;
  for (let start = from; start < text.length; start++) {
    if (!isBlank(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && isBlank(text.charCodeAt(end))) end++;
    const span = { start, end };
    if (isStray(text, start, end, isProse, syntax === 'markdown') && !isGap(start, end))
      found.push({ range: rangeOf(line, span), text: '', kind: 'space' });
    start = end;
  }
  return found;
}

function isStray(text: string, start: number, end: number, isProse: boolean, isMarkdown: boolean): boolean {
  if (start === 0) return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (hasNoWidthOnly(text, start, end)) return true;
  // Behind a colon or inside brackets something may have to be written by hand.
  if (before === '：' || before === ':' || ('（《“【〔'.includes(before) && '）》”】〕'.includes(after || '\n')))
    return false;
  if (after === '') return !isMarkdown || end - start === 1;
  if (MARKS.includes(before) || MARKS.includes(after)) return isProse || end - start === 1;
  if (!isProse) return false;
  const [left, right] = [before.charCodeAt(0), after.charCodeAt(0)];
  return (isChinese(left) && isFigure(right)) || (isFigure(left) && isChinese(right));
}

const MARKS = '，。；：、！？“”《》（）【】';

function isFigure(code: number): boolean {
  return arabicDigit(code) >= 0 || code === PERCENT;
}

const PERCENT = 0x25;

/** White space, or a sign without width that a web page brought along. */
function isBlank(code: number): boolean {
  return isSpace(code) || isWidthless(code);
}

function isWidthless(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0xad;
}

function hasNoWidthOnly(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isWidthless(text.charCodeAt(i))) return false;
  return true;
}

/** Two ideographic spaces before a paragraph of prose that is indented in another way. */
export const indents: CleanStep = ({ paragraphs, syntax }) => {
  if (syntax !== 'plain') return [];
  return paragraphs.flatMap(({ line, block, paragraph: { text } }) => {
    const end = text.length - text.trimStart().length;
    const isMeant = end === 0 || (end === 2 && text.startsWith(INDENT));
    const isProse = text.length - end >= SHORTEST_PROSE && '。；：'.includes(text.trimEnd().slice(-1));
    if (block !== 'text' || isMeant || !isProse) return [];
    return [{ range: rangeOf(line, { start: 0, end }), text: INDENT, kind: 'indent' as const }];
  });
};

const CODES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&ensp;': ' ',
  '&emsp;': '\u3000',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&mdash;': '—',
  '&hellip;': '…',
  '&middot;': '·',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** What a web page writes for signs; Markdown knows these codes itself. */
export const strayCodes: CleanStep = ({ paragraphs, syntax }) => {
  if (syntax !== 'plain') return [];
  const kind: CleanKind = 'code';
  return paragraphs.flatMap(({ line, paragraph: { text } }) =>
    text.includes('&')
      ? [...text.matchAll(/&[a-z]{2,6};/g)].flatMap(({ 0: code, index }) => {
          const sign = CODES[code];
          if (sign === undefined) return [];
          return [{ range: rangeOf(line, { start: index, end: index + code.length }), text: sign, kind }];
        })
      : [],
  );
};
