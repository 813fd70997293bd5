import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type CodeAction,
  type Command,
  type Diagnostic,
} from '../library';
import { aimOf, fixesAt, type OfferedFix } from '../../core/features/index';
import type { Range } from '../../core/index';
import { concerning, deedOf, toCodeAction } from '../code-actions';
import { answerForDocument, answerRequest, checkRange, contentModified, invalidParams } from '../guard';
import { ignoreActions } from '../ignore-actions';
import type { Reading } from '../readings';
import { refactoringsAt, resolveRefactoring } from '../refactorings';
import type { Session } from '../session';

/** Where an action came from, so that its edit can be worked out when it is chosen. */
interface Origin {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly index: number;
  /** The change of structure, where the action is one. */
  readonly structure?: unknown;
}

/** Quick-fixes at a range, and behind them the ways of not hearing of it again. Their edits are worked out when one is chosen, where the client can wait for that. */
export function handleCodeAction(session: Session): void {
  answerForDocument(session, CodeActionRequest.type, null, (reading, params) => {
    const range = checkRange(params.range);
    const { only, diagnostics, isInvoked } = checkContext(params.context);
    const asks = (kind: CodeActionKind) => !only || only.some(asked => isOver(asked, kind));
    // Unasked they would put a light bulb beside every heading.
    const refactorings = only || isInvoked ? refactoringsAt(session, reading, range.start, asks) : [];
    if (!asks(CodeActionKind.QuickFix)) return [...refactorings];
    const aim = aimOf(reading.analysis, range, { ...reading.config, asked: isInvoked });
    const fixes = fixesAt(reading.analysis, aim, reading.config).flatMap((offered, index) => {
      const origin = { uri: reading.text.uri, version: reading.text.version, range: aim, index };
      return toOffer(session, reading, offered, origin, diagnostics) ?? [];
    });
    return [...fixes, ...ignoreActions(session, reading, aim), ...refactorings];
  });
  if (session.client.has.editResolve) {
    answerRequest(session, CodeActionResolveRequest.type, action => resolve(session, action));
  }
}

interface Context {
  readonly only: readonly string[] | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly isInvoked: boolean;
}

/** What a client says of the request; each part may be missing or of another shape. */
function checkContext(context: unknown): Context {
  const { only, diagnostics, triggerKind } = (context ?? {}) as Record<string, unknown>;
  return {
    only: Array.isArray(only) ? only.filter(kind => typeof kind === 'string') : null,
    diagnostics: Array.isArray(diagnostics) ? diagnostics.filter(isDiagnostic) : [],
    isInvoked: triggerKind === CodeActionTriggerKind.Invoked,
  };
}

/** @throws InvalidParams when it has no range. */
function isDiagnostic(item: unknown): item is Diagnostic {
  checkRange((item as { range?: unknown } | null)?.range);
  return true;
}

function toOffer(
  session: Session,
  reading: Reading,
  { rule, fix }: OfferedFix,
  origin: Origin,
  diagnostics: readonly Diagnostic[],
): CodeAction | Command | null {
  const deed = deedOf(session, reading.text, fix);
  if (!deed) return null;
  if (!session.client.has.codeActionLiterals) return 'command' in deed ? deed.command : null;
  const mended = concerning(diagnostics, rule, fix.target);
  const action = toCodeAction(session, fix, mended);
  if ('command' in deed || !session.client.has.editResolve) return { ...action, ...deed };
  return { ...action, data: origin };
}

async function resolve(session: Session, action: CodeAction): Promise<CodeAction> {
  // VS Code asks about every action that it carries out, and a command is whole already.
  if (action.command) return action;
  const { uri, version, range, index, structure } = originOf(action.data);
  const text = session.documents.get(uri);
  if (text?.version !== version) throw contentModified();
  const reading = await session.readings.of(text);
  if (!reading || session.documents.get(uri) !== text) throw contentModified();
  if (structure !== undefined) return resolveRefactoring(session, reading, action, range.start, structure);
  const fix = fixesAt(reading.analysis, range, reading.config)[index]?.fix;
  // The settings may have changed since: what the writer chose must be what is done.
  if (!fix || session.say(fix.title) !== action.title) throw contentModified();
  return { ...action, ...deedOf(session, text, fix) };
}

function originOf(data: unknown): Origin {
  const { uri, version, range, index, structure } = (data ?? {}) as Partial<Origin>;
  if (typeof uri !== 'string' || typeof version !== 'number' || typeof index !== 'number') {
    throw invalidParams('The action is not one of this server.');
  }
  return { uri, version, range: checkRange(range), index, structure };
}

/** `quickfix` is asked for by `quickfix` and by '', and by nothing more special. */
function isOver(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`);
}
