import { createGrid, type Budget } from '../grid';
import { readEscapes } from './escapes';
import { grown, richText, type ReadPart, type Workbook } from './workbook';

/** What stands in a cell whose formula no program has worked out yet, so that it is not taken for an empty one. */
const NOT_WORKED_OUT = '#未计算';

/** The cells of one sheet as shown. Formulas give the value that was saved with them. */
export function readSheet(
  read: ReadPart,
  path: string,
  { strings, formats }: Workbook,
  budget: Budget,
): readonly (readonly string[])[] {
  const grid = createGrid(budget);
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inline = '';
  let inValue = false;
  let hasFormula = false;
  const wanted = richText(piece => (inline = grown(inline, piece)));
  read(path, {
    open(name, attribute) {
      if (name === 'row') {
        row = attribute('r') === '' ? row + 1 : Number(attribute('r')) - 1;
        column = -1;
      } else if (name === 'c') {
        const at = readReference(attribute('r'));
        column = at?.column ?? column + 1;
        row = at?.row ?? row;
        [type, style, value, inline] = [attribute('t'), Number(attribute('s')), '', ''];
        hasFormula = false;
      } else if (name === 'v') inValue = true;
      else if (name === 'f') hasFormula = true;
      else wanted.open(name);
    },
    text(text) {
      if (inValue) value = grown(value, text);
      else wanted.text(text);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'c' && row >= 0) grid.set(row, column, show());
      else wanted.close(name);
    },
  });
  return grid.rows();

  function show(): string {
    switch (type) {
      case 's':
        return strings[Number(value)] ?? '';
      case 'inlineStr':
        return readEscapes(inline);
      case 'str':
        return readEscapes(value);
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : '';
      case 'e':
      case 'd':
        return value;
      default:
        return value === '' ? (hasFormula ? NOT_WORKED_OUT : '') : formats.show(style, value);
    }
  }
}

/** `C4` → row 3, column 2. */
function readReference(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^([a-z]{1,3})(\d{1,7})$/i.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
