import type { SummaryDocument } from '../../model/document';
import type { MarkerStyle } from '../../model/marker';
import type { Section } from '../../model/section';
import { laterMessage, type Language } from '../../text/message';
import { touches, type Range } from '../../text/span';
import type { Found } from '../define';
import type { Edit, Fix } from '../fix';
import { breaksOf, type BreakKind, type NumberBreak } from './breaks';
import { numberedLists } from './lists';
import { withNumber } from './marker-number';

/** The words that count through a sentence or a paragraph; they have a rule of their own. */
const COUNTING_WORDS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['series', 'ordinal', 'these']);
/** Of these an excerpt may begin anywhere: 第三条 of a regulation. */
export const DIVISIONS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'chapter', 'section', 'article']);

const known = new WeakMap<readonly Section[], readonly NumberBreak[]>();

/** All breaks of an outline, worked out once for the rules that report them. */
function numberBreaks({ outline }: SummaryDocument): readonly NumberBreak[] {
  let breaks = known.get(outline);
  if (!breaks) known.set(outline, (breaks = numberedLists(outline).flatMap(breaksOf).filter(isReported)));
  return breaks;
}

function isReported({ kind, list, section: { style, ordinal } }: NumberBreak): boolean {
  if (kind !== 'first' || style === null) return true;
  // A lone 24. that opens a line is more often a figure than the rest of a list.
  return !DIVISIONS.has(style) && (list.members.length > 1 || ordinal <= 3 || !FIGURES.has(style));
}

const FIGURES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['arabic', 'arabicParen', 'circled']);

/** Markdown counts a list through by itself, so that each of its members may be written 1. */
function isCountedByMarkdown({ syntax }: SummaryDocument, { kind, section }: NumberBreak): boolean {
  return syntax === 'markdown' && kind === 'repeated' && section.marker === '1.';
}

/** The breaks of the given kinds in the numbers of headings and lists, or in counting words. */
export function breaksIn(
  document: SummaryDocument,
  kinds: readonly BreakKind[],
  words = false,
): readonly NumberBreak[] {
  return numberBreaks(document).filter(
    found =>
      kinds.includes(found.kind) &&
      words === (found.section.style !== null && COUNTING_WORDS.has(found.section.style)) &&
      !isCountedByMarkdown(document, found),
  );
}

/** Where a section's marker stands. */
export function markerRange({ marker, markerBehind, selectionRange: { start, end } }: Section): Range {
  const from = markerBehind ? end.character - marker.length : start.character;
  return {
    start: { line: start.line, character: from },
    end: { line: start.line, character: from + marker.length },
  };
}

/** Reports breaks, each at its marker with the one before it. */
export function* reportBreaks(breaks: readonly NumberBreak[]): Iterable<Found> {
  for (const found of breaks) {
    const { section, before } = found;
    yield {
      range: markerRange(section),
      message: laterMessage(found, describe),
      related: before
        ? [{ range: markerRange(before), message: { zh: '前一个序号在这里', en: 'The number before it' } }]
        : [],
    };
  }
}

function describe({ kind, section, before, expected }: NumberBreak, language: Language): string {
  const right = withNumber((before ?? section).marker, expected) ?? String(expected);
  const last = before?.marker ?? '';
  if (language === 'en') {
    if (kind === 'first') return `The numbers do not begin at the beginning: ${right} is missing`;
    return `${ENGLISH[kind]}: ${last} stands before, ${right} should stand here`;
  }
  switch (kind) {
    case 'first':
      return `序号没有从头开始：前面缺“${right}”`;
    case 'skipped':
      return `序号跳了：前面是“${last}”，这里应为“${right}”`;
    case 'repeated':
      return `序号重了：前面已有“${last}”，这里应为“${right}”`;
    case 'backwards':
      return `序号倒了：前面是“${last}”，这里应为“${right}”`;
  }
}

const ENGLISH = {
  skipped: 'A number is skipped',
  repeated: 'A number is repeated',
  backwards: 'The numbers go backwards',
} as const;

/**
 * The ways out: correct this number where those behind it are right, otherwise count on from here. What is missing may be a heading
 * that was lost, so neither is applied unseen.
 */
export function* fixBreaks(breaks: readonly NumberBreak[], range: Range): Iterable<Fix> {
  for (const found of breaks) {
    const target = markerRange(found.section);
    if (!touches(target, range)) continue;
    const edits = found.alone ? onlyThis(found) : fromHere(found);
    if (edits.length === 0) continue;
    const right = edits[0]?.text ?? '';
    yield {
      title:
        edits.length === 1
          ? { zh: `改为“${right}”`, en: `Change to ${right}` }
          : {
              zh: `从“${right}”起顺次重编（${edits.length} 处）`,
              en: `Count on from ${right} (${edits.length} places)`,
            },
      applicability: 'suggestion',
      preferred: true,
      target,
      action: { type: 'edit', edits },
    };
  }
}

function onlyThis({ section, before, expected }: NumberBreak): readonly Edit[] {
  return renumberEdits([section], expected, before);
}

function fromHere({ list, index, before, expected }: NumberBreak): readonly Edit[] {
  return renumberEdits(list.members.slice(index), expected, before);
}

/** The edits that number sections from `first` on, each in its own dress; one dressed unlike its brother takes the brother's. */
export function renumberEdits(
  sections: readonly Section[],
  first: number,
  model: Section | null = null,
): readonly Edit[] {
  const edits: Edit[] = [];
  sections.forEach((section, i) => {
    const dress = model && model.style !== section.style ? model.marker : section.marker;
    const text = withNumber(dress, first + i);
    if (text !== null && text !== section.marker) edits.push({ range: markerRange(section), text });
  });
  return edits;
}
