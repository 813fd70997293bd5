/** The characters with which gaps of each form may begin. */
export const LETTERS = 'xXｘＸ×✕✖*＊_＿○◯NＮ';
export const SPACES = ' \u3000\u00a0\t';
export const DOTS = '….';
export const BOXES = '□';
export const ZEROS = '0０';
export const SOME = '某';
export const QUOTES = '“‘《〈「『';
export const PARENTHESES = '（(';
export const BRACKETS = '【[［';
export const COLONS = ':：';
export const TICKS = '`';
export const VARIABLES = '{$';
export const TO_DOS = 'T';
export const NOTES = '待此';

export const GAP_BEGINNINGS =
  LETTERS +
  SPACES +
  DOTS +
  BOXES +
  ZEROS +
  SOME +
  QUOTES +
  PARENTHESES +
  BRACKETS +
  COLONS +
  TICKS +
  VARIABLES +
  TO_DOS +
  NOTES;
