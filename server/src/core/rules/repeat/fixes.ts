import type { SummaryDocument } from '../../model/document';
import { outsideBlocks } from '../../repeats/blocks';
import type { Repeat } from '../../repeats/exact';
import type { Message } from '../../text/message';
import type { Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix, FixAction } from '../fix';
import { deleteEach, deleteLines } from './delete-lines';
import { lineRange, textRange } from './place';

/** The ways out of a repeated paragraph that belongs to no block: delete it, keep it and delete all others, or go to the first and look. */
export function repeatFixes(facts: Facts, range: Range): Iterable<Fix> {
  return fixesOf('exact', facts, range);
}

/** The same for a paragraph that nearly repeats another; the two are compared. */
export function nearFixes(facts: Facts, range: Range): Iterable<Fix> {
  return fixesOf('near', facts, range);
}

function* fixesOf(type: Repeat['type'], { document, repeats }: Facts, range: Range): Iterable<Fix> {
  const families = new Map<number, number[]>();
  for (const { line, first } of repeats) {
    const family = families.get(first);
    if (family) family.push(line);
    else families.set(first, [first, line]);
  }
  for (const repeat of outsideBlocks(document, repeats)) {
    if (repeat.type !== type || repeat.line < range.start.line || repeat.line > range.end.line) continue;
    yield deleteThis(document, repeat);
    yield keepThis(document, repeat, families.get(repeat.first) ?? []);
    yield type === 'near' ? compare(document, repeat) : showFirst(document, repeat);
  }
}

function deleteThis(document: SummaryDocument, repeat: Repeat): Fix {
  const { line, first } = repeat;
  const [zh, en] = likeness(repeat);
  return fixAt(
    document,
    line,
    {
      zh: `删除第 ${line + 1} 行（与第 ${first + 1} 行${zh}）`,
      en: `Delete line ${line + 1} (${en} line ${first + 1})`,
    },
    { type: 'edit', edits: [deleteLines(document, line, line)] },
  );
}

function showFirst(document: SummaryDocument, { line, first }: Repeat): Fix {
  const title = {
    zh: `转到第 ${first + 1} 行（第一次出现，与第 ${line + 1} 行相同）`,
    en: `Go to line ${first + 1} (where line ${line + 1} stands first)`,
  };
  return fixAt(document, line, title, { type: 'show', range: textRange(document, first) });
}

function compare(document: SummaryDocument, { line, first }: Repeat): Fix {
  const title = { zh: `与第 ${first + 1} 行对比`, en: `Compare with line ${first + 1}` };
  const [other, own] = [lineRange(document, first), lineRange(document, line)];
  return fixAt(document, line, title, { type: 'compare', first: other, other: own });
}

/** `family` are all that say the same, in the order of the text. */
function keepThis(document: SummaryDocument, { line }: Repeat, family: readonly number[]): Fix {
  const others = family.filter(other => other !== line);
  const numbers = others.slice(0, MOST_NAMED).map(other => other + 1);
  const isMore = others.length > MOST_NAMED;
  return fixAt(
    document,
    line,
    {
      zh: `只留这一段（第 ${line + 1} 行），删除第 ${numbers.join('、')} ${isMore ? `等 ${others.length} 行` : '行'}`,
      en: `Keep only line ${line + 1} and delete ${isMore ? `${others.length} lines: ` : 'line '}${numbers.join(', ')}${isMore ? ' …' : ''}`,
    },
    { type: 'edit', edits: deleteEach(document, others) },
  );
}

const MOST_NAMED = 6;

function fixAt(document: SummaryDocument, line: number, title: Message, action: FixAction): Fix {
  return { title, applicability: 'suggestion', preferred: false, target: textRange(document, line), action };
}

function likeness({ type }: Repeat): readonly [string, string] {
  return type === 'exact' ? ['相同', 'same as'] : ['相近', 'nearly the same as'];
}
