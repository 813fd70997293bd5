import { cellName, type Sheet } from '../../../server/src/core/figures/index';
import { sheetXml, workbook } from '../../tables/workbook';

type Rows = Sheet['rows'];

/** An xlsx as other programs write it, not as ours does: texts are shared, and what looks like a number is one. */
export function foreignXlsx(rows: Rows): Uint8Array {
  const shared: string[] = [];
  const cellOf = (text: string, r: number, c: number) => {
    if (text === '') return '';
    if (/^\d+(?:\.\d+)?$/.test(text)) return `<c r="${cellName(r, c)}"><v>${text}</v></c>`;
    if (!shared.includes(text)) shared.push(text);
    return `<c r="${cellName(r, c)}" t="s"><v>${shared.indexOf(text)}</v></c>`;
  };
  const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cellOf(text, r, c)).join('')}</row>`);
  return workbook({
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml(body.join('')),
    'xl/sharedStrings.xml': `<sst>${shared.map(text => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  });
}

/** A CSV as other programs write it: every cell quoted, no byte order mark, lines that end with LF. */
export function foreignCsv(rows: Rows): Uint8Array {
  const lines = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(','));
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
