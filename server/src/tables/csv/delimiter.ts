/** The signs that part the cells of a line, the usual first. */
const DELIMITERS = [',', '\t', ';', '，', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE = 64 * 1024;
const SAMPLE_LINES = 20;

/**
 * The delimiter by which most of the first lines part into equally many cells, two at least; of equals the one that makes more
 * cells (`a;b;1,5`). `sep=;` settles it.
 */
export function guessDelimiter(text: string): Delimiter {
  const declared = declaredDelimiter(text);
  if (declared) return declared;
  const lines = sampleLines(text.slice(0, SAMPLE));
  let best: Delimiter = ',';
  let most: Agreement = { lines: 0, count: 0 };
  for (const delimiter of DELIMITERS) {
    const agreed = agreement(lines.map(line => countOutsideQuotes(line, delimiter)));
    if (agreed.lines > most.lines || (agreed.lines === most.lines && agreed.count > most.count))
      [best, most] = [delimiter, agreed];
  }
  return best;
}

/** `sep=;` in the first line, as Excel reads it. */
export function declaredDelimiter(text: string): Delimiter | null {
  const sign = /^sep=(.)\r?$/m.exec(text.slice(0, 8))?.[1];
  return text.startsWith('sep=') ? (DELIMITERS.find(delimiter => delimiter === sign) ?? null) : null;
}

/** Lines, of which one may run over line ends inside quotes. */
function sampleLines(text: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length && lines.length < SAMPLE_LINES; i++) {
    const sign = text.charAt(i);
    if (sign === '"') quoted = !quoted;
    if (quoted || (sign !== '\n' && sign !== '\r')) continue;
    if (i > start) lines.push(text.slice(start, i));
    start = i + 1;
  }
  if (start < text.length && lines.length < SAMPLE_LINES) lines.push(text.slice(start));
  return lines;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) count++;
  }
  return count;
}

interface Agreement {
  readonly lines: number;
  readonly count: number;
}

/** The count that most lines have, none apart, and how many have it. */
function agreement(counts: readonly number[]): Agreement {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  const [most] = [...lines].sort((a, b) => b[1] - a[1]);
  return most ? { count: most[0], lines: most[1] } : { lines: 0, count: 0 };
}
