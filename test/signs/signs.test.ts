import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDropped } from '../../server/src/core/model/dropped';
import { findGaps } from '../../server/src/core/model/gaps';
import { findMarkers } from '../../server/src/core/model/numbering';
import { readSigns } from '../../server/src/core/model/read-signs';

const UNITS = Array.from(
  '一二十1３篇第章—、．.)）（是要，：先首其xX_×　 某□…0“”《》【】共多余计等网新闻块条人%累T待此汉字\t个元亿万左右增加到新各覆盖',
);
const line = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 40 });

/** Every place of a line, as if a sign told nothing. */
function everywhere(text: string): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, column) => column);
}

describe('the signs of a line', () => {
  test('name the end of a marker, the beginning of a gap, and the measure word that closes a clause', () => {
    expect(readSigns('一是发放宣传单xx份，展板块。')).toEqual({
      markers: [1],
      gaps: [7, 8],
      losses: [10, 14],
      openings: [],
      lacks: [],
    });
    expect(readSigns('甲镇、等乡镇共多户')).toEqual({
      markers: [],
      gaps: [],
      losses: [9],
      openings: [],
      lacks: [2, 6],
    });
    expect(readSigns('全市家企业，覆盖个乡镇').openings).toEqual([2, 8]);
  });

  test('leave out nothing that a reader would find', () => {
    fc.assert(
      fc.property(line, text => {
        const places = everywhere(text);
        expect(findMarkers(text, 'plain')).toEqual(findMarkers(text, 'plain', places));
        const gaps = findGaps(text, 'plain');
        expect(gaps.map(({ span }) => span)).toEqual(findGaps(text, 'plain', places).map(({ span }) => span));
        const dropped = findDropped(text, gaps, readSigns(text));
        expect(dropped.map(({ span }) => span)).toEqual(
          findDropped(text, gaps, { ...readSigns(text), losses: places, openings: places, lacks: places }).map(
            ({ span }) => span,
          ),
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
