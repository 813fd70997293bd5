/** Writes the number of a cell as the spreadsheet shows it: 0.8 with `0.00%` is 80.00%, 46363 with a date format a date. */
export type ShowNumber = (value: string) => string;

/** How the cells of each style show their numbers, by the style's index. */
export interface NumberFormats {
  readonly show: (style: number, value: string) => string;
}

export function createNumberFormats(
  codes: ReadonlyMap<number, string>,
  styles: readonly number[],
  date1904: boolean,
): NumberFormats {
  const known = new Map<number, ShowNumber>();
  return {
    show(style, value) {
      const id = styles[style] ?? 0;
      let show = known.get(id);
      if (!show) known.set(id, (show = readFormat(codes.get(id) ?? BUILT_IN.get(id) ?? '', date1904)));
      return show(value);
    },
  };
}

/** ECMA-376 18.8.30, and the dates that Chinese Excel keeps at 27–36 and 50–58. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy-m-d'],
  [15, 'yyyy-m-d'],
  [16, 'm-d'],
  [17, 'yyyy-m'],
  [18, 'h:mm'],
  [19, 'h:mm'],
  [20, 'h:mm'],
  [21, 'h:mm'],
  [22, 'yyyy-m-d h:mm'],
  [27, 'yyyy-m'],
  [28, 'm-d'],
  [29, 'm-d'],
  [30, 'm-d'],
  [31, 'yyyy-m-d'],
  [32, 'h:mm'],
  [33, 'h:mm'],
  [36, 'yyyy-m'],
  [50, 'yyyy-m'],
  [51, 'm-d'],
  [52, 'yyyy-m'],
  [53, 'm-d'],
  [54, 'm-d'],
  [57, 'yyyy-m'],
  [58, 'm-d'],
]);

function readFormat(code: string, date1904: boolean): ShowNumber {
  const section = code.slice(0, LONGEST_CODE).split(';')[0] ?? '';
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^[\]]*\]/g, '');
  const isFigure = /[0#]/.test(bare);
  if (!isFigure && /[ymdhs]/i.test(bare)) return value => showDate(value, bare.toLowerCase(), date1904);
  if (!isFigure || /[0#],+(?:[^0#,]|$)|e[+-]|[?/]/i.test(bare)) return general;
  const places = /\.([0#]+)/.exec(bare)?.[1]?.length ?? 0;
  const optional = /\.0*#/.test(bare);
  const percent = bare.includes('%') ? '%' : '';
  const unit = /[0#%]\s*"([^"]{1,8})"$/.exec(section)?.[1] ?? '';
  return value => {
    const number = Number(value) * (percent ? 100 : 1);
    if (!Number.isFinite(number)) return value;
    const fixed =
      Math.abs(number) < 1e21 ? Number(number.toPrecision(15)).toFixed(Math.min(places, 15)) : String(number);
    return (optional && fixed.includes('.') ? String(Number(fixed)) : fixed) + percent + unit;
  };
}

/** An m beside y or d is the month, beside h the minutes. */
function isMonth(code: string): boolean {
  const days = code.split('h')[0] ?? '';
  return days.includes('m') && /[yd]/.test(days);
}

const LONGEST_CODE = 200;

/** Without format: at most fifteen digits, as spreadsheets show them, so that 0.1＋0.2 is 0.3. */
function general(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) && value.trim() !== '' ? String(Number(number.toPrecision(15))) : value;
}

const DAY = 86_400_000;
/** Day 0 of the two calendars; the 1900 one counts a 29 February that never was, which no office's table reaches. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

function showDate(value: string, code: string, date1904: boolean): string {
  const serial = Number(value);
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466 || value.trim() === '') return value;
  const date = new Date(DAY_ZERO[date1904 ? 1904 : 1900] + Math.round(serial * DAY));
  const clock = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  const parts = [
    code.includes('y') ? `${date.getUTCFullYear()}年` : '',
    isMonth(code) ? `${date.getUTCMonth() + 1}月` : '',
    code.includes('d') ? `${date.getUTCDate()}日` : '',
  ].join('');
  return code.includes('h') ? [parts, clock].filter(part => part !== '').join(' ') : parts || value;
}
