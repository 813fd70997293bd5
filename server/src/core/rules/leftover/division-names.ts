import { once } from '../../text/once';
import { DIVISIONS } from './divisions';

/** The provinces that have a division of a name, as numbers of their own; several have a 和平区. */
export type Provinces = readonly number[];

/** The provinces with a place of this full name (黄冈市, 武山县, 湖北省); undefined where the table has none. */
export function provincesOf(name: string): Provinces | undefined {
  return table().full.get(name);
}

/** The same for a city or province by its short form: 黄冈, 湖北. Counties have none: 和平, 新华, 开平 are words too. */
export function provincesOfShort(name: string): Provinces | undefined {
  return table().short.get(name);
}

/** Whether a name of either form ends so; `two` are its last two characters. */
export function mayEndName(two: string): boolean {
  return table().ends.has(two);
}

/** How many characters the longest and the shortest name of the table have. */
export const LONGEST_NAME = 8;
export const SHORTEST_NAME = 3;
export const LONGEST_SHORT = 4;

/** Few texts name a body of a place at all, so that the table is read only when one does. */
const table = once(() => {
  const full = new Map<string, number[]>();
  const short = new Map<string, number[]>();
  DIVISIONS.forEach((row, province) => {
    const [name = '', cities = '', counties = ''] = row.split('|');
    for (const each of [name, ...cities.split(' '), ...counties.split(' ')]) add(full, each, province);
    add(short, name.replace(PROVINCE_END, ''), province);
    for (const city of cities.split(' ')) if (city.endsWith('市')) add(short, city.slice(0, -1), province);
  });
  const ends = new Set([...full.keys(), ...short.keys()].map(name => name.slice(-2)));
  return { full, short, ends };
});

const PROVINCE_END = /(?:省|市|[\u4e00-\u9fff]族自治区|维吾尔自治区|自治区|特别行政区)$/;

function add(names: Map<string, number[]>, name: string, province: number): void {
  if (name === '') return;
  const known = names.get(name);
  if (known) known.push(province);
  else names.set(name, [province]);
}
