import { analyse, RULES } from '../../server/src/core';
import { fixesAt } from '../../server/src/core/features/fixes';
import type { Edit } from '../../server/src/core';

const ORDER = RULES.filter(({ meta }) => meta.id.startsWith('order/'));

/** The findings of the order rules: `line:column rule message`, lines and columns from 0. */
export function found(text: string, syntax: 'plain' | 'markdown' = 'plain'): readonly string[] {
  return analyse(text, { rules: ORDER, syntax }).findings.map(
    ({ range: { start }, rule, message }) => `${start.line}:${start.character} ${rule.slice(6)} ${message.zh}`,
  );
}

/** The text after the first fix of the first finding of the named rule. */
export function mended(text: string, rule: string): string {
  const analysis = analyse(text, { rules: ORDER });
  const finding = analysis.findings.find(one => one.rule === rule);
  if (!finding) throw new Error(`nothing found by ${rule}`);
  const offered = fixesAt(analysis, finding.range).find(one => one.rule === rule);
  if (offered?.fix.action.type !== 'edit') throw new Error(`no edit offered by ${rule}`);
  return applied(text, offered.fix.action.edits);
}

/** A text with edits, of which none overlap, applied. */
export function applied(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const offset = ({ line, character }: Edit['range']['start']): number => (starts[line] ?? 0) + character;
  let result = text;
  for (const { range, text: put } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start)))
    result = result.slice(0, offset(range.start)) + put + result.slice(offset(range.end));
  return result;
}
