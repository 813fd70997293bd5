import { strToU8, zipSync } from 'fflate';

/** The bytes of an xlsx made of the given parts, beside the least that a workbook with one sheet needs. */
export function workbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const all: Record<string, string> = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

export function sheetXml(cells: string): string {
  return `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
}
