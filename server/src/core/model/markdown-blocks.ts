import { isChinese, isSpace } from '../text/characters';
import type { Line } from '../text/lines';

/** Where a line stands: in running text, or in a block whose lines are no prose. */
export type Block = 'text' | 'code' | 'table';

/**
 * The block of each line of a Markdown text: fenced code, tables and front matter apart from running text. A fence without a
 * programming language is prose where Chinese is written in it, as templates of summaries are quoted; its two bounds are code.
 */
export function markdownBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks = new Array<Block>(lines.length).fill('text');
  let i = markFrontMatter(lines, blocks);
  while (i < lines.length) {
    const text = lines[i]?.text ?? '';
    const fence = readFence(text);
    if (fence) i = markFence(lines, blocks, i, fence);
    else if (isDelimiterRow(text) && i > 0) i = markTable(lines, blocks, i);
    else i++;
  }
  return blocks;
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly language: string;
}

/** An opening fence of at least three ` or ~, with the language behind it. */
function readFence(text: string): Fence | null {
  const start = indentOf(text);
  const sign = text.charAt(start);
  if (sign !== '`' && sign !== '~') return null;
  let end = start;
  while (text.charAt(end) === sign) end++;
  if (end - start < 3 || text.includes('`', end)) return null;
  return { sign, length: end - start, language: (text.slice(end).trim().split(' ', 1)[0] ?? '').toLowerCase() };
}

function markFence(lines: readonly Line[], blocks: Block[], open: number, fence: Fence): number {
  let close = open + 1;
  while (close < lines.length && !closesFence(lines[close]?.text ?? '', fence)) close++;
  const isProse = PROSE_LANGUAGES.has(fence.language) && holdsChinese(lines, open + 1, close);
  for (let i = open; i <= close && i < lines.length; i++) if (!isProse || i === open || i === close) blocks[i] = 'code';
  return close + 1;
}

const PROSE_LANGUAGES: ReadonlySet<string> = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'md',
  'markdown',
  'zongjie',
]);

function closesFence(text: string, { sign, length }: Fence): boolean {
  const start = indentOf(text);
  let end = start;
  while (text.charAt(end) === sign) end++;
  return end - start >= length && text.slice(end).trim() === '';
}

/** Whether at least a third of what is written there is Chinese. */
function holdsChinese(lines: readonly Line[], from: number, to: number): boolean {
  let chinese = 0;
  let written = 0;
  for (let i = from; i < to && written < 20_000; i++) {
    const text = lines[i]?.text ?? '';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) continue;
      written++;
      if (isChinese(code)) chinese++;
    }
  }
  return chinese * 3 > written;
}

function indentOf(text: string): number {
  let i = 0;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** `|---|:--:|` or `--- | ---`: the row under a table's headings. */
function isDelimiterRow(text: string): boolean {
  const first = text.charAt(indentOf(text));
  if (first !== '|' && first !== '-' && first !== ':') return false;
  if (!text.includes('|') || !text.includes('-')) return false;
  for (let i = 0; i < text.length; i++) if (!'|-: \t'.includes(text.charAt(i))) return false;
  return true;
}

function markTable(lines: readonly Line[], blocks: Block[], delimiter: number): number {
  if (!(lines[delimiter - 1]?.text ?? '').includes('|')) return delimiter + 1;
  blocks[delimiter - 1] = 'table';
  let i = delimiter;
  while (i < lines.length && (lines[i]?.text ?? '').includes('|')) blocks[i++] = 'table';
  return i;
}

const LONGEST_FRONT_MATTER = 60;

/** Front matter stands between `---` on the first line and the next `---`; it holds `name: value` lines. */
function markFrontMatter(lines: readonly Line[], blocks: Block[]): number {
  if (lines[0]?.text.trimEnd() !== '---' || !/^[\w-]+\s*:/.test(lines[1]?.text ?? '')) return 0;
  for (let i = 1; i < Math.min(lines.length, LONGEST_FRONT_MATTER); i++) {
    if (lines[i]?.text.trimEnd() !== '---') continue;
    blocks.fill('code', 0, i + 1);
    return i + 1;
  }
  return 0;
}
