import {
  DiagnosticSeverity,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type Range as LspRange,
} from './library';
import type { Finding, Range } from '../core/index';
import { describeCounts, type OutlineNode } from '../core/features/index';
import type { Session } from './session';
import { SOURCE } from './source';

// The core counts lines and UTF-16 columns as the protocol does; only names and kinds are translated.

/** A range that may be changed, as the protocol's types want it. */
export function toRange({ start, end }: Range): LspRange {
  return { start: { ...start }, end: { ...end } };
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic({ client, say }: Session, uri: string, finding: Finding): Diagnostic {
  const { range, marked = range, severity, rule, message, related } = finding;
  return {
    range: toRange(marked),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    message: say(message),
    ...(client.rulePages !== null && { codeDescription: { href: rulePage(client.rulePages, rule) } }),
    ...(client.has.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map(({ range: place, message: text }) => ({
          location: { uri, range: toRange(place) },
          message: say(text),
        })),
      }),
  };
}

/** The pages are called like the rules, with a dash for the slash: gap-placeholder.md. */
function rulePage(folder: string, rule: string): string {
  return `${folder.replace(/\/$/, '')}/${rule.replace('/', '-')}.md`;
}

/** Headings look as they do in VS Code's outline of Markdown. */
export const SYMBOL_KINDS = {
  title: SymbolKind.File,
  part: SymbolKind.Module,
  heading: SymbolKind.String,
  enumeration: SymbolKind.EnumMember,
} as const;

/** Keeps what it made of a node: of an outline most nodes are the same from key to key. */
export function createSymbolMaker({ say }: Session): (node: OutlineNode) => DocumentSymbol {
  const known = new WeakMap<OutlineNode, DocumentSymbol>();
  const toSymbol = (node: OutlineNode): DocumentSymbol => {
    const last = known.get(node);
    if (last) return last;
    const symbol = {
      name: node.name,
      detail: say(describeCounts(node)),
      kind: SYMBOL_KINDS[node.kind],
      range: toRange(node.range),
      selectionRange: toRange(node.selectionRange),
      children: node.children.map(toSymbol),
    };
    known.set(node, symbol);
    return symbol;
  };
  return toSymbol;
}
