import { strToU8, zipSync, type Zippable } from 'fflate';
import { workbook, sheetXml } from './workbook';

/** Numbers from 0 up to 1 that follow from a seed: the same hostile files on every machine. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A CSV, or what claims to be one. */
export function hostileCsv(next: Chance): Uint8Array {
  const lines = Array.from({ length: 1 + Math.floor(next() * 40) }, () => line(next, CSV_PIECES));
  const ending = pick(next, ['\n', '\r\n', '\r', '']);
  const text =
    next() < 0.5 ? `指标${pick(next, [',', '\t', ';'])}数值${ending}${lines.join(ending)}` : lines.join(ending);
  const bytes = next() < 0.2 ? utf16(text) : strToU8(text);
  return next() < 0.3 ? damaged(bytes, next) : bytes;
}

/** A workbook with parts that lie, repeat, end early or are none. */
export function hostileXlsx(next: Chance): Uint8Array {
  const whole = next() < 0.5;
  const sheet = sheetXml(line(next, whole ? CELL_PIECES : XML_PIECES));
  const parts: Record<string, string> = { 'xl/worksheets/sheet1.xml': next() < 0.9 ? sheet : line(next, XML_PIECES) };
  if (!whole && next() < 0.5) parts['xl/sharedStrings.xml'] = `<sst>${line(next, XML_PIECES)}</sst>`;
  if (next() < 0.2) parts['xl/styles.xml'] = `<styleSheet>${line(next, STYLE_PIECES)}</styleSheet>`;
  if (next() < 0.1) parts['xl/workbook.xml'] = `<workbook>${line(next, BOOK_PIECES)}</workbook>`;
  if (next() < 0.1) parts['xl/_rels/workbook.xml.rels'] = `<Relationships>${line(next, BOOK_PIECES)}</Relationships>`;
  if (next() < 0.2) return strange(parts, next);
  const bytes = workbook(parts);
  return next() < 0.4 ? damaged(bytes, next) : bytes;
}

/** Files that take as much as the limits allow, or nearly. */
export const GREEDY: Readonly<Record<string, () => Uint8Array>> = {
  'ten megabytes of short lines': () => strToU8('1\n'.repeat(5_000_000)),
  'ten megabytes of quotation marks': () => strToU8('"'.repeat(10_000_000)),
  'as many cells as are read': () => strToU8(`指标,数值\n${'户外广告牌更换,52块\n'.repeat(49_000)}`),
  'a sheet of empty cells': () => packed('xl/worksheets/sheet1.xml', '<worksheet><sheetData>', '<row/><c/>', 3_000_000),
  'shared strings without end': () => packed('xl/sharedStrings.xml', '<sst>', '<si/>', 8_000_000),
  'a cell without end': () =>
    packed('xl/worksheets/sheet1.xml', '<worksheet><row><c t="str"><v>', '12345678<x/>', 3_000_000),
};

/** A workbook with a long part, salted so that it unpacks to less than a bomb does. */
function packed(path: string, head: string, piece: string, times: number): Uint8Array {
  const next = chance(1);
  const salt = () => `<!--${Math.floor(next() * 2 ** 32).toString(36)}-->`;
  const block = piece.repeat(60);
  let body = head;
  for (let i = 0; i < times / 60 && body.length < 24_000_000; i++) body += block + salt();
  const parts: Record<string, string> = { 'xl/worksheets/sheet1.xml': sheetXml(''), [path]: body };
  return workbook(parts);
}

function strange(parts: Readonly<Record<string, string>>, next: Chance): Uint8Array {
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[pick(next, [path, `../${path}`, `/${path}`])] = strToU8(xml);
  files[pick(next, ['__proto__', 'constructor', '../../etc/passwd', 'xl\\workbook.xml', 'a'.repeat(300)])] =
    strToU8('x');
  return zipSync(files, { level: 0 });
}

