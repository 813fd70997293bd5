import { LATIN_UNITS, MEASURE_WORDS } from '../../model/gaps/lexicon/measure-words';
import { once } from '../../text/once';
import { fold } from '../fold';

/** A unit without the scale before it: 万元 is 元, ten thousand of them. */
export interface SplitUnit {
  readonly base: string;
  /** Of ten: 4 for 万元. */
  readonly power: number;
}

/** The power of ten that a scale word writes: 万 is 4, 百万 is 6, '' is 0; null when it is none. */
export function scalePower(scale: string): number | null {
  let power = 0;
  for (const sign of scale) {
    const step = POWERS[sign];
    if (step === undefined) return null;
    power += step;
  }
  return power;
}

/** Parts a unit into scale and base; 千米, 千克, 百分点 are whole units, and units that mean the same get one name. */
export function splitUnit(unit: string): SplitUnit {
  const folded = fold(unit).replace(/^[（(]|[）)]$/g, '');
  const scale = SCALE.exec(folded)?.[0] ?? '';
  const rest = folded.slice(scale.length);
  if (scale === '') return { base: nameOf(folded), power: 0 };
  return { base: nameOf(rest), power: scalePower(scale) ?? 0 };
}

/** Whether two units are the same thing in the same scale: ％ and %, 平方米 and ㎡; 万元 and 元 are not. */
export function isSameUnit(a: string, b: string): boolean {
  const [x, y] = [splitUnit(a), splitUnit(b)];
  return x.base === y.base && x.power === y.power;
}

/** Whether a cell names a unit that figures have: 块, 万元, 人次, %, km; two are parted by a stroke or comma. */
export function isMeasure(text: string): boolean {
  const parts = fold(text)
    .replace(/^[（(]|[）)]$/g, '')
    .split(/[/、,]/);
  return parts.every(part => {
    const { base } = splitUnit(part);
    return MEASURE_WORDS.words().has(base) || LATIN_UNITS.words().has(base) || MEASURE_WORDS.words().has(part);
  });
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万 亿 百万 千万 before any unit; 百 and 千 alone before money and people only: 千米 is a unit of its own. */
const SCALE = /^(?:[十百千]?[万亿]亿?|[百千](?=[元人户字]))/;

/** Under these the unit has the name on the left. */
const SAME: readonly (readonly string[])[] = [
  ['%', '％', '百分之', '百分比'],
  ['个百分点', '百分点', 'pct'],
  ['平方米', 'm2', '㎡', '平米', '平方'],
  ['立方米', 'm3', '㎥', '立方', '方'],
  ['平方公里', 'km2', '平方千米'],
  ['公里', 'km', '千米'],
  ['公斤', 'kg', '千克'],
  ['米', 'm'],
  ['吨', 't', '公吨'],
  ['小时', 'h', '个小时'],
  ['元', '元人民币', '人民币元', '元钱', '块钱', 'rmb', '¥'],
  ['千瓦时', 'kwh', '度', '度电'],
  ['公顷', 'ha'],
  ['月', '个月'],
];
const names = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      SAME.flatMap(([name = '', ...others]) =>
        others.map((other): [string, string] => [fold(other).toLowerCase(), name]),
      ),
    ),
);

function nameOf(base: string): string {
  return names().get(base.toLowerCase()) ?? base;
}
