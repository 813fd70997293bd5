import type { SummaryDocument } from '../../model/document';
import { ITEM_STYLES } from '../../model/marker';
import type { Section } from '../../model/section';
import { isChinese, isSpace } from '../../text/characters';
import { walkSections } from './walk';

/** A line with headings in its middle, each by the column where it should begin a line of its own. */
export interface RunInLine {
  readonly line: number;
  readonly heads: readonly Section[];
}

/** The lines that hold a heading behind another one or behind text. */
export function runInLines(document: SummaryDocument): readonly RunInLine[] {
  const lines = new Map<number, { readonly heads: Section[]; last: Head }>();
  const lost = lostTheirLines(document.outline);
  walkSections(document.outline, (section, parent) => {
    const { line, character } = section.range.start;
    if (character === 0 || section.style === null) return;
    const known = lines.get(line);
    const head = { style: section.style, parent };
    if (!(known && isBrother(known.last, head)) && !lost.has(section) && !isRunIn(section, parent, document)) return;
    if (!known) lines.set(line, { heads: [section], last: head });
    else {
      known.heads.push(section);
      known.last = head;
    }
  });
  return [...lines].map(([line, { heads }]) => ({ line, heads }));
}

interface Head {
  readonly style: Section['style'];
  readonly parent: Section | null;
}

/** Where one of a list begins a line of its own, those behind it do too. */
function isBrother(a: Head, b: Head): boolean {
  return a.style === b.style && a.parent === b.parent;
}

/**
 * 一、 belongs on a line of its own. A deeper number may stand in a paragraph as an item; it is run in where it follows its heading
 * with nothing between, or is glued to the text before it.
 */
function isRunIn(section: Section, parent: Section | null, { paragraphs }: SummaryDocument): boolean {
  const { style, kind, selectionRange } = section;
  if (style === null || ITEM_STYLES.has(style) || section.markerBehind) return false;
  const { line, character } = selectionRange.start;
  const text = paragraphs[line]?.paragraph.text ?? '';
  if (style === 'chinese') return kind === 'heading';
  if (parent === null || !HEADED.has(parent.style ?? '') || parent.selectionRange.start.line !== line) return false;
  const end = parent.selectionRange.end.character;
  if (character <= end + 1 && kind === 'heading') return true;
  return isChinese(text.charCodeAt(lastSignBefore(text, character)));
}

/** The items that stand behind their brother in a line that this one begins, as at least two more of them begin theirs. */
function lostTheirLines(brothers: readonly Section[], found = new Set<Section>()): ReadonlySet<Section> {
  let begun: ReadonlyMap<Section['style'], number> | null = null;
  let last: Section | undefined;
  for (const section of brothers) {
    if (last && standBehind(last, section)) {
      begun ??= countBegun(brothers);
      if ((begun.get(section.style) ?? 0) >= LEAST_BEGUN) found.add(section);
    }
    last = section;
    lostTheirLines(section.children, found);
  }
  return found;
}

/** The brother that it stands behind, and two more. */
const LEAST_BEGUN = 3;

function standBehind(first: Section, second: Section): boolean {
  const { style, range } = second;
  if (style === null || style === 'chinese' || ITEM_STYLES.has(style) || first.style !== style) return false;
  return beginsLine(first) && first.range.start.line === range.start.line;
}

function countBegun(sections: readonly Section[]): ReadonlyMap<Section['style'], number> {
  const counts = new Map<Section['style'], number>();
  for (const section of sections)
    if (beginsLine(section)) counts.set(section.style, (counts.get(section.style) ?? 0) + 1);
  return counts;
}

function beginsLine({ range }: Section): boolean {
  return range.start.character === 0;
}

const HEADED: ReadonlySet<string> = new Set(['chapter', 'section', 'chinese', 'chineseParen']);

function lastSignBefore(text: string, at: number): number {
  let i = at - 1;
  while (i > 0 && isSpace(text.charCodeAt(i))) i--;
  return i;
}
