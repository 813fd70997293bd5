export { aimOf } from './aim';
export { acrossEntries, acrossFindings, type AcrossFinding } from './across';
export { ACROSS_BOUNDS, describeLeftOut } from './across-bounds';
export { reportCarried } from './carried-report';
export { createAcrossReader, type Carried } from '../repeats/across/across';
export { openLazily } from '../repeats/across/open-lazily';
export { keepRecent } from '../repeats/across/recent';
export { bulkFills, type BulkFill } from './bulk-fills';
export { cleanText } from './clean/index';
export { checkYear, YEAR_KIND_NAMES } from './year-check/index';
export { completionsAt, type CompletionItem } from './completion/index';
export { nextMembersAt } from './completion/next-members';
export { copiesAt, copyFamilies, type CopyFamily } from './copies';
export { countDocument, createCounter, describeCounts } from './counts';
export { capFindings } from './diagnostics';
export { fixesAt, type OfferedFix } from './fixes';
export { quantitiesIn } from './quantities';
export { foldsOf } from './folding';
export { gapCard, valueInPlace } from './gap-card';
export { countOpen, reportImport, type ReturnedFile } from './gap-list/report';
export { questionsOf } from './gap-list/questions';
export { gapListSource } from './gap-list/source';
export { hoverAt } from './hover';
export { nextGap } from './next-gap';
export { createOutliner, flattenOutline, outlineOf, type OutlineNode } from './outline';
export { readsLikeSummary } from './recognise';
export { searchOutline } from './search';
export { selectionAt } from './selection';
export {
  editStructure,
  readStructureCommand,
  structureOffers,
  type StructureCommand,
  type StructureOffer,
} from './structure/index';
export { structuresOn } from './structures';
export type { Day } from '../snippets/dated-body';
export { isMaskKind, MASK_KINDS, MASK_NAMES, type MaskKind } from '../masking/kinds';
export { maskText, type MaskEntry } from '../masking/mask';
export { reportMasked, reportRestored } from '../masking/report';
export { restoreText } from '../masking/restore';
export { readMaskTable, writeMaskTable } from '../masking/table';
export { sectionName } from '../model/section';
export { offeredChanges, type Fixability } from './fixability';
export { safeFixes, type SafeFix } from './safe-fixes';
export { isEntry, readRemembered, REMEMBERED_PATH, writeRemembered, type ReadRemembered } from '../suppress/file';
export { forget, keyOf, NOTHING_REMEMBERED, remember, type Remembered, type RememberedEntry } from '../suppress/entry';
export { entriesFor } from '../suppress/entries-for';
export { silenceFor, type Silence } from '../suppress/silence';
export { ignoreOffers, type IgnoreOffer } from './ignore';
export { placesAcross, rememberedPlaces, type RememberedPlace } from './remembered-places';
export { describeReach } from './describe-remembered';
