import type { Session } from '../session';
import { handleCodeAction } from './code-action';
import { handleDiagnostic } from './diagnostic';
import { handleDocumentSymbol } from './document-symbol';
import { handleGap } from './gap';
import { handleStructures } from './structures';
import { handleTreatAsSummary } from './treat-as-summary';

/** Each registers the answers to one kind of request. */
export const HANDLERS: readonly ((session: Session) => void)[] = [
  handleCodeAction,
  handleDiagnostic,
  handleDocumentSymbol,
  handleGap,
  handleStructures,
  handleTreatAsSummary,
];
