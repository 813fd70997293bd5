export type { StructureChange } from './change';
export { editStructure, readStructureCommand, type LineScope, type StructureCommand } from './command';
