export { readFacts } from './table/read-facts';
export type { Fact, Measure, TableFacts, TableProblem } from './table/fact';
export { cellName, type Sheet } from './table/sheet';
