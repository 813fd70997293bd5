import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { aimOf, fixesAt, hoverAt } from '../../server/src/core/features';
import { placed } from './marked';

/** The titles of the fixes that a cursor is offered, written as ⟦⟧ in the text. */
function offeredAt(source: string, asked: boolean): readonly string[] {
  const { text, range } = placed(source);
  const analysis = analyse(text);
  return fixesAt(analysis, aimOf(analysis, range, { asked })).map(({ fix }) => fix.title.zh);
}

const TYPO = ['“布署”改为“部署”'];
const FILL = ['手工填写本句 1 处'];

describe('a cursor that touches no finding', () => {
  test.each([
    ['the nearest before it', '按照布署开展⟦⟧工作。走访居民xx户。', TYPO],
    ['the nearest behind it', '按照布署开展工作。走访⟦⟧居民xx户。', FILL],
  ])('is offered, when asked for, the fixes of %s and of no other', (_, source, titles) => {
    expect(offeredAt(source, true)).toEqual(titles);
    expect(offeredAt(source, false)).toEqual([]);
  });

  it('is offered what mends a finding farther off where the nearest can only be ignored', () => {
    const source = '按照布署开展工作，全年支出250万元，⟦⟧其中基本支出850万元。';
    expect(offeredAt(source, true)).toEqual(TYPO);
  });

  it('is offered nothing of another line', () => {
    expect(offeredAt('按照布署开展工作。\n走访⟦⟧居民。', true)).toEqual([]);
  });

  it('is offered what fills a lost figure anywhere in the words that the editor marks for it', () => {
    expect(offeredAt('制作⟦⟧展板块，悬挂横幅36条。', false)).toEqual(FILL);
    expect(offeredAt('制作展板块，悬挂⟦⟧横幅36条。', false)).toEqual([]);
  });
});

describe('a cursor that touches a finding', () => {
  it('is offered the fixes of that one alone', () => {
    expect(offeredAt('按照布⟦⟧署开展工作。走访居民xx户。', true)).toEqual(TYPO);
  });
});

test('hovering over the words that are marked for a lost figure tells of it', () => {
  const { text, position } = placed('制作⟦⟧展板块，悬挂横幅36条。');
  const hover = hoverAt(analyse(text), position);
  expect(hover?.text.zh).toBe('可能漏数：“制作展板▮块”');
  expect(hover?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 5 } });
});
