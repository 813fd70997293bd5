import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDropped } from '../../server/src/core/model/dropped';
import { findGaps } from '../../server/src/core/model/gaps';
import { findMarkers } from '../../server/src/core/model/numbering';
import { readSigns } from '../../server/src/core/model/read-signs';
import { columnOf, GAP_SIGN, LACK_SIGN, LOSS_SIGN, MARKER_SIGN } from '../../server/src/core/model/signs';

const ALL = MARKER_SIGN + GAP_SIGN + LOSS_SIGN + LACK_SIGN;
const UNITS = Array.from(
  '一二十1３篇第章—、．.)）（是要，：先首其xX_×　 某□…0“”《》【】共多余计等网新闻块条人%累T待此汉字\t',
);
const line = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 40 });

/** Every place of a line signed for every reader, as if a sign told nothing. */
function everywhere(text: string): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, column) => column * 16 + ALL);
}

describe('the signs of a line', () => {
  test('name the end of a marker, the beginning of a gap, and the measure word that closes a clause', () => {
    const seen = readSigns('一是发放宣传单xx份，展板块。').map(sign => [columnOf(sign), sign & ALL]);
    expect(seen).toEqual([
      [1, MARKER_SIGN],
      [7, GAP_SIGN],
      [8, GAP_SIGN],
      [10, LOSS_SIGN],
      [14, LOSS_SIGN],
    ]);
  });

  test('leave out nothing that a reader would find', () => {
    fc.assert(
      fc.property(line, text => {
        expect(findMarkers(text, 'plain')).toEqual(findMarkers(text, 'plain', everywhere(text)));
        const gaps = findGaps(text, 'plain');
        expect(gaps.map(({ span }) => span)).toEqual(findGaps(text, 'plain', everywhere(text)).map(({ span }) => span));
        const dropped = findDropped(text, gaps, readSigns(text));
        expect(dropped.map(({ span }) => span)).toEqual(
          findDropped(text, gaps, everywhere(text)).map(({ span }) => span),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('are those of the line alone wherever it stands in a text', () => {
    fc.assert(
      fc.property(line, line, line, (before, own, after) => {
        expect(readSigns(`${before}\n${own}\n${after}`, before.length + 1, own.length)).toEqual(readSigns(own));
      }),
    );
  });
});
