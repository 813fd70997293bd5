import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import type { PlacedParagraph } from '../placed';
import { readLead } from '../numbering/line-lead';
import type { Head } from './head';

/** How many lines with text are looked at for the title: pages saved from the web begin with their buttons. */
export const LINES_LOOKED_AT = 15;
const LONGEST_TITLE = 50;
const SHORTEST_TITLE = 4;

/**
 * The title of the whole text: among its first short lines without an end mark the one that names a kind of text (总结, 报告, 汇报),
 * otherwise the first. A text that begins with a heading or with a paragraph has none.
 */
export function findTitle(paragraphs: readonly PlacedParagraph[]): Head | null {
  let first: Head | null = null;
  let seen = 0;
  for (const placed of paragraphs) {
    const { text } = placed.paragraph;
    if (placed.block !== 'text') continue;
    const { start, end } = readLead(text, placed.paragraph.syntax);
    if (start >= end) continue;
    if (++seen > LINES_LOOKED_AT || endsSearch(placed, start, end)) break;
    if (!isTitleLine(text, start, end)) continue;
    const head = titleHead(placed.line, start, end);
    if (TITLE_WORD.test(text.slice(start, end))) return head;
    if (placed.paragraph.captions.length > 0) break;
    if (seen === 1 && end - start >= SHORTEST_TITLE) first = head;
  }
  return first;
}

/** A heading, a rule of its own or a paragraph of running text: the title does not stand behind it. */
function endsSearch({ paragraph }: PlacedParagraph, start: number, end: number): boolean {
  if (paragraph.captions.some(({ kind }) => kind !== 'bold')) return true;
  const marker = paragraph.markers[0];
  if (marker && (!marker.needsBrother || marker.style === 'chinese' || marker.style === 'arabic')) return true;
  return end - start > LONGEST_TITLE || (paragraph.text.charAt(end - 1) === '。' && end - start > 20);
}

function isTitleLine(text: string, start: number, end: number): boolean {
  if ('。；，、：:！!？?,;…”'.includes(text.charAt(end - 1)) || '—【['.includes(text.charAt(start))) return false;
  let chinese = 0;
  for (let i = start; i < end; i++) {
    if (isChinese(text.charCodeAt(i))) chinese += isOfDate(text.charCodeAt(i)) ? 0 : 1;
    else if ('。；！'.includes(text.charAt(i))) return false;
  }
  return chinese >= 3;
}

/** What a line that only dates the text is made of besides figures: 2026年1月5日, 二〇二六年一月. */
const isOfDate = charTable('年月日至〇零一二三四五六七八九十');

/** `2026年工作总结`, `述职报告（摘要）`, `班主任工作总结(精选8篇)` */
const TITLE_WORD =
  /(?:总结|报告|汇报|小结|述职|方案|计划|要点|规划|讲话|发言|纪要|材料|通报|情况|日记|体会|提案|建议)(?:[（(][^（()）]*[）)]|稿|书)?$/;

function titleHead(line: number, start: number, end: number): Head {
  return {
    source: 'title',
    style: null,
    text: '',
    ordinal: 0,
    line,
    span: { start, end: start },
    title: { start, end },
    entry: { start, end },
    atStart: true,
    hashes: 0,
    runIn: false,
    sentence: false,
    needsBrother: false,
  };
}
