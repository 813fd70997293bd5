import { LONGEST_CELL } from '../limits';
import { Refused } from '../refusal';
import { createNumberFormats, type NumberFormats } from './number-format';
import { readEscapes } from './escapes';
import type { XmlListener } from './read-xml';

/** Reads one part of the package to its end with a listener; false where there is none of that name. */
export type ReadPart = (path: string, listener: XmlListener) => boolean;

export interface WorkbookSheet {
  readonly name: string;
  /** Where its part stands in the package. */
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
}

/** Reads what the sheets of a workbook share; null where the package is none. Hidden sheets are left out: nobody checks them. */
export function readWorkbook(read: ReadPart): Workbook | null {
  const path = mainPart(read);
  const listed: { readonly name: string; readonly id: string }[] = [];
  let date1904 = false;
  const found = read(path, {
    open(name, attribute) {
      if (name === 'workbookPr') date1904 = /^(?:1|true)$/.test(attribute('date1904'));
      if (name !== 'sheet' || attribute('state').toLowerCase().includes('hidden')) return;
      listed.push({ name: readEscapes(attribute('name')), id: attribute('id') });
    },
  });
  if (!found) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(read, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const pathOf = (type: string) => [...targets.values()].find(target => target.type.endsWith(`/${type}`))?.target;
  const resolve = (target: string) => resolvePath(folder, target);
  const sheets = listed.flatMap(({ name, id }) => {
    const target = targets.get(id)?.target;
    return target === undefined ? [] : [{ name, path: resolve(target) }];
  });
  return {
    sheets,
    strings: readStrings(read, resolve(pathOf('sharedStrings') ?? 'sharedStrings.xml')),
    formats: readStyles(read, resolve(pathOf('styles') ?? 'styles.xml'), date1904),
  };
}

interface Relation {
  readonly target: string;
  readonly type: string;
}

/** The relations of a part inside the package; targets outside it are never followed. */
function relations(read: ReadPart, path: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  read(path, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      found.set(attribute('Id'), { target: attribute('Target'), type: attribute('Type') });
    },
  });
  return found;
}

function mainPart(read: ReadPart): string {
  const main = [...relations(read, '_rels/.rels').values()].find(({ type }) => type.endsWith('/officeDocument'));
  return main ? resolvePath('', main.target) : 'xl/workbook.xml';
}

/** `worksheets/sheet1.xml` beside the workbook, `/xl/…` from the root; `..` never leads out of the package. */
function resolvePath(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function readStrings(read: ReadPart, path: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  const wanted = richText(piece => (text = grown(text, piece)));
  read(path, {
    open(name) {
      if (name === 'si') text = '';
      wanted.open(name);
    },
    text: wanted.text,
    close(name) {
      wanted.close(name);
      if (name === 'si') strings.push(readEscapes(text));
    },
  });
  return strings;
}

/**
 * A text with its next piece.
 * @throws Refused beyond the longest cell
 */
export function grown(text: string, piece: string): string {
  if (text.length + piece.length > LONGEST_CELL) throw new Refused('cells');
  return text + piece;
}

/** Gathers the `t` of a string in its runs, but not of its readings (拼音, `rPh`). */
export function richText(take: (piece: string) => void) {
  let inText = false;
  let inReading = false;
  return {
    open: (name: string) => {
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = true;
    },
    text: (piece: string) => {
      if (inText && !inReading) take(piece);
    },
    close: (name: string) => {
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
    },
  };
}

function readStyles(read: ReadPart, path: string, date1904: boolean): NumberFormats {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  read(path, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(Number(attribute('numFmtId')));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return createNumberFormats(codes, styles, date1904);
}
