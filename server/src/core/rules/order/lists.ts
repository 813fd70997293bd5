import { sequenceRank } from '../../model/numbering/candidates';
import type { MarkerStyle } from '../../model/marker';
import type { Section } from '../../model/section';

/** Brothers that are counted through: the members of one list under one parent, in the order of the text. */
export interface NumberedList {
  readonly members: readonly Section[];
  /** The number that would go on from an earlier list of this style in the same part; 1 where nothing is open. */
  readonly goesOnFrom: number;
}

/** The lists of an outline. A number that is 1 again begins a new list; so does another style or a heading without a number. */
export function numberedLists(outline: readonly Section[]): readonly NumberedList[] {
  const lists: OpenList[] = [];
  collect(outline, lists, new Map());
  return lists;
}

interface OpenList extends NumberedList {
  readonly members: Section[];
  readonly family: string;
  readonly suffix: string;
}

type LastNumbers = Map<string, number>;

function collect(sections: readonly Section[], lists: OpenList[], last: LastNumbers): void {
  let open: OpenList[] = [];
  sections.forEach((section, i) => {
    const family = familyOf(section);
    if (section.style === 'part') last.clear();
    if (family === null) open = [];
    else {
      if (open[0] && open[0].family !== family) open = [];
      const list = listFor(section, open, sections[i + 1]);
      if (list) list.members.push(section);
      else {
        const started = begin(section, family, (last.get(family) ?? 0) + 1);
        lists.push(started);
        open = [...open.filter(({ suffix }) => suffix !== started.suffix), started];
      }
      last.set(family, section.ordinal);
    }
    collect(section.children, lists, last);
  });
}

function begin(section: Section, family: string, goesOnFrom: number): OpenList {
  return { members: [section], family, suffix: suffixOf(section), goesOnFrom };
}

/** The list that a section goes on: of its own word, or of the other word where only that one leads up to its number. */
function listFor(section: Section, open: readonly OpenList[], next: Section | undefined): OpenList | null {
  const own = open.find(({ suffix }) => suffix === suffixOf(section));
  const ownLast = own?.members.at(-1)?.ordinal ?? 0;
  if (section.ordinal === 1 && (ownLast !== 1 || (next?.style === section.style && next.ordinal === 2))) return null;
  if (own && section.ordinal === ownLast + 1) return own;
  const other = open.find(({ members }) => members.at(-1)?.ordinal === section.ordinal - 1);
  return other ?? own ?? null;
}

/** Styles that are counted as one: a damaged （4） may stand among （三） and （五）; the outline makes them brothers only there. */
function familyOf({ style, ordinal, marker }: Section): string | null {
  if (style === null || style === 'dash' || ordinal === 0) return null;
  if (style === 'sequence') return sequenceRank(marker.slice(0, 2)) > 0 ? style : null;
  return FAMILIES[style] ?? style;
}

const FAMILIES: Readonly<Partial<Record<MarkerStyle, string>>> = {
  chineseParen: 'parenthesised',
  arabicParen: 'parenthesised',
};

function suffixOf({ style, marker }: Section): string {
  return style === 'series' ? marker.slice(-1) : '';
}
