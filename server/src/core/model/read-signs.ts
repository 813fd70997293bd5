import { BORDERS } from './dropped/clauses';
import { COMMAS, LACKING, LACK_LEADS, LISTS, LOSS_ENDS } from './dropped/loss-signs';
import { GAP_BEGINNINGS } from './gaps/gap-signs';
import { MARKER_BEGINNINGS, MARKER_ENDS, MARKER_FIRSTS, MARKER_SECONDS, NUMERAL_ENDS } from './numbering/marker-signs';
import { GAP_SIGN, LACK_SIGN, LOSS_SIGN, MARKER_SIGN, type Sign } from './signs';

/**
 * The places of a line at which markers, gaps and losses are to be looked for, in order: one look into a table at each character, for
 * all readers together. What a character and the one before it rule out is left out. The line is `whole[from, from + length)`:
 * a whole text is walked over three times as fast as a string cut from it.
 */
export function readSigns(whole: string, from = 0, length = whole.length): readonly Sign[] {
  const signs: Sign[] = [];
  let before = 0;
  for (let i = 0; i < length; i++) {
    const traits = TRAITS[whole.charCodeAt(from + i)] ?? 0;
    if ((traits & TELLING) !== 0) {
      if ((traits & SECOND) !== 0 && (before & FIRST) !== 0) signs.push((i - 1) * 16 + MARKER_SIGN);
      if ((traits & LACK_FOLLOWER) !== 0 && (before & LACK_LEAD) !== 0) signs.push((i - 1) * 16 + LACK_SIGN);
      let here = 0;
      if ((traits & BEGINNING) !== 0 || ((traits & END) !== 0 && (before & NUMERAL) !== 0)) here |= MARKER_SIGN;
      if ((traits & GAP) !== 0) here |= GAP_SIGN;
      if ((traits & BORDER) !== 0 && (before & MEASURE) !== 0) here |= LOSS_SIGN;
      if ((traits & LIST) !== 0 && (before & COMMA) !== 0) here |= LACK_SIGN;
      if (here !== 0) signs.push(i * 16 + here);
    }
    before = traits;
  }
  if ((before & MEASURE) !== 0) signs.push(length * 16 + LOSS_SIGN);
  return signs.length === 0 ? NONE : signs;
}

const NONE: readonly Sign[] = [];

const NUMERAL = 1;
const END = 2;
const BEGINNING = 4;
const FIRST = 8;
const SECOND = 16;
const GAP = 32;
const MEASURE = 64;
const BORDER = 128;
const LACK_LEAD = 256;
const LACK_FOLLOWER = 512;
const LIST = 1024;
const COMMA = 2048;
const TELLING = END | BEGINNING | SECOND | GAP | BORDER | LACK_FOLLOWER | LIST;

const TRAITS = traitTable([
  [NUMERAL_ENDS, NUMERAL],
  [MARKER_ENDS, END],
  [MARKER_BEGINNINGS, BEGINNING],
  [MARKER_FIRSTS, FIRST],
  [MARKER_SECONDS, SECOND],
  [GAP_BEGINNINGS, GAP],
  [LOSS_ENDS, MEASURE],
  [BORDERS, BORDER],
  [LACK_LEADS, LACK_LEAD],
  [LACKING, LACK_FOLLOWER],
  [LISTS, LIST],
  [COMMAS, COMMA],
]);

function traitTable(rows: readonly (readonly [string, number])[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [signs, trait] of rows)
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      table[code] = (table[code] ?? 0) | trait;
    }
  return table;
}
