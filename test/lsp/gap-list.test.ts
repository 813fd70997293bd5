import { describe, expect, test } from 'vitest';
import { buildGapList } from '../../server/src/core/figures/index';
import { gapListSource } from '../../server/src/core/features/index';
import { analyse } from '../../server/src/core/index';
import { fromBase64, METHODS, toBase64, type GapListFiles, type GapListImported } from '../../server/src/protocol';
import { readTable, writeCsv } from '../../server/src/tables/index';
import { connect, refusal, URI } from './connect';

const TEXT = '宣传工作总结\n一、主要工作\n更换户外广告牌xx块，发放宣传单__份。\n';
const INVALID = -32602;
const MODIFIED = -32801;

async function opened() {
  const client = await connect();
  client.open(TEXT);
  const ask = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(method, { uri: URI, version: 1, ...params });
  return { ...client, ask };
}

/** The list of the text with values beside what they are for, as a return. */
function returned(values: Readonly<Record<string, string>>): string {
  const [list] = buildGapList(gapListSource(analyse(TEXT))).forDepartments;
  const rows = (list?.rows ?? []).map(row => row.map((cell, i) => (i === 5 ? (values[row[2] ?? ''] ?? cell) : cell)));
  return toBase64(writeCsv({ name: '', rows }));
}

function sheetOf(content: string | undefined) {
  const table = readTable(fromBase64(content ?? ''), 'a');
  return table.ok ? table.sheets : [];
}

describe('待填清单 over the wire', () => {
  test.each(['csv', 'xlsx'])('goes out as %s with a row for each thing', async format => {
    const { ask } = await opened();
    const list = await ask<GapListFiles>(METHODS.exportGapList, { format, split: false });
    expect(list.count).toBe(2);
    expect(list.files.map(({ part }) => part)).toEqual(['']);
    const [sheet] = sheetOf(list.files[0]?.content);
    expect(sheet?.rows.slice(3).map(row => row[2])).toEqual(['户外广告牌', '宣传单']);
  });

  test('comes back as edits and a report', async () => {
    const { ask } = await opened();
    const files = [{ name: '宣传科.csv', content: returned({ 户外广告牌: '52块', 宣传单: '不适用' }) }];
    const { edits, report, applied, open } = await ask<GapListImported>(METHODS.importGapList, { files });
    expect(edits).toEqual([
      { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } }, newText: '52' },
    ]);
    expect([applied, open]).toEqual([1, 1]);
    expect(report).toContain('第 3 行　编号 1　户外广告牌（块）：填入 52（表中写的是“52块”）（宣传科.csv 第 4 行）');
    expect(report).toContain('请改写这句话');
  });

  test('offers the number of a value whose unit does not fit, and tells what went into the text', async () => {
    const { ask } = await opened();
    const files = [{ name: '宣传科.csv', content: returned({ 户外广告牌: '52户', 宣传单: '三百' }) }];
    const { questions } = await ask<GapListImported>(METHODS.importGapList, { files });
    expect(questions.map(({ options }) => options.map(({ label }) => label))).toEqual([['填入 52']]);
    const { edits, report } = await ask<GapListImported>(METHODS.importGapList, { files, answers: [0] });
    expect(edits.map(({ newText }) => newText)).toEqual(['52', '300']);
    expect(report).toContain('填入 52（表中写的是“52户”）');
    expect(report).toContain('填入 300（表中写的是“三百”）');
    const plain = [{ name: '宣传科.csv', content: returned({ 宣传单: '300' }) }];
    expect((await ask<GapListImported>(METHODS.importGapList, { files: plain })).report).toContain('填入“300”');
  });

  test('asks which of two returns is right, and takes the one that is chosen', async () => {
    const { ask } = await opened();
    const files = [
      { name: '宣传科.csv', content: returned({ 户外广告牌: '52' }) },
      { name: '办公室.csv', content: returned({ 户外广告牌: '54块', 宣传单: '300' }) },
    ];
    const { edits, questions, open } = await ask<GapListImported>(METHODS.importGapList, { files });
    expect(edits.map(({ newText }) => newText)).toEqual(['300']);
    const ranges = [{ start: { line: 2, character: 7 }, end: { line: 2, character: 9 } }];
    expect(questions).toEqual([
      {
        reason: '各份填得不一样',
        title: '第 3 行　编号 1　户外广告牌（块）',
        sentence: '更换户外广告牌【　】块，发放宣传单__份。',
        takesOwn: true,
        ranges,
        options: [
          { label: '52', detail: '宣传科.csv 第 4 行', note: '', ranges },
          { label: '54块 → 54', detail: '办公室.csv 第 4 行', note: '', ranges },
        ],
      },
    ]);
    expect(open).toBe(1);
    const settled = await ask<GapListImported>(METHODS.importGapList, { files, answers: [1] });
    expect(settled.edits.map(({ newText }) => newText)).toEqual(['54', '300']);
    expect([settled.questions, settled.open]).toEqual([[], 0]);
    const own = await ask<GapListImported>(METHODS.importGapList, { files, answers: ['60块'] });
    expect(own.edits.map(({ newText }) => newText)).toEqual(['60', '300']);
    expect(own.report).toContain('填入您写的“60”（表中写的是“52”）');
    expect(await refusal(ask(METHODS.importGapList, { files, answers: [1.5] }))).toBe(INVALID);
  });

  test('is refused for an older version, for another format and for what are no files', async () => {
    const { ask } = await opened();
    expect(await refusal(ask(METHODS.exportGapList, { format: 'csv', split: false, version: 0 }))).toBe(MODIFIED);
    expect(await refusal(ask(METHODS.exportGapList, { format: 'doc', split: false }))).toBe(INVALID);
    for (const files of [undefined, [{ name: 'a' }], [{ name: 'a', content: '＊' }]]) {
      expect(await refusal(ask(METHODS.importGapList, { files }))).toBe(INVALID);
    }
  });

  test('is nothing for a document that is not served', async () => {
    const { ask } = await opened();
    expect(await ask(METHODS.exportGapList, { format: 'csv', split: false, uri: 'file:///b.txt' })).toBeNull();
    expect(await ask(METHODS.importGapList, { files: [], uri: 'file:///b.txt' })).toBeNull();
  });
});

test.each([0, 1, 8191, 8192, 20_000])('%i bytes come back from Base64 as they were', length => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
