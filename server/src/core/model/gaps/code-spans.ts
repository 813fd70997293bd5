const BACKTICK = 0x60;

/** Where the code span ends that opens at a column, by that column: `` `xx` ``. A run of backticks without a partner opens none. */
export function codeSpans(text: string): ReadonlyMap<number, number> {
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const start = at;
    while (text.charCodeAt(at) === BACKTICK) at++;
    runs.push({ start, end: at });
  }
  const spans = new Map<number, number>();
  const nextOfLength = new Map<number, number>();
  for (const { start, end } of runs.reverse()) {
    const close = nextOfLength.get(end - start);
    if (close !== undefined) spans.set(start, close);
    nextOfLength.set(end - start, end);
  }
  return spans;
}
