import { describe, expect, it } from 'vitest';
import { analyse, type Position } from '../../server/src/core/index';
import { gapCard, valueInPlace } from '../../server/src/core/features/index';
import { marked, placed } from './marked';

type Direction = Parameters<typeof gapCard>[2];

function cardAt(source: string, direction: Direction) {
  const { text, position } = placed(source);
  return gapCard(analyse(text), position, direction);
}

const columnAt = (source: string, direction: Direction) => cardAt(source, direction)?.range.start;
const at = (line: number, character: number): Position => ({ line, character });

describe('the gap that a walk shows', () => {
  it.each<[string, Direction, Position | undefined]>([
    ['⟦⟧走访xx户，发放xx份。', 'at', at(0, 2)],
    ['走访x⟦⟧x户，发放xx份。', 'at', at(0, 2)],
    ['走访xx户，发放xx份。⟦⟧', 'at', at(0, 2)],
    ['走访xx⟦⟧户，发放xx份。', 'next', at(0, 8)],
    ['走访xx户，发放xx⟦⟧份。', 'next', undefined],
    ['走访xx户，发放⟦⟧xx份。', 'previous', at(0, 2)],
    ['走访⟦⟧xx户，发放xx份。', 'previous', undefined],
    ['走访12户。⟦⟧', 'at', undefined],
  ])('%s %s', (source, direction, expected) => {
    expect(columnAt(source, direction)).toEqual(expected);
  });

  it('is passed over when it has no length and the walk goes on from it', () => {
    const { text, ranges } = marked('全年张贴海报40张、横幅⟦⟧条、展板12块，发放资料⟦xx⟧份。');
    const [dropped, open] = ranges;
    expect(gapCard(analyse(text), at(0, 0), 'at')?.range).toEqual(dropped);
    expect(gapCard(analyse(text), dropped?.start ?? at(0, 0), 'next')?.range).toEqual(open);
  });

  it('says which it is of how many, what is missing, where, and in which sentence', () => {
    expect(cardAt('一、宣传工作\n更换横幅12条。悬挂户外广告牌⟦⟧xx块，发放xx份。', 'at')).toMatchObject({
      number: 1,
      count: 2,
      message: { zh: '待填 数量：户外广告牌（块）' },
      sentence: '悬挂户外广告牌【　】块，发放xx份。',
      section: '一、宣传工作',
    });
  });
});

describe('what a walk offers', () => {
  const TWIN = '全镇悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次。';
  const OPEN = '全镇悬挂横幅⟦⟧xx条，发放宣传单xx万余份，出动宣传车xx台次。';

  it('is what the quick-fixes of the gap write, with their sources, the preferred one marked', () => {
    const card = cardAt(`${TWIN}\n\n${OPEN}`, 'at');
    expect(card?.offers.map(({ title, preferred }) => [title.zh, preferred])).toEqual([
      ['填入 52（第 1 行同一段落）', true],
      ['按第 1 行补全本段 3 处', false],
    ]);
    expect(card?.offers[0]?.edits).toEqual([{ range: card?.range, text: '52' }]);
  });

  it('names another subject, prefers none of its figures, and asks before all of them are written', () => {
    const card = cardAt(`${TWIN.replace('全镇', '青山镇')}\n\n${OPEN.replace('全镇', '河口镇')}`, 'at');
    expect(card?.offers.some(({ preferred }) => preferred)).toBe(false);
    expect(card?.offers.map(({ title }) => title.zh)).toEqual([
      expect.stringContaining('该段写的是“青山镇”，请核对'),
      expect.stringContaining('该段写的是“青山镇”，请核对'),
    ]);
    expect(card?.offers[1]?.confirm?.zh).toContain('青山镇');
  });

  it('is one value for all gaps that stand for the same', () => {
    const card = cardAt('⟦⟧xx区开展走访。\n此后xx区又开展回访。', 'at');
    expect(card?.equal).toEqual({
      name: 'xx区',
      ranges: [
        { start: at(0, 0), end: at(0, 2) },
        { start: at(1, 2), end: at(1, 4) },
      ],
    });
    expect(cardAt('走访⟦⟧xx户，发放xx户。', 'at')?.equal).toBeNull();
  });
});

describe('a value of the writer’s own', () => {
  it.each([
    ['走访⟦⟧xx户。', '52户', '52'],
    ['走访⟦⟧xx户。', '52', '52'],
    ['⟦⟧xx区开展走访。', '武山区', '武山'],
    ['走访⟦⟧xx户。', '若干', '若干'],
    ['走访xx户。⟦⟧', '52户', '52户'],
  ])('in %s: %s goes in as %s', (source, value, expected) => {
    const { text, position } = placed(source);
    expect(valueInPlace(analyse(text), position, value)).toBe(expected);
  });
});
