import { buildGapList, type GapList, type GapListSource } from '../core/figures/index';
import { contextAt, describeSource, KIND_NAMES, type Analysis, type Section } from '../core/index';
import type { GapsCommand } from './options';
import { nameOf } from './sections';

/** Makes the list that goes to the departments (writer's notes §11) of one text. */
export function gapListOf({ document, filler }: Analysis): GapList {
  const { sectionTitles, period } = contextAt(document, 0);
  const source: GapListSource = {
    document,
    title: sectionTitles[0] ?? '',
    sectionOf: line => sectionsOver(document.outline, line),
    nameOf: ({ gap }) => KIND_NAMES[gap.kind].zh,
    suggestionsFor: gap =>
      filler.suggestionsFor(gap).map(offer => ({ value: offer.value, source: describeSource(offer).zh })),
    departmentOf: gap => filler.suggestionsFor(gap).find(({ row }) => row?.source)?.row?.source ?? null,
    ...(period !== null && { period }),
  };
  return buildGapList(source);
}

/** The list as a file: CSV has the sheet for the departments only, xlsx and JSON have the writer's suggestions too. */
export async function writeGapList(list: GapList, format: GapsCommand['format'], path: string): Promise<Uint8Array> {
  if (format === 'json') return Buffer.from(toJson(list, path));
  const { writeCsv, writeXlsx } = await import('../tables/index');
  const [main] = list.forDepartments;
  return format === 'xlsx' || !main ? writeXlsx([...list.forDepartments, list.forWriter]) : writeCsv(main);
}

/** 一、主要工作＞（二）宣传; the title of the whole text says nothing about a place in it. */
function sectionsOver(outline: readonly Section[], line: number): string {
  const names: string[] = [];
  let level = outline;
  for (;;) {
    const section = level.findLast(({ range }) => range.start.line <= line && line <= range.end.line);
    if (!section) return names.join('＞');
    if (section.kind !== 'title') names.push(nameOf(section));
    level = section.children;
  }
}

const HEAD_ROWS = 3;

/** The rows of the list by name, each with its suggestions. Version 1. */
function toJson({ forDepartments, forWriter }: GapList, path: string): string {
  const suggestions = forWriter.rows.slice(1);
  const things = (forDepartments[0]?.rows.slice(HEAD_ROWS) ?? []).map(
    ([number = '', section, what, unit, sentence, , period, department]) => {
      const own = suggestions.filter(([of]) => of === number);
      return {
        number: Number(number),
        section,
        what,
        unit,
        sentence,
        period,
        department,
        count: Number(own[0]?.[4]),
        suggestions: own.flatMap(([, , value, source]) => (value === '' ? [] : [{ value, source }])),
      };
    },
  );
  return `${JSON.stringify({ version: 1, path, things }, null, 1)}\n`;
}
