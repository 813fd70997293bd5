import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable, writeCsv, writeXlsx } from '../../server/src/tables/index';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '52块',
    '=1+1',
    '+1',
    '-1',
    '@a',
    '＝A1',
    '＋',
    '－5',
    '＠',
    "'=x",
    "''+",
    ' 前后 ',
    '"引"',
    'a,b;c\td|e，f',
  ),
  fc.constantFrom('两行\n文字', '\r\n', 'sep=;', '_x000D_', '𠮷', '\u0000\u0007', '&<>"\'', '0.30', '=HYPERLINK("x")'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
/** Rows without empty cells at their end, sheets without empty rows at theirs: both formats forget these. */
const rowsOf = (content: fc.Arbitrary<string>) =>
  fc.array(fc.array(content, { maxLength: 5 }).map(trim), { maxLength: 6 }).map(rows => {
    const last = rows.findLastIndex(row => row.length > 0);
    return rows.slice(0, last + 1);
  });
const read = (bytes: Uint8Array) => {
  const table = readTable(bytes, 'x.csv');
  return table.ok ? table.sheets.map(({ rows }) => rows) : table.message;
};

function trim(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex(text => text !== '') + 1);
}

describe('what is written comes back', () => {
  it('as xlsx', () => {
    fc.assert(
      fc.property(fc.array(rowsOf(cell), { minLength: 1, maxLength: 3 }), sheets => {
        expect(read(writeXlsx(sheets.map((rows, i) => ({ name: `表${i}`, rows }))))).toEqual(sheets);
      }),
    );
  });

  it('as CSV', () => {
    // A CSV with a NUL is no text, and half a surrogate pair has no UTF-8.
    const text = cell.map(value => new TextDecoder().decode(new TextEncoder().encode(value.replaceAll('\u0000', ''))));
    fc.assert(
      fc.property(rowsOf(text), rows => {
        expect(read(writeCsv({ name: 'x', rows }))).toEqual([rows]);
      }),
    );
  });
});

describe('what is written', () => {
  const rows = [['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x']];

  it('runs nowhere as a formula', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv({ name: 'x', rows }))).toBe(
      "\uFEFF'=1+1,'+1,'-1,'@x,'＝1,'＋1,'－1,'＠x\r\n",
    );
    const xml = strFromU8(unzipSync(writeXlsx([{ name: 'x', rows }]))['xl/worksheets/sheet1.xml']!);
    expect(xml).not.toContain('<f>');
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(8);
  });

  it('is the same every time', () => {
    expect(writeXlsx([{ name: 'x', rows }])).toEqual(writeXlsx([{ name: 'x', rows }]));
  });

  it('has names that Excel accepts', () => {
    const table = readTable(writeXlsx(['a/b', 'A_b', '', '部'.repeat(40)].map(name => ({ name, rows: [['1']] }))), 'x');
    expect(table.ok && table.sheets.map(({ name }) => name)).toEqual(['a_b', 'A_b（2）', 'Sheet3', '部'.repeat(31)]);
  });
});
