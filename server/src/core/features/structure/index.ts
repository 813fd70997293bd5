export type { StructureChange } from './change';
export { joinTitles, splitHeadings } from './lines';
export { moveSection } from './move';
export { renumber, type RenumberScope } from './renumber';
export { restyleLevel } from './restyle';
export { demote, promote } from './shift';
export { changeWidth, type Width } from './width';
