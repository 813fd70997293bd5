const CONTEXT = 3;

/** Two texts with as many lines each, as `diff -u` shows them and `patch` takes them; '' when they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]));
  if (changed.length === 0) return '';
  const hunks = groupChanges(changed).map(lines => hunkOf(old, now, lines));
  return `--- ${path}\n+++ ${path}\n${hunks.join('')}`;
}

/** Lines with their ends; a text that ends with one has no empty line behind it. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changes that share lines of context stand in one hunk. */
function groupChanges(changed: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const at of changed) {
    const last = groups.at(-1);
    if (last && at - (last.at(-1) ?? 0) <= 2 * CONTEXT) last.push(at);
    else groups.push([at]);
  }
  return groups;
}

function hunkOf(old: readonly string[], now: readonly string[], changed: readonly number[]): string {
  const from = Math.max(0, (changed[0] ?? 0) - CONTEXT);
  const to = Math.min(old.length, (changed.at(-1) ?? 0) + CONTEXT + 1);
  let body = '';
  for (let at = from; at < to; at++) {
    if (!changed.includes(at)) {
      body += mark(' ', old[at]);
      continue;
    }
    // Neighbouring changes stand together, first as they were.
    let end = at;
    while (changed.includes(end + 1)) end++;
    for (let i = at; i <= end; i++) body += mark('-', old[i]);
    for (let i = at; i <= end; i++) body += mark('+', now[i]);
    at = end;
  }
  const range = `${from + 1},${to - from}`;
  return `@@ -${range} +${range} @@\n${body}`;
}

function mark(sign: string, line = ''): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
