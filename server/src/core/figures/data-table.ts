import type { Paragraph } from '../model/paragraph';
import { compareFigures, type FigureRow, type LineContext } from './compare/compare-figures';
import { deriveFacts } from './derive/derive-facts';
import { indexFacts, type FactIndex } from './match/fact-index';
import { quantitiesOf } from './quantity/of-paragraph';
import type { Fact, TableProblem } from './table/fact';
import { readFacts } from './table/read-facts';
import type { Sheet } from './table/sheet';

/** A file of the writer's figures. */
export interface TableFile {
  /** As the writer knows it: 数据.csv. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** The writer's tables, ready to be asked: made once for a version of their files. */
export interface DataTable {
  /** What the cells say, and what follows from them by arithmetic. */
  readonly index: FactIndex;
  readonly fileOf: (fact: Fact) => string;
  /** The figures of a paragraph that have a row. What was once worked out for a paragraph is kept as long as the paragraph is. */
  readonly rowsOf: (paragraph: Paragraph, context: LineContext) => readonly FigureRow[];
}

export interface ReadDataTable {
  readonly table: DataTable;
  /** What could not be used, with the file it stands in. */
  readonly problems: readonly (TableProblem & { readonly file: string })[];
}

/** Reads the figures of files together. Arithmetic stays within one file; what two files say differently is sure in neither. */
export function readDataTable(files: readonly TableFile[]): ReadDataTable {
  const names = new Map<Fact, string>();
  const stated: Fact[] = [];
  const problems: ReadDataTable['problems'][number][] = [];
  for (const { name, sheets } of files) {
    const read = readFacts(sheets);
    for (const fact of [...read.facts, ...deriveFacts(read.facts)]) names.set(fact, name);
    stated.push(...read.facts);
    for (const problem of read.problems) problems.push({ ...problem, file: name });
  }
  const index = indexFacts([...names.keys()]);
  const fileOf = (fact: Fact) => names.get(fact) ?? '';
  return { table: { index, fileOf, rowsOf: keepRows(indexFacts(stated)) }, problems };
}

function keepRows(stated: FactIndex): DataTable['rowsOf'] {
  const known = new WeakMap<object, { readonly key: string; readonly rows: readonly FigureRow[] }>();
  return (paragraph, context) => {
    const key = [context.period ?? '', ...context.sectionTitles].join('\n');
    const last = known.get(paragraph);
    if (last?.key === key) return last.rows;
    const rows = compareFigures(paragraph.text, context, stated, quantitiesOf(paragraph));
    known.set(paragraph, { key, rows });
    return rows;
  };
}
