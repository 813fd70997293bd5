import { describe, expect, it } from 'vitest';
import { readTable } from '../../server/src/tables/index';
import { sheetXml, workbook } from './workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (bytes: Uint8Array, name = '数据.csv') => {
  const table = readTable(bytes, name);
  return table.ok ? table.sheets.map(sheet => sheet.rows) : table.message.zh;
};

describe('readTable, text', () => {
  it('names the sheet after the file', () => {
    expect(readTable(utf8('指标,数值'), '数据.csv')).toEqual({
      ok: true,
      sheets: [{ name: '数据', rows: [['指标', '数值']] }],
    });
  });

  it.each([
    ['UTF-8', utf8('横幅,36')],
    ['UTF-8 with BOM', utf8('\uFEFF横幅,36')],
    ['GB18030', new Uint8Array([0xba, 0xe1, 0xb7, 0xf9, 0x2c, 0x33, 0x36])],
  ])('decodes %s', (_, bytes) => {
    expect(rows(bytes)).toEqual([[['横幅', '36']]]);
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b;1,5\nc;d;2,5',
      [
        ['a', 'b', '1,5'],
        ['c', 'd', '2,5'],
      ],
    ],
    ['sep=;\na;b', [[], ['a', 'b']]],
    ['"a,""b""\nc",d', [['a,"b"\nc', 'd']]],
    ['5" 屏,2', [['5" 屏', '2']]],
    ['a,,\n\n,b', [['a'], [], ['', 'b']]],
    ['', []],
    ["'=1+1,'b", [['=1+1', "'b"]]],
  ])('parts %j', (text, expected) => {
    expect(rows(utf8(text))).toEqual([expected]);
  });

  it('takes tabs in a .tsv, whatever else there is', () => {
    expect(rows(utf8('a,b\tc'), '数据.tsv')).toEqual([[['a,b', 'c']]]);
  });

  it('refuses a quotation mark without a partner, and says where', () => {
    expect(rows(utf8('a,b\n"c,d'))).toContain('第 2 行：有一个引号没有配对');
  });
});

describe('readTable, xlsx', () => {
  it('reads shared, rich and inline strings without their readings', () => {
    const bytes = workbook({
      'xl/sharedStrings.xml':
        '<sst><si><t>指标</t></si><si><r><t>户外</t></r><r><t>广告牌</t></r><rPh><t>hù</t></rPh></si></sst>',
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
          '<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>𠮷&#134071;&amp;</t></is></c></row>',
      ),
    });
    expect(rows(bytes)).toEqual([[['指标'], [], ['', '户外广告牌', '𠮷𠮷&']]]);
  });

  it('shows numbers, rates and dates as the sheet shows them', () => {
    const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
    const bytes = workbook({
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>' +
        '<numFmt numFmtId="165" formatCode="0&quot;人&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheetXml(
        `<row>${cell(0, '0.30000000000000004')}${cell(1, '0.8')}${cell(2, '46387')}${cell(3, '46387.5')}${cell(4, '52')}${cell(5, '1234')}</row>` +
          '<row><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><f>A1</f><v>文</v></c><c><f>A1*2</f></c></row>',
      ),
    });
    expect(rows(bytes)).toEqual([
      [
        ['0.3', '80.00%', '2026年12月31日', '2026年12月31日', '52人', '1234'],
        ['TRUE', '#DIV/0!', '文', '#未计算'],
      ],
    ]);
  });

  it('knows elements under any prefix, and leaves hidden sheets out', () => {
    const bytes = workbook({
      'xl/workbook.xml':
        '<x:workbook><x:sheets><x:sheet name="旧" state="hidden" r:id="rId2"/><x:sheet name="新" r:id="rId1"/></x:sheets></x:workbook>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(readTable(bytes, 'a.xlsx')).toEqual({ ok: true, sheets: [{ name: '新', rows: [['7']] }] });
  });
});
