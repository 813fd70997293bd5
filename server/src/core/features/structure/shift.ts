import type { SummaryDocument } from '../../model/document';
import type { MarkerStyle } from '../../model/marker';
import { sectionName, type Section } from '../../model/section';
import type { Edit } from '../../rules/fix';
import type { Position } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { dressBelow, isOnLadder, redress } from './dress';
import { hashEdit, hashesOf } from './hashes';
import { sectionAt, type SectionPlace } from './place';

/**
 * Makes the section at `position` a brother of its parent, behind it; what lies below moves up with it, and its later brothers become its
 * children. Null where it has no numbered or marked parent.
 */
export function promote(document: SummaryDocument, position: Position): StructureChange | null {
  const place = sectionAt(document, position);
  if (!place) return null;
  const { section, parent } = place;
  const title = { zh: `升一级：${sectionName(section)}`, en: `Promote: ${sectionName(section)}` };
  if (hashesOf(document, section) > 0) {
    return hashesOf(document, section) === 1 ? null : changeOf(title, hashEdits(document, section, -1));
  }
  if (!parent || !isOnLadder(parent) || !isOnLadder(section)) return null;
  const uncles = sectionAt(document, parent.selectionRange.start);
  const edits: Edit[] = [...dress(document, section, parent.marker, parent.ordinal + 1)];
  edits.push(...liftChildren(document, section));
  const own = section.children.filter(isOnLadder).length;
  edits.push(...count(document, laterBrothers(place), own + 1));
  if (uncles) edits.push(...count(document, laterBrothers(uncles), parent.ordinal + 2));
  return changeOf(title, edits);
}

/**
 * Makes the section at `position` the last child of the brother before it; what lies below moves down with it, and its later brothers
 * are counted anew. Null where no brother stands before it or no level is left below.
 */
export function demote(document: SummaryDocument, position: Position): StructureChange | null {
  const place = sectionAt(document, position);
  if (!place) return null;
  const { section, brothers, index } = place;
  const title = { zh: `降一级：${sectionName(section)}`, en: `Demote: ${sectionName(section)}` };
  const before = brothers[index - 1];
  if (hashesOf(document, section) > 0) {
    const deepest = Math.max(...below(section).map(one => hashesOf(document, one)));
    return deepest > 5 ? null : changeOf(title, hashEdits(document, section, 1));
  }
  if (before?.style !== section.style || !isOnLadder(section)) return null;
  const lastChild = before.children.findLast(isOnLadder);
  const own = lastChild?.marker ?? stepDown(document, section);
  if (own === null) return null;
  const edits = [...dress(document, section, own, (lastChild?.ordinal ?? 0) + 1)];
  const lowered = lowerChildren(document, section, lastChild?.style ?? null);
  if (!lowered) return null;
  edits.push(...lowered, ...count(document, laterBrothers(place), section.ordinal));
  return changeOf(title, edits);
}

/** The later members of a section's own list. */
function laterBrothers({ section, brothers, index }: SectionPlace): readonly Section[] {
  const later: Section[] = [];
  for (const brother of brothers.slice(index + 1)) {
    if (brother.style !== section.style || brother.ordinal === 1) break;
    later.push(brother);
  }
  return later;
}

function count(document: SummaryDocument, sections: readonly Section[], first: number): readonly Edit[] {
  return sections.flatMap((section, i) => dress(document, section, section.marker, first + i));
}

function dress(document: SummaryDocument, section: Section, marker: string, ordinal: number): readonly Edit[] {
  const edit = redress(document, section, marker, ordinal);
  return edit ? [edit] : [];
}

/** Each level below takes the dress of the one above it. */
function liftChildren(document: SummaryDocument, section: Section): readonly Edit[] {
  return section.children
    .filter(isOnLadder)
    .flatMap(child => [...dress(document, child, section.marker, child.ordinal), ...liftChildren(document, child)]);
}

/** Each level below takes the dress of the one below it; null where there is none. */
function lowerChildren(document: SummaryDocument, section: Section, style: MarkerStyle | null): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const child of section.children.filter(isOnLadder)) {
    const below = style === null || style === child.style ? stepDown(document, child) : dressBelow(document, style);
    if (below === null) return null;
    const deeper = lowerChildren(document, child, null);
    if (!deeper) return null;
    edits.push(...dress(document, child, below, child.ordinal), ...deeper);
  }
  return edits;
}

function stepDown(document: SummaryDocument, { style }: Section): string | null {
  return style === null ? null : dressBelow(document, style);
}

function hashEdits(document: SummaryDocument, section: Section, by: 1 | -1): readonly Edit[] {
  return below(section)
    .filter(one => hashesOf(document, one) > 0)
    .map(one => hashEdit(document, one, by));
}

/** A section and all below it. */
function below(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(below)];
}
