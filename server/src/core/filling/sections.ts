import type { SummaryDocument } from '../model/document';
import type { Section } from '../model/section';
import { sectionPath } from '../repeats/section-path';
import { mentions, placesIn, yearsIn } from './names';

/** Which place or year the section of a line speaks of where another line's section speaks of another. */
export interface SectionPlaces {
  /** The place or year named by the headings over `line`, or the place most often named in its part, that is not that of `own`; else null. */
  readonly otherPlace: (line: number, own: number) => string | null;
}

export function createSectionPlaces(document: SummaryDocument): SectionPlaces {
  const known = new Map<Section, string | null>();
  const named = new Map<string, boolean>();
  const names = (section: Section, place: string) => {
    const key = `${section.range.start.line}:${section.range.start.character}:${place}`;
    let answer = named.get(key);
    if (answer === undefined) named.set(key, (answer = mentions(textOf(document, section), place)));
    return answer;
  };
  const mainPlace = (section: Section) => {
    let place = known.get(section);
    if (place === undefined) known.set(section, (place = mostFrequent(placesIn(textOf(document, section)))));
    return place;
  };
  return {
    otherPlace(line, own) {
      const there = sectionPath(document.outline, line);
      const here = sectionPath(document.outline, own);
      const shared = there.findIndex((section, depth) => section !== here[depth]);
      if (shared < 0) return null;
      const titles = (path: readonly Section[]) =>
        path
          .slice(shared)
          .map(section => section.title)
          .join('\n');
      const inTitle = placesIn(titles(there)).find(place => !mentions(titles(here), place));
      if (inTitle !== undefined) return inTitle;
      const year = yearsIn(titles(there)).find(each => !titles(here).includes(each));
      if (year !== undefined && yearsIn(titles(here)).length > 0) return year;
      const [part, ownPart] = [there[shared], here[shared]];
      if (!part || !ownPart || !isText(part) || !isText(ownPart)) return null;
      const [place, ownPlace] = [mainPlace(part), mainPlace(ownPart)];
      return place !== null && ownPlace !== null && !names(ownPart, place) ? place : null;
    },
  };
}

/** Whether a section is a text of its own among several in one file. */
function isText({ kind }: Section): boolean {
  return kind === 'part' || kind === 'title';
}

function textOf(document: SummaryDocument, { range }: Section): string {
  return document.paragraphs
    .slice(range.start.line, range.end.line + 1)
    .map(({ paragraph }) => paragraph.text)
    .join('\n');
}

/** The name that stands most often, twice at least. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
}
