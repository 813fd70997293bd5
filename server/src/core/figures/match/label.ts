import { fold } from '../fold';

/** A label as it is compared: width, spaces and marks folded, 共 and 累计 before it and 数, 数量, 总数 behind it left out. */
export function foldLabel(label: string): string {
  const folded = fold(label).replace(MARKS, '');
  const bare = folded.replace(BEFORE, '').replace(BEHIND, '');
  return bare.length >= 2 ? bare : folded;
}

const MARKS = /[“”"'‘’《》〈〉（）()【】[\]、，,。.·：:；;—–-]/g;
const BEFORE = /^(?:累计|共计|合计|总共|一共|全年共|全年|共)/;
const BEHIND = /(?:总数量|总数|数量|总量|数|量)$/;

/**
 * How like two folded labels are, from 0 to 1: 1 for equal ones, above 0.75 where one holds the other, else by the pairs of
 * characters that they share, so that the order of words does not matter much (更换户外广告牌, 户外广告牌更换).
 */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) return 0.75 + (0.2 * short.length) / long.length;
  const pairs = pairsOf(a);
  const shared = [...pairsOf(b)].filter(pair => pairs.has(pair)).length;
  return (0.9 * 2 * shared) / (pairs.size + pairsOf(b).size || 1);
}

/** The pairs of neighbouring characters; a single character is a pair of its own. */
export function pairsOf(label: string): ReadonlySet<string> {
  if (label.length < 2) return new Set(label === '' ? [] : [label]);
  return new Set(Array.from({ length: label.length - 1 }, (_, i) => label.slice(i, i + 2)));
}
