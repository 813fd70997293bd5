import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { repeatFixes } from '../../server/src/core/rules/repeat/fixes';
import { rangeOf } from '../../server/src/core/text/span';
import { applyFix } from './apply';

const PARAGRAPH = '全镇共排查出租房屋一千二百处，整改隐患三百处，逐户建立台账。';

const fixesAt = (text: string, line: number) => [...repeatFixes(analyse(text), rangeOf(line, { start: 0, end: 0 }))];

describe('a repeated paragraph', () => {
  it('may be deleted, or the first one looked at', () => {
    const text = `一、做法\n${PARAGRAPH}\n二、成效\n${PARAGRAPH}\n三、打算`;
    const [remove, show] = fixesAt(text, 3);
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
