export type { StructureChange } from './change';
export { editStructure, readStructureCommand } from './command';
