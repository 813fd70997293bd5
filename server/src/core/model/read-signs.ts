import { BORDERS } from './dropped/clauses';
import {
  COMMAS,
  FIGURE_ENDS,
  LACKING,
  LACK_LEADS,
  LIMIT_BEGINNINGS,
  LISTS,
  LOSS_ENDS,
  OPENINGS,
  OPENING_LEADS,
  SCALED,
  SHARE_SIGNS,
  THINGS,
} from './dropped/loss-signs';
import { GAP_BEGINNINGS } from './gaps/gap-signs';
import { MARKER_BEGINNINGS, MARKER_ENDS, MARKER_FIRSTS, MARKER_SECONDS, NUMERAL_ENDS } from './numbering/marker-signs';
import type { Signs } from './signs';

/**
 * The places of a line at which markers, gaps and losses are to be looked for: one look into a table at each character, for all
 * readers together. What a character and the one before it rule out is left out. The line is `whole[from, from + length)`: a
 * whole text is walked over three times as fast as a string cut from it.
 */
export function readSigns(whole: string, from = 0, length = whole.length): Signs {
  let markers: number[] | null = null;
  let gaps: number[] | null = null;
  let losses: number[] | null = null;
  let openings: number[] | null = null;
  let lacks: number[] | null = null;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const traits = TRAITS[whole.charCodeAt(from + i)] ?? 0;
    if ((traits & TELLING) !== 0) {
      if ((traits & SECOND) !== 0 && (before & FIRST) !== 0) (markers ??= []).push(i - 1);
      if ((traits & BEGINNING) !== 0 || ((traits & END) !== 0 && (before & NUMERAL) !== 0)) (markers ??= []).push(i);
      if ((traits & GAP) !== 0) (gaps ??= []).push(i);
      if ((traits & BEHIND_MEASURE) !== 0 && (before & MEASURE) !== 0) (losses ??= []).push(i);
      if ((traits & WHOLE) !== 0 && (before & FIGURE) === 0) (losses ??= []).push(i + 1);
      if ((traits & SCALED_UNIT) !== 0 && (before & FIGURE) !== 0) (losses ??= []).push(i + 1);
      if ((traits & OPENING) !== 0 && (before & OPENING_LEAD) !== 0) (openings ??= []).push(i);
      if ((traits & LACK_FOLLOWER) !== 0 && (before & LACK_LEAD) !== 0) (lacks ??= []).push(i - 1);
      if ((traits & LIST) !== 0 && (before & COMMA) !== 0) (lacks ??= []).push(i);
    }
    before = traits;
  }
  if ((before & MEASURE) !== 0) (losses ??= []).push(length);
  return {
    markers: markers ?? NONE,
    gaps: gaps ?? NONE,
    losses: losses ?? NONE,
    openings: openings ?? NONE,
    lacks: lacks ?? NONE,
  };
}

const NONE: readonly number[] = [];

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
const WHOLE = 4096;
const FIGURE = 8192;
const LIMIT = 16384;
const SCALED_UNIT = 32768;
const OPENING = 65536;
const OPENING_LEAD = 131072;
const BEHIND_MEASURE = BORDER | LIMIT;
const TELLING = END | BEGINNING | SECOND | GAP | BORDER | LACK_FOLLOWER | LIST | WHOLE | LIMIT | SCALED_UNIT | OPENING;

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
  [SHARE_SIGNS + THINGS, WHOLE],
  [SCALED, SCALED_UNIT],
  [FIGURE_ENDS, FIGURE],
  [LIMIT_BEGINNINGS, LIMIT],
  [OPENINGS, OPENING],
  [OPENING_LEADS, OPENING_LEAD],
]);

function traitTable(rows: readonly (readonly [string, number])[]): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (const [signs, trait] of rows)
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      table[code] = (table[code] ?? 0) | trait;
    }
  return table;
}
