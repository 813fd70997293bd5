import {
  CodeActionKind,
  type CodeAction,
  type Command,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from './library';
import type { Edit, Fix, Range, RuleId } from '../core/index';
import {
  COMMANDS,
  type ApplyConfirmedArguments,
  type CompareCopiesArguments,
  type FillEqualArguments,
  type ReopenArguments,
  type ShowRangeArguments,
} from '../protocol';
import { toRange } from './convert';
import type { OpenText } from './documents';
import type { Session } from './session';

/** How a fix is carried out: the server's edit, or a command of the client. */
export type Deed = { readonly edit: WorkspaceEdit } | { readonly command: Command };

/** How the client can carry out a fix; null when it cannot. */
export function deedOf(session: Session, text: OpenText, { title, action }: Fix): Deed | null {
  const { uri, version } = text;
  const command = (name: string, argument: object): Deed | null =>
    session.client.commands.has(name)
      ? { command: { title: session.say(title), command: name, arguments: [argument] } }
      : null;
  switch (action.type) {
    case 'edit': {
      const edits = action.edits.map(toTextEdit);
      if (!action.confirm) return { edit: toWorkspaceEdit(session, text, edits) };
      const message = session.say(action.confirm);
      return command(COMMANDS.applyConfirmed, { uri, version, message, edits } satisfies ApplyConfirmedArguments);
    }
    case 'snippet': {
      if (!session.client.has.snippetEdits) return show(toRange(action.select));
      const edit: SnippetTextEdit = {
        range: toRange(action.range),
        snippet: { kind: 'snippet', value: action.snippet },
      };
      return { edit: { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] } };
    }
    case 'ask': {
      const prompt = session.say(action.prompt);
      const ranges = action.ranges.map(toRange);
      return command(COMMANDS.fillEqual, { uri, version, prompt, ranges } satisfies FillEqualArguments);
    }
    case 'show':
      return show(toRange(action.range));
    case 'compare': {
      const argument = { uri, first: toRange(action.first), others: [toRange(action.other)] };
      return command(COMMANDS.compareCopies, argument satisfies CompareCopiesArguments);
    }
    case 'reopen':
      return command(COMMANDS.reopen, { uri, encoding: action.encoding } satisfies ReopenArguments);
  }

  function show(range: ShowRangeArguments['range']): Deed | null {
    return command(COMMANDS.showRange, { uri, range } satisfies ShowRangeArguments);
  }
}

/** The action as a menu shows it, without what carries it out. */
export function toCodeAction(session: Session, fix: Fix, diagnostics: readonly Diagnostic[]): CodeAction {
  return {
    title: session.say(fix.title),
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 && { diagnostics: [...diagnostics] }),
    ...(fix.preferred && { isPreferred: true }),
  };
}

/** The diagnostics among those shown that a fix of a rule's finding is about. */
export function concerning(diagnostics: readonly Diagnostic[], rule: RuleId, target: Range): Diagnostic[] {
  return diagnostics.filter(({ code, range }) => code === rule && isSame(range, target));
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

export function toTextEdit({ range, text }: Edit): TextEdit {
  return { range: toRange(range), newText: text };
}

/** With the version where the client can check it, so that it refuses an edit for a text that has moved on. */
export function toWorkspaceEdit(session: Session, { uri, version }: OpenText, edits: TextEdit[]): WorkspaceEdit {
  if (!session.client.has.versionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
