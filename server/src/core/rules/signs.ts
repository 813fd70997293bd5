import { keptAs } from '../model/keep-with';
import type { Paragraph } from '../model/paragraph';
import { once } from '../text/once';
import { GLYPH_TWINS } from './wording/glyphs';
import { allRows } from './wording/rows';

/** Where the rules of marks and wording have to look in a paragraph: columns, in order. */
export interface RuleSigns {
  /** Quotes, brackets and titles. */
  readonly pairs: readonly number[];
  /** The second of two end marks that stand together. */
  readonly doubled: readonly number[];
  /** Half-width marks, of prose or of anything else. */
  readonly narrow: readonly number[];
  /** The first two characters of a wrong word stand here. */
  readonly words: readonly number[];
  /** A character that only looks like the usual one may stand here. */
  readonly glyphs: readonly number[];
  /** The most figures, or x and _ in their place, that stand between two marks. */
  readonly figures: number;
}

/** The places of a paragraph that rules ask about, found in one walk for all of them and kept with it. */
export const ruleSignsOf = keptAs('ruleSigns', ({ text }: Paragraph) => readRuleSigns(text));

function readRuleSigns(text: string): RuleSigns {
  const table = traits();
  let pairs: number[] | null = null;
  let doubled: number[] | null = null;
  let narrow: number[] | null = null;
  let words: number[] | null = null;
  let glyphs: number[] | null = null;
  let figures = 0;
  let most = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const own = table[text.charCodeAt(i)] ?? 0;
    // Nearly all of a text is characters of which no wrong word is made: one look is enough.
    const begun = (own >>> CLASSES) & before & FIRSTS;
    if ((own & TELLING) !== 0 || begun !== 0) {
      if (begun !== 0) (words ??= []).push(i - 1);
      if ((own & FIGURE & ~before) !== 0 && ++figures > most) most = figures;
      if ((own & MARK) !== 0) {
        figures = 0;
        if ((own & PAIR) !== 0) (pairs ??= []).push(i);
        if ((own & END & before) !== 0) (doubled ??= []).push(i);
      }
      if ((own & NARROW) !== 0) (narrow ??= []).push(i);
      if ((own & GLYPH) !== 0) (glyphs ??= []).push(i);
    }
    before = own;
  }
  if (most === 0 && !pairs && !doubled && !narrow && !words && !glyphs) return NOTHING;
  return {
    pairs: pairs ?? NO,
    doubled: doubled ?? NO,
    narrow: narrow ?? NO,
    words: words ?? NO,
    glyphs: glyphs ?? NO,
    figures: most,
  };
}

const NO: readonly number[] = [];
const NOTHING: RuleSigns = { pairs: NO, doubled: NO, narrow: NO, words: NO, glyphs: NO, figures: 0 };

/**
 * The first characters of wrong words fall into so many classes, a bit for each; above them stand the bits of the classes that a
 * character follows. One class for all would stop at nine times as many places.
 */
const CLASSES = 8;
const FIRSTS = 0xff;
const FIGURE = 0x10000;
const MARK = 0x20000;
const PAIR = 0x40000;
const END = 0x80000;
const NARROW = 0x100000;
const GLYPH = 0x200000;
const TELLING = FIGURE | MARK | GLYPH | NARROW;

const traits = once(() => {
  const table = new Uint32Array(0x10000);
  const give = (signs: string, trait: number) => {
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      table[code] = (table[code] ?? 0) | trait;
    }
  };
  give('0123456789０１２３４５６７８９xXｘＸ×_＿*＊', FIGURE);
  give('“”‘’《》（）()「」『』【】', PAIR | MARK);
  give('，。；、：,;', END | MARK);
  give(',;:?!()', NARROW | MARK);
  // Not the end of a clause: a point may stand in a number.
  give('."', NARROW);
  give('！？', MARK);
  give(GLYPH_TWINS, GLYPH);
  // Kangxi radicals and the CJK compatibility ideographs.
  table.fill(GLYPH, 0x2e80, 0x2fd6);
  table.fill(GLYPH, 0xf900, 0xfb00);
  for (const { wrong } of allRows()) {
    const own = 1 << (wrong.charCodeAt(0) % CLASSES);
    give(wrong.charAt(0), own);
    give(wrong.charAt(1), own << CLASSES);
  }
  return table;
});

/** Whether a gap that begins so is one of those that `figures` counts. */
export function isFigureSign(text: string, at: number): boolean {
  return ((traits()[text.charCodeAt(at)] ?? 0) & FIGURE) !== 0;
}
