export { bulkFills, type BulkFill } from './bulk-fills';
export { completionsAt, type CompletionItem } from './completion/index';
export { countDocument, createCounter, describeCounts } from './counts';
export { capFindings } from './diagnostics';
export { fixesAt, type OfferedFix } from './fixes';
export { quantitiesIn } from './quantities';
export { foldsOf } from './folding';
export { gapCard, valueInPlace } from './gap-card';
export { reportImport, type ReturnedFile } from './gap-list/report';
export { gapListSource } from './gap-list/source';
export { hoverAt } from './hover';
export { nextGap } from './next-gap';
export { flattenOutline, outlineOf, type OutlineNode } from './outline';
export { readsLikeSummary } from './recognise';
export { searchOutline } from './search';
export { selectionAt } from './selection';
export { editStructure, readStructureCommand } from './structure/index';
export { structuresOn } from './structures';
export type { Day } from '../snippets/dated-body';
export { isMaskKind, MASK_KINDS, MASK_NAMES, type MaskKind } from '../masking/kinds';
export { maskText, type MaskEntry } from '../masking/mask';
export { reportMasked, reportRestored } from '../masking/report';
export { restoreText } from '../masking/restore';
export { readMaskTable, writeMaskTable } from '../masking/table';
export { sectionName } from '../model/section';
export { safeFixes, type SafeFix, type SafeFixOptions } from './safe-fixes';
export { readRemembered, REMEMBERED_PATH, writeRemembered, type ReadRemembered } from '../suppress/file';
export {
  entryFor,
  forget,
  NOTHING_REMEMBERED,
  remember,
  siftRemembered,
  type Remembered,
  type RememberedEntry,
} from '../suppress/remembered';
