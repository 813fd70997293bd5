/** The places of the keys in the order of the keys, equal ones in the order in which they stand. Radix sort: linear. */
export function sortByKey(keys: Int32Array): Int32Array {
  let from = new Int32Array(keys.length);
  let to = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) from[i] = i;
  const counts = new Int32Array(BUCKETS);
  for (let shift = 0; shift < 32; shift += BITS) {
    counts.fill(0);
    for (const key of keys) counts[(key >>> shift) & MASK] = (counts[(key >>> shift) & MASK] ?? 0) + 1;
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const count = counts[bucket] ?? 0;
      counts[bucket] = sum;
      sum += count;
    }
    for (const at of from) {
      const bucket = ((keys[at] ?? 0) >>> shift) & MASK;
      const place = counts[bucket] ?? 0;
      counts[bucket] = place + 1;
      to[place] = at;
    }
    [from, to] = [to, from];
  }
  return from;
}

const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
