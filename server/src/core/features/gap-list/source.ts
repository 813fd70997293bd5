import type { Analysis } from '../../analysis';
import { describeSource } from '../../filling/describe-source';
import { contextAt } from '../../filling/line-context';
import type { GapListSource } from '../../figures/gap-list/source';
import { sectionName, type Section } from '../../model/section';
import { KIND_NAMES } from '../../rules/gap/describe-gap';

/** What the list for the departments is made of, and what a returned list is matched with, of one text. */
export function gapListSource({ document, gaps, filler }: Analysis): GapListSource {
  const { sectionTitles, period } = contextAt(document, 0);
  return {
    document: { paragraphs: document.paragraphs, gaps },
    title: sectionTitles[0] ?? '',
    sectionOf: line => sectionsOver(document.outline, line),
    nameOf: ({ gap }) => KIND_NAMES[gap.kind].zh,
    suggestionsFor: gap =>
      filler.suggestionsFor(gap).map(offer => ({ value: offer.value, source: describeSource(offer).zh })),
    departmentOf: gap => filler.suggestionsFor(gap).find(({ row }) => row?.source)?.row?.source ?? null,
    ...(period !== null && { period }),
  };
}

/** 一、主要工作＞（二）宣传; the title of the whole text says nothing about a place in it. */
function sectionsOver(outline: readonly Section[], line: number): string {
  const names: string[] = [];
  let level = outline;
  for (;;) {
    const section = level.findLast(({ range }) => range.start.line <= line && line <= range.end.line);
    if (!section) return names.join('＞');
    if (section.kind !== 'title') names.push(sectionName(section));
    level = section.children;
  }
}
