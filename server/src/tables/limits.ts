/** Beyond these a file is refused: no office's table needs more, and a hostile one must not exhaust the machine. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ENTRIES = 2_000;
export const MOST_UNPACKED = 50 * 1024 * 1024;
/** Tags in all parts of a workbook: several for each cell, and those of its formats. */
export const MOST_TAGS = 1_000_000;
/** How many times its packed size a part may unpack to, once it is larger than the grace. */
export const MOST_RATIO = 100;
export const RATIO_GRACE = 256 * 1024;
export const MOST_ROWS = 200_000;
/** Cells with content. */
export const MOST_CELLS = 100_000;
/** Cells with content and the empty ones before them in their rows. */
export const MOST_SLOTS = 2_000_000;
/** Longer than any spreadsheet lets a cell be (32,767). */
export const LONGEST_CELL = 100_000;
