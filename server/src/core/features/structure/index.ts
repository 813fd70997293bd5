export type { StructureChange } from './change';
export { editStructure, readStructureCommand, type StructureCommand } from './command';
export { structureOffers, type StructureOffer } from './offers';
