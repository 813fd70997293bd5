import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable, writeXlsx } from '../../server/src/tables/index';
import { sheetXml, workbook } from './workbook';

const refusal = (bytes: Uint8Array, name = 'a.xlsx') => {
  const table = readTable(bytes, name);
  return table.ok ? null : table.message.zh;
};
const sheetOf = (xml: string) => workbook({ 'xl/worksheets/sheet1.xml': xml });

describe('hostile files', () => {
  it('are refused when they unpack to far more than they hold', () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const bomb = zipSync({ 'xl/workbook.xml': zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(bomb)).toContain('大得不正常');
  });

  it('are refused when the directory lies about the size', () => {
    const packed = deflateSync(strToU8('<row/>'.repeat(2_000_000)), { level: 1 });
    const bytes = workbook({});
    const liar = withEntry('xl/worksheets/sheet1.xml', packed, 1000, bytes);
    expect(refusal(liar)).toContain('大得不正常');
  });

  it('are refused with thousands of parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`p${i}`, new Uint8Array(1)]));
    expect(refusal(zipSync(parts))).toContain('大得不正常');
  });

  it('are refused beyond 10 MB before anything is looked at', () => {
    expect(refusal(new Uint8Array(10 * 1024 * 1024 + 1))).toContain('超过 10 MB');
  });

  it.each([
    [
      'external entities',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>',
      'DOCTYPE',
    ],
    ['nested entities', '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "x">]><a/>', 'DOCTYPE'],
    [
      'a tag that never ends',
      `<a b="${Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 99_991).join('')}`,
      '损坏',
    ],
    ['no XML', 'hello', '损坏'],
    ['a cell beyond the last row', sheetXml('<row r="900000"><c><v>1</v></c></row>'), '200000 行'],
    [
      'wide rows',
      sheetXml(Array.from({ length: 200 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')),
      '200000',
    ],
  ])('are refused: %s', (_, xml, reason) => {
    expect(refusal(sheetOf(xml))).toContain(reason);
  });

  it('cannot reach a prototype', () => {
    const bytes = workbook({
      'xl/workbook.xml':
        '<workbook><sheets><sheet __proto__="x" constructor="y" name="__proto__" r:id="__proto__"/></sheets></workbook>',
      __proto__: 'x',
    });
    expect(readTable(bytes, '__proto__.xlsx')).toEqual({ ok: true, sheets: [] });
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('do not lead out of the package', () => {
    const bytes = workbook({
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
    });
    expect(readTable(bytes, 'a.xlsx')).toEqual({ ok: true, sheets: [{ name: '数据', rows: [] }] });
  });

  it('are told apart: old formats, other archives, pictures', () => {
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('旧格式');
    expect(refusal(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toContain('没有表格');
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toContain('没有表格');
  });

  it('take time in proportion to their size: quotation marks and tags without a partner', () => {
    const time = (make: (n: number) => Uint8Array, n: number) => {
      const bytes = make(n);
      const start = performance.now();
      readTable(bytes, 'a.csv');
      return performance.now() - start;
    };
    for (const unit of ['"a" "b', '"",', '"\n', ',"x""', ';;,\t|']) {
      const make = (n: number) => new TextEncoder().encode(unit.repeat(n));
      time(make, 20_000);
      expect(time(make, 200_000)).toBeLessThan(Math.max(20, time(make, 20_000)) * 40);
    }
  });
});

describe('any bytes', () => {
  const good = writeXlsx([
    {
      name: '数据',
      rows: [
        ['指标', '数值'],
        ['横幅', '36条'],
      ],
    },
  ]);

  it('are read or refused, never thrown: xlsx with bytes changed, cut or repeated', () => {
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(good.length), (changes, cut) => {
        const bytes = good.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        expectAnswer(bytes.subarray(0, cut % 3 === 0 ? cut : bytes.length));
      }),
      { numRuns: 200 },
    );
  });

  it('are read or refused, never thrown: sheets of any tags', () => {
    const piece = fc.constantFrom(
      ...['<row r="1">', '</row>', '<c r="A1" t="s">', '<c r="ZZZ9999999">', '</c>', '<v>', '</v>', '1', '-1', '1e999'],
      ...[
        '<is>',
        '<t>',
        '</t>',
        '</is>',
        '&#0;',
        '&#x110000;',
        '&lt;',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<?x ?>',
        '"',
        '_x0000_',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => expectAnswer(sheetOf(sheetXml(pieces.join(''))))),
      { numRuns: 200 },
    );
  });

  it('are read or refused, never thrown: text', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      '\n',
      '\r',
      '\t',
      ';',
      "'",
      '=',
      '\uFEFF',
      '指标',
      '52',
      '\u0000',
      'sep=;\n',
    );
    const text = fc.array(piece, { maxLength: 30 }).map(pieces => new TextEncoder().encode(pieces.join('')));
    fc.assert(fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 200 })), expectAnswer), { numRuns: 200 });
  });
});

function expectAnswer(bytes: Uint8Array): void {
  const table = readTable(bytes, 'a.csv');
  if (table.ok)
    for (const { rows } of table.sheets) expect(rows.flat().every(cell => typeof cell === 'string')).toBe(true);
  else expect([table.message.zh, table.message.en].every(text => text.length > 10)).toBe(true);
}

/** A zip with one more part whose directory entry claims another unpacked size than its bytes have. */
function withEntry(name: string, packed: Uint8Array, claimed: number, zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const directory = view.getUint32(end + 16, true);
  const title = strToU8(name);
  const local = header(0x04034b50, 30, title, packed.length, claimed, 4, 0);
  const central = header(0x02014b50, 46, title, packed.length, claimed, 6, directory);
  const tail = zip.slice(end);
  const tailView = new DataView(tail.buffer);
  const count = view.getUint16(end + 10, true) + 1;
  tailView.setUint16(8, count, true);
  tailView.setUint16(10, count, true);
  tailView.setUint32(16, directory + local.length + packed.length, true);
  return concat([zip.subarray(0, directory), local, packed, zip.subarray(directory, end), central, tail]);
}

function header(
  mark: number,
  size: number,
  name: Uint8Array,
  packed: number,
  unpacked: number,
  at: number,
  offset: number,
): Uint8Array {
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, unpacked, true);
  view.setUint16(at + 22, name.length, true);
  if (size === 46) view.setUint32(42, offset, true);
  bytes.set(name, size);
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
