import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { placesOf } from './silencing';

const read = (...lines: string[]) => placesOf(analyse(lines.join('\n'), { syntax: 'markdown' }));
const WRONG = '层层布署。。';
const BOTH = (line: number) => [`wording/typo@${line}:2`, `mark/doubled@${line}:4`];

describe('a comment in Markdown', () => {
  it('silences the next line that is not blank', () => {
    expect(read('<!-- zongjie-disable-next-line -->', '', WRONG, WRONG)).toEqual(BOTH(3));
  });

  it('silences the rules and groups that it names', () => {
    expect(read('<!-- zongjie-disable-next-line wording/typo -->', WRONG)).toEqual(['mark/doubled@1:4']);
    expect(read('<!-- zongjie-disable-next-line wording, mark -->', WRONG)).toEqual([]);
    expect(read('<!-- zongjie-disable-next-line word -->', WRONG)).toEqual(BOTH(1));
  });

  it('silences down to where it is taken back, or to the end', () => {
    expect(read(WRONG, '<!-- zongjie-disable wording -->', WRONG, '<!-- zongjie-enable wording -->', WRONG)).toEqual([
      ...BOTH(0),
      'mark/doubled@2:4',
      ...BOTH(4),
    ]);
    expect(read('<!-- zongjie-disable -->', WRONG, '<!-- zongjie-enable wording -->', WRONG)).toEqual([]);
    expect(read('<!-- zongjie-disable -->', WRONG, '<!-- zongjie-enable -->', WRONG)).toEqual(BOTH(3));
  });

  it('is none in code, in the middle of a line, or in plain text', () => {
    expect(read('```md', '<!-- zongjie-disable -->', '```', WRONG)).toEqual(BOTH(3));
    expect(read('见 <!-- zongjie-disable-next-line -->', WRONG)).toEqual(BOTH(1));
    expect(placesOf(analyse(`<!-- zongjie-disable-next-line -->\n${WRONG}`))).toEqual(BOTH(1));
  });
});
