/** Times in milliseconds of `runs` calls, after calls that only warm up. */
export function time(work, { runs = 7, warmUp = 3 } = {}) {
  for (let i = 0; i < warmUp; i++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function median(times) {
  return quantile(times, 0.5);
}

/** One pass of charCodeAt over the text: the least that any analysis does. */
export function pass(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** The start of every line: the least that a server does with a text. */
export function lineTable(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** By which power of the size the time grows, from one size to ten times that. */
export function exponent(small, large) {
  return Math.log10(large / small);
}

export function ms(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

export function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
