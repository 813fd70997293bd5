export type { StructureChange } from './change';
export { editStructure, readStructureCommand, type StructureCommand } from './command';
export { structureOffers } from './offers';
