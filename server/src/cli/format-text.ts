import type { Finding, Language, PlacedGap, Position, Section, Severity } from '../core/index';
import { printable } from './printable';
import { nameOf, sectionNameAt } from './sections';

/**
 * The findings of one text as a reader's list: the path, then a line for each finding. Terminals make `44:12` under a path a
 * link. Empty when there is nothing to say.
 */
export function formatFindings(
  path: string,
  findings: readonly Finding[],
  outline: readonly Section[],
  language: Language,
): string {
  if (findings.length === 0) return '';
  const lines = findings.map(finding => formatFinding(finding, outline, language));
  return `${printable(path)}\n${lines.join('\n')}\n\n`;
}

/** The outline of one text, a section a line, children indented. */
export function formatOutline(
  path: string,
  outline: readonly Section[],
  gaps: readonly PlacedGap[],
  language: Language,
): string {
  const lines: string[] = [];
  for (const section of outline) pushSection(lines, section, gaps, language, 1);
  return `${printable(path)}\n${lines.map(line => `${line}\n`).join('')}\n`;
}

function formatFinding(finding: Finding, outline: readonly Section[], language: Language): string {
  const { line, character } = finding.range.start;
  const section = sectionNameAt(outline, line, character);
  const place = `  ${line + 1}:${character + 1}  ${SEVERITY_NAMES[finding.severity][language]}  `;
  const where =
    language === 'zh'
      ? `第 ${line + 1} 行${section === null ? '' : `（${section}）`}`
      : `line ${line + 1}${section === null ? '' : ` (${section})`}`;
  return printable(`${place}${where} ${finding.message[language]}  ${finding.rule}`);
}

const SEVERITY_NAMES: Record<Severity, Record<Language, string>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  hint: { zh: '建议', en: 'hint' },
};

function pushSection(
  lines: string[],
  section: Section,
  gaps: readonly PlacedGap[],
  language: Language,
  depth: number,
): void {
  const { start, end } = section.range;
  const count = countBefore(gaps, end) - countBefore(gaps, start);
  const open = count === 0 ? '' : language === 'zh' ? `，待填 ${count}` : `, ${count} to fill in`;
  const where = language === 'zh' ? `（第 ${start.line + 1} 行${open}）` : ` (line ${start.line + 1}${open})`;
  lines.push(printable(`${'  '.repeat(depth)}${nameOf(section)}${where}`));
  for (const child of section.children) pushSection(lines, child, gaps, language, depth + 1);
}

/** How many gaps start before a place. Several sections may share a line, so columns count. */
function countBefore(gaps: readonly PlacedGap[], place: Position): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const placed = gaps[middle];
    const isBefore =
      placed && (placed.line < place.line || (placed.line === place.line && placed.gap.span.start < place.character));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
