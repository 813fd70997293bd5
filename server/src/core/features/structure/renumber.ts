import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { numberedLists, type NumberedList } from '../../rules/order/lists';
import { DIVISIONS, renumberEdits } from '../../rules/order/number-breaks';
import { contains, type Position, type Range } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { sectionAt } from './place';

/** How much is numbered anew: the list that a section belongs to, all lists below a section, or all lists of the text. */
export type RenumberScope = 'list' | 'section' | 'document';

/** Numbers lists through from their first member on, each number in its own dress. Null where all of them are right. */
export function renumber(
  document: SummaryDocument,
  scope: RenumberScope,
  position: Position = { line: 0, character: 0 },
): StructureChange | null {
  const lists = listsIn(document, scope, position);
  return changeOf(TITLES[scope], lists.flatMap(renumberList));
}

const TITLES = {
  list: { zh: '重编这一组序号', en: 'Renumber this list' },
  section: { zh: '重编本节序号', en: 'Renumber this section' },
  document: { zh: '重编全文序号', en: 'Renumber the document' },
} as const;

function listsIn(document: SummaryDocument, scope: RenumberScope, position: Position): readonly NumberedList[] {
  const lists = numberedLists(document.outline);
  if (scope === 'document') return lists;
  const section = sectionAt(document, position)?.section;
  if (!section) return [];
  return scope === 'list'
    ? listAround(document, lists, position)
    : lists.filter(({ members }) => members.every(member => isBelow(section.range, member)));
}

/**
 * The list that the section at a position belongs to. A lone 一、 right above another one is no list of its own: one of the two was put
 * in, and the writer who asks wants them counted through.
 */
function listAround(
  document: SummaryDocument,
  lists: readonly NumberedList[],
  position: Position,
): readonly NumberedList[] {
  const place = sectionAt(document, position);
  const own = place && lists.find(({ members }) => members.includes(place.section));
  if (!own) return [];
  const { brothers } = place;
  const listOf = (section: Section | undefined) => lists.find(({ members }) => section && members.includes(section));
  const isLone = (list: NumberedList | undefined): list is NumberedList =>
    list?.members.length === 1 && list.members[0]?.style === own.members[0]?.style;
  const before = listOf(brothers[brothers.indexOf(own.members[0] ?? place.section) - 1]);
  if (isLone(before)) return [{ ...before, members: [...before.members, ...own.members] }];
  const behind = listOf(brothers[place.index + 1]);
  const goesOn = isLone(own) && behind?.members[0]?.style === own.members[0]?.style;
  return [goesOn && behind ? { ...own, members: [...own.members, ...behind.members] } : own];
}

function isBelow(range: Range, member: Section): boolean {
  return contains(range, member.range) && member.range !== range;
}

function renumberList({ members, goesOnFrom }: NumberedList) {
  const [first] = members;
  if (!first) return [];
  return renumberEdits(members, firstNumber(first, goesOnFrom), first);
}

/** An excerpt of a regulation may begin with 第三条, and a list may go on from the section before. */
function firstNumber({ style, ordinal }: Section, goesOnFrom: number): number {
  const isExcerpt = style !== null && DIVISIONS.has(style);
  return isExcerpt || ordinal === goesOnFrom ? ordinal : 1;
}
