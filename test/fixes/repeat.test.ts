import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { blockFixes } from '../../server/src/core/rules/repeat/block-fixes';
import { repeatFixes } from '../../server/src/core/rules/repeat/fixes';
import { sentenceFixes } from '../../server/src/core/rules/repeat/sentence-fixes';
import { rangeOf } from '../../server/src/core/text/span';
import { applyFix } from './apply';

const PARAGRAPH = '全镇共排查出租房屋一千二百处，整改隐患三百处，逐户建立台账。';

const fixesAt = (text: string, line: number) => [...repeatFixes(analyse(text), rangeOf(line, { start: 0, end: 0 }))];

describe('a repeated paragraph', () => {
  it('may be deleted, or the first one looked at', () => {
    const text = `一、做法\n${PARAGRAPH}\n二、成效\n${PARAGRAPH}\n三、打算`;
    const [remove, , show] = fixesAt(text, 3);
    expect(remove?.title.zh).toBe('删除第 4 行（与第 2 行相同）');
    expect(remove?.preferred).toBe(false);
    expect(applyFix(text, remove)).toBe(`一、做法\n${PARAGRAPH}\n二、成效\n三、打算`);
    expect(show?.title.zh).toBe('转到第 2 行（第一次出现，与第 4 行相同）');
    expect(show?.action).toEqual({
      type: 'show',
      range: rangeOf(1, { start: 0, end: PARAGRAPH.length }),
    });
  });

  it('is not offered on the first of the two', () => {
    expect(fixesAt(`${PARAGRAPH}\n${PARAGRAPH}`, 0)).toEqual([]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('goes with its line end: %s', (_name, end) => {
    const text = [PARAGRAPH, '二、成效', PARAGRAPH, '三、打算'].join(end);
    expect(applyFix(text, fixesAt(text, 2)[0])).toBe([PARAGRAPH, '二、成效', '三、打算'].join(end));
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('goes with the line end before it where it is the last line: %s', (_name, end) => {
    const text = [PARAGRAPH, '二、成效', PARAGRAPH].join(end);
    expect(applyFix(text, fixesAt(text, 2)[0])).toBe([PARAGRAPH, '二、成效'].join(end));
  });

  it('leaves an empty last line alone', () => {
    const text = `${PARAGRAPH}\n${PARAGRAPH}\n`;
    expect(applyFix(text, fixesAt(text, 1)[0])).toBe(`${PARAGRAPH}\n`);
  });

  it('never lets a lone CR before it and a lone LF behind it become one line end', () => {
    const text = `${PARAGRAPH}\n二、成效\r${PARAGRAPH}\r\n\n三、打算`;
    expect(applyFix(text, fixesAt(text, 2)[0])).toBe(`${PARAGRAPH}\n二、成效\r\n\n三、打算`);
  });
});

describe('a repeated block', () => {
  const OTHER = '中心举办技能培训班九期，培训学员四百六十人，推荐就业。';
  const text = ['一、做法', PARAGRAPH, '', OTHER, '二、成效', '三、做法', PARAGRAPH, '', OTHER, '四、打算'].join('\n');
  const blockFixesAt = (line: number) => [...blockFixes(analyse(text), rangeOf(line, { start: 0, end: 0 }))];

  it('may be deleted with its heading, from each of its lines', () => {
    for (const line of [5, 6, 8]) {
      const [remove] = blockFixesAt(line);
      expect(remove?.title.zh).toBe('删除第 6—9 行（与第 1—4 行相同）');
      expect(applyFix(text, remove)).toBe(['一、做法', PARAGRAPH, '', OTHER, '二、成效', '四、打算'].join('\n'));
    }
  });

  it('may be kept, and the first deleted', () => {
    const keep = blockFixesAt(5)[1];
    expect(keep?.title.zh).toBe('只留第 6—9 行，删除第 1—4 行');
    expect(applyFix(text, keep)).toBe(['二、成效', '三、做法', PARAGRAPH, '', OTHER, '四、打算'].join('\n'));
  });
});

describe('a sentence that stands twice', () => {
  const SENTENCE = '各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。';
  const fixesIn = (text: string, line: number, at: number) => [
    ...sentenceFixes(analyse(text), rangeOf(line, { start: at, end: at })),
  ];

  it('may be deleted from the later paragraph, or the first looked at', () => {
    const text = `上半年完成了摸底。${SENTENCE}\n\n秋季抓了整改。${SENTENCE}其余事项另报。`;
    const [remove, show] = fixesIn(text, 2, 10);
    expect(remove?.title.zh).toBe('删去这一句（第 1 行已有）');
    expect(applyFix(text, remove)).toBe(`上半年完成了摸底。${SENTENCE}\n\n秋季抓了整改。其余事项另报。`);
    expect(show?.title.zh).toBe('转到第 1 行（第一次出现）');
    expect(fixesIn(text, 2, 2)).toEqual([]);
  });

  it('may be deleted where its own paragraph has it before', () => {
    const text = `${SENTENCE}${SENTENCE}`;
    const [remove] = fixesIn(text, 0, SENTENCE.length + 3);
    expect(remove?.title.zh).toBe(`删去重复的 ${SENTENCE.length} 字（本段前面已有）`);
    expect(applyFix(text, remove)).toBe(SENTENCE);
  });
});
