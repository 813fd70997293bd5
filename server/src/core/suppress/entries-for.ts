import type { Finding } from '../rules/define';
import type { Range } from '../text/span';
import type { HashPair, RememberedEntry, Scope } from './entry';
import { hashOf } from './hash';

/** The lines of the text that findings are told apart in. */
export type Lines = readonly { readonly text: string }[];

/**
 * The entries that silence a finding together, none where it has no place of that kind. There are several only for the pairs of a
 * block, whose paragraphs are remembered one by one, so that what the writer does to one of them leaves the others alone.
 */
export function entriesFor(finding: Finding, lines: Lines, file: string, scope: Scope): readonly RememberedEntry[] {
  const { rule, range } = finding;
  switch (scope) {
    case 'finding':
      return [{ rule, scope, file, paragraph: hashOf(textAt(lines, range.start.line)), ...markOf(finding, lines) }];
    case 'pair':
      return pairsOf(finding, lines).map(pair => ({ rule, scope, file, pair }));
    case 'paragraph':
      return [{ rule, scope, file, paragraph: hashOf(textAt(lines, range.start.line)) }];
    case 'file':
      return [{ rule, scope, file }];
    case 'project':
      return [{ rule, scope }];
  }
}

/** Whether a finding says that something stands twice. */
export function isRepeat({ rule, related }: Finding): boolean {
  return rule.startsWith('repeat/') && related.length > 0;
}

/** The finding's own words on its first line, and which of them it is; of a finding between two characters, its column. */
function markOf({ range: { start, end } }: Finding, lines: Lines): { readonly mark: string; readonly nth: number } {
  const text = textAt(lines, start.line);
  const mark = text.slice(start.character, end.line === start.line ? end.character : text.length);
  if (mark === '') return { mark: hashOf(mark), nth: text.slice(0, start.character).trimStart().length };
  let nth = 0;
  for (let at = text.indexOf(mark); at >= 0 && at < start.character; at = text.indexOf(mark, at + 1)) nth++;
  return { mark: hashOf(mark), nth };
}

/** A block names the pairs of its paragraphs; any other repeat is one pair with each of its related places. */
function pairsOf(finding: Finding, lines: Lines): readonly HashPair[] {
  if (!isRepeat(finding)) return [];
  const pairs = finding.pairs ?? finding.related.map(({ range }) => ({ own: finding.range, other: range }));
  return pairs.map(({ own, other }) => pairOf(textIn(lines, own), textIn(lines, other)));
}

/** How two texts are known to be no repeat of one another, in whatever file the other one stands. */
export function pairOf(own: string, other: string): HashPair {
  const [a, b] = [hashOf(own), hashOf(other)];
  return a <= b ? [a, b] : [b, a];
}

function textIn(lines: Lines, { start, end }: Range): string {
  if (start.line === end.line) return textAt(lines, start.line).slice(start.character, end.character);
  return lines
    .slice(start.line, end.line + 1)
    .map(({ text }) => text)
    .join('\n');
}

function textAt(lines: Lines, line: number): string {
  return lines[line]?.text ?? '';
}