function damaged(bytes: Uint8Array, next: Chance): Uint8Array {
  const changed = bytes.slice(0, next() < 0.3 ? Math.floor(next() * bytes.length) : bytes.length);
  for (let i = 0; i < 1 + next() * 8 && changed.length > 0; i++)
    changed[Math.floor(next() * changed.length)] = Math.floor(next() * 256);
  return changed;
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, unit => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function line(next: Chance, pieces: readonly string[]): string {
  return Array.from({ length: Math.floor(next() * 14) }, () => pick(next, pieces)).join('');
}

function pick<T>(next: Chance, from: readonly T[]): T {
  return from[Math.floor(next() * from.length)] as T;
}

const CSV_PIECES = [
  ...[',', '\t', ';', '|', '"', '""', "'", '\u0000', '\uFEFF', '\u2028', '\u202E', '\\', ' ', '　', '\uD800'],
  ...[
    '指标',
    '单位：万元',
    '合计',
    '其中：',
    '52',
    '1,234',
    '１２',
    '-0',
    '1e999',
    '80.00%',
    '约500',
    '9～16亿',
    '20.3万',
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '__proto__', 'constructor', 'sep=;', '9'.repeat(400)],
  ...['1月', '一季度', '月份', '小计', '类别', '街道', '社区', '责任科室', '人数', '#REF!', '下降3%', '2026年人数'],
  ...['2026年', '上年', '同比（%）', '东湖社区', '块', '甲'.repeat(60), '（'.repeat(30), '0'.repeat(40)],
];
const CELL_PIECES = [
  ...[
    '<row r="2"/>',
    '<row><c t="str"><v>指标</v></c><c t="str"><v>数值</v></c></row>',
    '<row r="9e9"><c r="A1"/></row>',
  ],
  ...[
    '<row><c t="inlineStr"><is><t>横幅_xD800_</t></is></c><c><v>1e308</v></c></row>',
    '<c r="XFD1048576"><v>1</v></c>',
  ],
  ...['<row><c t="s"><v>-1</v></c><c t="b"><v>7</v></c><c t="e"><v>#REF!</v></c></row>', '<c r="ZZZ1"><v>0x10</v></c>'],
  ...[
    '<row><c r="C1" s="-1"><v>NaN</v></c><c r="A1" s="1e9"><v>-0</v></c></row>',
    '<row r="1"><c r="B1"><v>52</v></c></row>',
  ],
];
const XML_PIECES = [
  ...['<row r="1">', '<row r="-5">', '<row r="1e9">', '</row>', '<c r="A1" t="s">', '<c r="XFD1048576">', '<c t="b">'],
  ...['<c r="B2" s="999" t="e">', '</c>', '<v>', '</v>', '0', '-1', '1e999', '9'.repeat(300), '<is>', '<t>', '</t>'],
  ...['<si>', '</si>', '<rPh>', '&#0;', '&#x110000;', '&lt;', '&bomb;', '<![CDATA[', ']]>', '<!--', '-->', '<?x ?>'],
  ...[
    '"',
    "'",
    '<',
    '>',
    '_x0000_',
    '_xD800_',
    '<row __proto__="1">',
    '户外广告牌',
    '<f>1+1</f>',
    '<!DOCTYPE a>',
    '\u0000',
  ],
];
const STYLE_PIECES = [
  ...['<cellXfs>', '</cellXfs>', '<xf numFmtId="9"/>', '<xf numFmtId="-1"/>', '<xf numFmtId="165"/>', '<numFmts>'],
  ...['<numFmt numFmtId="165" formatCode="[h]:mm"/>', '<numFmt numFmtId="165" formatCode="0.0E+0;;;@"/>'],
  ...['<numFmt numFmtId="165" formatCode="', `${'"'.repeat(9)}/>`, `${'#,'.repeat(200)}"/>`, '<numFmt numFmtId="x"/>'],
];
const BOOK_PIECES = [
  ...[
    '<sheets>',
    '</sheets>',
    '<sheet name="数据" r:id="rId1"/>',
    '<sheet name="" r:id="rId9"/>',
    '<sheet state="hidden"/>',
  ],
  ...['<sheet name="__proto__" r:id="__proto__"/>', '<workbookPr date1904="1"/>', '<workbookPr date1904="x"/>'],
  ...[
    '<Relationship Id="rId1" Type="x/worksheet" Target="../../x"/>',
    '<Relationship Id="rId1" TargetMode="External"/>',
  ],
  ...['<Relationship Id="__proto__" Type="x/styles" Target="/xl/workbook.xml"/>', '<!-- -->', '<', '>'],
];
