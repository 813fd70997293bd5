import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Sheet } from '../../core/figures/index';
import { cellName } from '../../core/figures/index';
import { writeEscapes } from './escapes';

/** Writes an xlsx in which every cell is text: nothing in it can run as a formula. The same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const names = sheetNames(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${RELATION}"><sheets>${names.map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach(({ rows }, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(rows)));
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = [strToU8(xml), { level: 6, mtime: EPOCH }];
  return zipSync(files);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The first day that a zip can name. */
const EPOCH = '1980-01-01T00:00:00';

/** Style 1: text (49), wrapped, and kept as text when the cell is typed over. */
const STYLES = `${HEAD}<styleSheet xmlns="${SHEET}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function worksheet(rows: Sheet['rows']): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) =>
      cell === ''
        ? ''
        : `<c r="${cellName(r, c)}" s="1" t="inlineStr"><is><t xml:space="preserve">${escape(writeEscapes(cell))}</t></is></c>`,
    );
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${SHEET}">${columnWidths(rows)}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const NARROWEST = 8;
const WIDEST = 48;
/** A title over the whole sheet must not make its column wide. */
const TITLE_CELLS = 2;

function columnWidths(rows: Sheet['rows']): string {
  const widths: number[] = [];
  for (const row of rows) {
    if (row.length <= TITLE_CELLS) continue;
    row.forEach((cell, column) => {
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, cell.length * 2 + 2));
    });
  }
  if (widths.length === 0) return '';
  const list = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${list.join('')}</cols>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const LONGEST_NAME = 31;

/** The names as Excel allows them: without []:*?/\, at most 31 characters, none twice. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const used = new Set<string>();
  return sheets.map(({ name }, i) => {
    const clean =
      writeEscapes(name)
        .replace(/[[\]:*?/\\]|^'|'$/g, '_')
        .trim() || `Sheet${i + 1}`;
    let unique = clean.slice(0, LONGEST_NAME);
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${clean.slice(0, LONGEST_NAME - 6)}（${n}）`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
