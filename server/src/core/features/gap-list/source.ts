import type { Analysis } from '../../analysis';
import { describeSource } from '../../filling/describe-source';
import { contextAt } from '../../filling/line-context';
import type { GapListSource } from '../../figures/gap-list/source';
import { sectionName, type Section } from '../../model/section';
import { sectionPath } from '../../repeats/section-path';
import { KIND_NAMES } from '../../rules/gap/describe-gap';

/** What the list for the departments is made of, and what a returned list is matched with, of one text. */
export function gapListSource({ document, gaps, filler }: Analysis): GapListSource {
  const { sectionTitles, period } = contextAt(document, 0);
  return {
    document: { paragraphs: document.paragraphs, gaps },
    title: sectionTitles[0] ?? '',
    sectionOf: (line, character) => namesOf(sectionPath(document.outline, line, character)).join(BELOW),
    sections: () => allSections(document.outline, []),
    nameOf: ({ gap }) => KIND_NAMES[gap.kind].zh,
    suggestionsFor: gap =>
      filler.suggestionsFor(gap).map(offer => ({ value: offer.value, source: describeSource(offer).zh })),
    departmentOf: gap => filler.suggestionsFor(gap).find(({ row }) => row?.source)?.row?.source ?? null,
    ...(period !== null && { period }),
  };
}

/** The title of the whole text says nothing about a place in it. */
function namesOf(path: readonly Section[]): readonly string[] {
  return path.filter(({ kind }) => kind !== 'title').map(sectionName);
}

function allSections(level: readonly Section[], over: readonly Section[]): readonly string[] {
  return level.flatMap(section => {
    const path = [...over, section];
    return [namesOf(path).join(BELOW), ...allSections(section.children, path)];
  });
}

const BELOW = '＞';
