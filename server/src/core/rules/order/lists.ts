import { MARKER_STYLES, type MarkerStyle } from '../../model/marker';
import type { Section } from '../../model/section';

/** Brothers that are counted through: the members of one list under one parent, in the order of the text. */
export interface NumberedList {
  readonly members: readonly Section[];
  /** The number that would go on from an earlier list of this style in the same part; 1 where nothing is open. */
  readonly goesOnFrom: number;
}

const known = new WeakMap<readonly Section[], readonly NumberedList[]>();

/**
 * The lists of an outline, worked out once for it. A number that is 1 again begins a new list; so does another style or a heading
 * without a number.
 */
export function numberedLists(outline: readonly Section[]): readonly NumberedList[] {
  let lists = known.get(outline);
  if (!lists) {
    const collected: OpenList[] = [];
    collect(outline, collected, []);
    known.set(outline, (lists = collected));
  }
  return lists;
}

interface OpenList extends NumberedList {
  readonly members: Section[];
  goesOnFrom: number;
  readonly family: number;
  /** 是 or 要 behind the numbers of a series; 0 for others. */
  readonly word: number;
  last: number;
}

/** Adds the lists of brothers and of all below them. `last` holds the last number of each family so far. */
function collect(sections: readonly Section[], lists: OpenList[], last: number[]): readonly OpenList[] {
  const begun: OpenList[] = [];
  const cousins: (readonly OpenList[])[] = [];
  let main: OpenList | null = null;
  let side: OpenList | null = null;
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (!section) continue;
    const { style, ordinal, children } = section;
    if (style === 'part') last.length = 0;
    const family = style === null || ordinal === 0 ? -1 : familyOf(style);
    if (main && main.family !== family) main = side = null;
    if (family >= 0) {
      let list: OpenList | null = main && listFor(section, main, side, sections[i + 1]);
      if (list) list.members.push(section);
      else {
        list = begin(section, family, (last[family] ?? 0) + 1);
        lists.push(list);
        begun.push(list);
        // A second word of the same series stands beside the first: 一是…一要…二要…二是.
        side = main && main.word !== list.word ? main : null;
        main = list;
      }
      list.last = ordinal;
      last[family] = ordinal;
    }
    if (children.length > 0) cousins.push(collect(children, lists, last));
  }
  if (cousins.length > 1) beginAllAlike(cousins);
  return begun;
}

/** Where a list begins at one again under a brother of the parent that another list goes on under, neither is counted through. */
function beginAllAlike(cousins: readonly (readonly OpenList[])[]): void {
  const later = cousins.slice(1).flatMap(firstOfEachFamily);
  const restarted = new Set<number>();
  for (const { family, members } of later) if (members[0]?.ordinal === 1) restarted.add(family);
  for (const list of later) if (restarted.has(list.family)) list.goesOnFrom = 1;
}

function firstOfEachFamily(lists: readonly OpenList[]): readonly OpenList[] {
  const seen = new Set<number>();
  return lists.filter(({ family }) => !seen.has(family) && seen.add(family));
}

function begin(section: Section, family: number, goesOnFrom: number): OpenList {
  return { members: [section], family, word: wordOf(section), goesOnFrom, last: section.ordinal };
}

/** The list that a section goes on: of its own word, or of the other word where only that one leads up to its number. */
function listFor(section: Section, main: OpenList, side: OpenList | null, next: Section | undefined): OpenList | null {
  const { ordinal, style } = section;
  const word = wordOf(section);
  const own = main.word === word ? main : side?.word === word ? side : null;
  if (own && ordinal > 1 && ordinal === own.last + 1) return own;
  if (ordinal === 1 && (own?.last !== 1 || (next?.style === style && next.ordinal === 2))) return null;
  if (main.last === ordinal - 1) return main;
  return side?.last === ordinal - 1 ? side : own;
}

/** Styles that are counted as one: a damaged （4） may stand among （三） and （五）; the outline makes them brothers only there. */
function familyOf(style: MarkerStyle): number {
  return style === 'arabicParen' ? CHINESE_PAREN : MARKER_STYLES.indexOf(style);
}

const CHINESE_PAREN = MARKER_STYLES.indexOf('chineseParen');

function wordOf({ style, marker }: Section): number {
  return style === 'series' ? marker.charCodeAt(marker.length - 1) : 0;
}
