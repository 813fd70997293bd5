import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport } from '../../server/src/cli/report';
import { decodeText, hasLostCharacters, type TextEncoding } from '../../server/src/node/decode-text';
import { buildCommand, type Command } from './command';
import { encode, type Written } from './encode';

const TEXT = '春季植树工作总结\n一、主要做法\n全镇栽植银杏xx株，成活率九成以上。\n\n二、下一步打算\n继续抓好管护。';
const ENCODINGS: readonly Written[] = [
  'utf8',
  'utf8-bom',
  'utf16le-bom',
  'utf16be-bom',
  'utf16le',
  'utf16be',
  'gb18030',
];
const LINE_ENDS = { lf: '\n', crlf: '\r\n', cr: '\r' };

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.dispose());

describe('one text in every encoding with every line end', () => {
  const names = ENCODINGS.flatMap(encoding => Object.keys(LINE_ENDS).map(end => `${encoding}.${end}.txt`));
  let reports: Map<string, FileReport>;
  beforeAll(async () => {
    for (const encoding of ENCODINGS) {
      for (const [name, end] of Object.entries(LINE_ENDS))
        await command.write(`${encoding}.${name}.txt`, encode(TEXT.replaceAll('\n', end), encoding));
    }
    const { stdout } = await command.run(['check', '--format=json', ...names]);
    const { files } = JSON.parse(stdout) as { files: FileReport[] };
    reports = new Map(files.map(file => [file.path, file]));
  });

  it.each(names)('%s gives the report of plain UTF-8', name => {
    expect(reports.get(name)).toEqual({ ...reports.get('utf8.lf.txt'), path: name });
  });

  it('gives a report with sections and gaps', () => {
    const report = reports.get('utf8.lf.txt');
    expect(report?.gaps.map(({ text, range }) => [text, range.start])).toEqual([['xx', { line: 2, character: 6 }]]);
    expect(report?.outline[0]?.children.map(({ marker }) => marker)).toEqual(['一、', '二、']);
  });
});

describe('decodeText', () => {
  const decode = (content: string, written: Written) => decodeText(encode(content, written));

  it.each<[Written, TextEncoding]>([
    ['utf8', 'utf-8'],
    ['utf8-bom', 'utf-8'],
    ['utf16le-bom', 'utf-16le'],
    ['utf16be-bom', 'utf-16be'],
    ['utf16le', 'utf-16le'],
    ['utf16be', 'utf-16be'],
    ['gb18030', 'gb18030'],
  ])('reads %s as %s without its mark', (written, encoding) => {
    expect(decode(TEXT, written)).toEqual({ ok: true, text: TEXT, encoding });
  });

  it.each(['总结', '一是', '户', '全年xx次', '12', ''])('reads the short text %s in GB18030 and in UTF-8', text => {
    expect(decode(text, 'utf8')).toMatchObject({ ok: true, text });
    expect(decode(text, 'gb18030')).toMatchObject({ ok: true, text });
  });

  it('takes bytes that are sound UTF-8 for UTF-8, although GB18030 would read them too', () => {
    expect(decode('工作总结', 'utf8')).toEqual({ ok: true, text: '工作总结', encoding: 'utf-8' });
  });

  it('keeps a byte order mark that stands inside, and drops one at the start only', () => {
    expect(decode('甲\uFEFF乙', 'utf8-bom')).toMatchObject({ text: '甲\uFEFF乙' });
  });

  it('refuses what is sound in no encoding', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0x41))).toEqual({ ok: false, reason: 'encoding' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff))).toEqual({ ok: false, reason: 'encoding' });
  });

  it('refuses bytes that the wanted encoding does not fit', () => {
    expect(decodeText(encode(TEXT, 'gb18030'), 'utf-8')).toEqual({ ok: false, reason: 'encoding' });
    expect(decodeText(encode(TEXT, 'utf8'), 'gb18030').ok).toBe(false);
  });

  it('knows half a surrogate pair for no UTF-16', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toEqual({ ok: false, reason: 'encoding' });
  });

  it.each([
    ['docx / xlsx / zip', [0x50, 0x4b, 0x03, 0x04]],
    ['doc / xls / wps', [0xd0, 0xcf, 0x11, 0xe0]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ])('names a file of kind %s', (kind, magic) => {
    expect(decodeText(Uint8Array.from([...magic, 1, 2, 3]))).toEqual({ ok: false, reason: 'binary', kind });
  });

  it('takes bytes with NUL that are no UTF-16 for a binary file', () => {
    expect(decodeText(Uint8Array.of(0x61, 0, 0, 0, 0x62, 0, 7))).toEqual({ ok: false, reason: 'binary', kind: null });
  });

  it('takes text that begins like a command for text', () => {
    expect(decodeText(Buffer.from('PK赛总结'))).toMatchObject({ ok: true });
  });
});

it.each([
  ['全年走访�户', true],
  ['锟斤拷锟斤拷', true],
  ['全年走访36户', false],
])('hasLostCharacters(%s) is %s', (text, lost) => expect(hasLostCharacters(text)).toBe(lost));

it('reads what --encoding says, under the names that owners give it', async () => {
  const name = await command.write('老文件.txt', encode('全年走访农户xx户', 'gb18030'));
  for (const label of ['gbk', 'GB2312', 'gb18030', 'auto'])
    expect((await command.run(['check', '--encoding', label, name])).status).toBe(0);
  expect((await command.run(['check', '--encoding', 'utf8', name])).status).toBe(2);
});
