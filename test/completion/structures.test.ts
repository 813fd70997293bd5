import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../server/src/core/snippets/catalogue';
import { accept, complete } from './complete';

const isInvoked = true;

/** The labels of the structures that are offered at `‸`. */
function structuresAt(marked: string, options: Parameters<typeof complete>[1] = {}): readonly string[] {
  return complete(marked, options).items.flatMap(({ kind, label }) => (kind === 'structure' ? [label] : []));
}

describe('a structure is found', () => {
  test.each([
    ['by its Chinese prefix', '下一步‸'],
    ['by the beginning of it', '下一‸'],
    ['by its pinyin', 'xiayi‸'],
    ['by its initials', 'xyb‸'],
    ['by the whole pinyin of its prefix', 'xiayibu‸'],
    ['by the initials of its label', 'xybzl‸'],
    ['by the pinyin of its label', 'xiayibuzong‸'],
    ['by a word of its label', '总领‸'],
    ['behind the indent', '　　xyb‸'],
  ])('%s', (_, marked) => {
    const [item] = complete(marked).items.filter(({ label }) => label === '下一步·总领');
    expect(item?.isSnippet).toBe(true);
    expect(item?.detail).toBe('下一步');
    expect(item?.insertText).toContain('重点做好以下${4|三,四,五|}方面工作：');
    expect(item?.documentation).toContain('重点做好以下三方面工作：');
  });

  test('and takes the place of what was typed of it', () => {
    expect(
      complete('　　指标tb‸').items.map(({ label, range }) => [label, range.start.character, range.end.character]),
    ).toEqual([['同比', 4, 6]]);
    expect(accept('全年工作平稳，同比‸').startsWith('全年工作平稳，${1:指标}')).toBe(true);
  });

  test('with the years of the day', () => {
    const ids = [
      ['述职‸', '${1:2026}年度述职述廉报告'],
      ['教学总结‸', '${2:2026—2027}学年'],
      ['展望‸', '展望${3:2027}年'],
    ] as const;
    for (const [marked, part] of ids) expect(complete(marked).items[0]?.insertText).toContain(part);
  });

  test('under every one of its prefixes', () => {
    for (const { label, prefixes } of STRUCTURES)
      for (const prefix of prefixes) expect(structuresAt(`${prefix}‸`), prefix).toContain(label);
  });
});

describe('the filter', () => {
  test('begins with the key that fits, so that editors that compare beginnings keep it', () => {
    for (const typed of ['下一步', 'xiayibu', 'xyb', 'xybzl']) {
      const item = complete(`${typed}‸`).items.find(({ label }) => label === '下一步·总领');
      expect(item?.filterText?.startsWith(typed)).toBe(true);
    }
  });

  test('holds all keys, so that the list stays right while more is typed', () => {
    const item = complete('xyb‸').items.find(({ label }) => label === '下一步·总领');
    expect(item?.filterText?.split(' ').sort()).toEqual(
      ['xyb', 'xiayibu', '下一步', '总领', 'xiayibuzongling', 'xybzl'].sort(),
    );
  });
});

describe('no structure is offered', () => {
  test.each([
    ['for a single sign', 'x‸'],
    ['for a mark of a gap', '召开了xx‸'],
    ['in the middle of a Chinese word', '我市下一步‸'],
    ['before more of the word', '下一步‸我们将'],
    ['in the middle of a Latin word', 'axyb‸'],
    ['before more of the Latin word', 'xyb‸c'],
    ['for capitals', 'GK‸'],
    ['for a figure', '12‸'],
    ['for another word', '召开了会议‸'],
    ['where nothing is typed and nothing asked', '‸'],
  ])('%s', (_, marked) => {
    expect(structuresAt(marked)).toEqual([]);
  });

  test.each(['召开了‸', '召开了会议，‸', '“‸'])('where nothing new begins, though it is asked: %s', marked => {
    expect(structuresAt(marked, { isInvoked })).toEqual([]);
  });

  test('that has several lines behind other text', () => {
    expect(structuresAt('工作平稳。下一步‸')).not.toContain('下一步·总领');
    expect(structuresAt('工作平稳。同比‸')).toContain('同比');
  });
});

describe('all structures are offered where they are asked for', () => {
  test('at the start of a line, in their order and behind the markers', () => {
    const { items } = complete('一、主要做法\n‸', { isInvoked });
    expect(items.map(({ kind }) => kind)).toEqual(['marker', ...STRUCTURES.map(() => 'structure')]);
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
  });

  test.each(['。', '；', '：'])('behind %s those of one line', mark => {
    const labels = structuresAt(`工作平稳${mark}‸`, { isInvoked });
    expect(labels).toEqual(STRUCTURES.filter(({ body }) => !body.includes('\n')).map(({ label }) => label));
  });
});

describe('what is inserted fits the text', () => {
  const paragraph = '全年各项工作有序推进，群众反映的问题得到妥善解决。';

  test('has its indent, the title of a skeleton and a salutation apart', () => {
    const [skeleton] = complete(`　　${paragraph}\nqkhb‸`).items;
    expect(skeleton?.documentation?.split('\n').slice(0, 6)).toEqual([
      '关于工作名称情况的汇报',
      '',
      '各位领导：',
      '　　按照会议/通知安排，现将单位名称工作名称情况汇报如下，不妥之处，请批评指正。',
      '',
      '　　一、总体情况',
    ]);
  });

  test('is not indented twice', () => {
    expect(accept(`　　${paragraph}\n　　特此报告‸`)).toBe(`　　${paragraph}\n　　特此报告。$0`);
    expect(complete(`　　${paragraph}\n　　ys4‸`).items[0]?.documentation).toBe(
      '一是小标题一。内容。\n　　二是小标题二。内容。\n　　三是小标题三。内容。\n　　四是小标题四。内容。\n　　',
    );
  });

  test('stays at the margin where the text does, and a signature everywhere', () => {
    expect(complete(`${paragraph}\nys4‸`).items[0]?.documentation).not.toContain('　');
    expect(complete(`　　${paragraph}\nluokuan‸`).items[0]?.documentation).toBe('单位名称\n2026年12月xx日\n');
  });

  test('goes on with the number that the text has come to', () => {
    const marked = '（一）健全制度。修订了办法。\n（二）配强力量。增加了人手。\njqld‸';
    expect(accept(marked)).toContain('（${1|三,一,二,四,五|}）加强组织领导');
  });
});
