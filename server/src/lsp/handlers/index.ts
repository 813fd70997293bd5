import type { Session } from '../session';
import { handleCheckYear } from './check-year';
import { handleCleanText } from './clean-text';
import { handleAlive } from './alive';
import { handleCodeAction } from './code-action';
import { handleCodeLens } from './code-lens';
import { handleCompareFiles } from './compare-files';
import { handleCompletion } from './completion';
import { handleDiagnostic } from './diagnostic';
import { handleDocumentSymbol } from './document-symbol';
import { handleEditStructure } from './edit-structure';
import { handleEditRemembered } from './edit-remembered';
import { handleExportGapList } from './export-gap-list';
import { handleFoldingRange } from './folding-range';
import { handleGap } from './gap';
import { handleGapCard } from './gap-card';
import { handleHover } from './hover';
import { handleImportGapList } from './import-gap-list';
import { handleListRemembered } from './list-remembered';
import { handleInlineCompletion } from './inline-completion';
import { handleMasking } from './masking';
import { handleQuantities } from './quantities';
import { handleReferences } from './references';
import { handleSelectionRange } from './selection-range';
import { handleStructures } from './structures';
import { handleTreatAsSummary } from './treat-as-summary';
import { handleWorkspaceSymbol } from './workspace-symbol';

/** Each registers the answers to one kind of request. */
export const HANDLERS: readonly ((session: Session) => void)[] = [
  handleCheckYear,
  handleCleanText,
  handleAlive,
  handleCodeAction,
  handleCodeLens,
  handleCompareFiles,
  handleCompletion,
  handleDiagnostic,
  handleDocumentSymbol,
  handleEditStructure,
  handleEditRemembered,
  handleExportGapList,
  handleFoldingRange,
  handleGap,
  handleGapCard,
  handleHover,
  handleImportGapList,
  handleListRemembered,
  handleInlineCompletion,
  handleMasking,
  handleQuantities,
  handleReferences,
  handleSelectionRange,
  handleStructures,
  handleTreatAsSummary,
  handleWorkspaceSymbol,
];
