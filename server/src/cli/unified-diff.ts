import { replaceIn, type Splice } from '../node/splice-text';

const CONTEXT = 3;

/** Lines that are replaced by others; `at` is the first of them, or where the others are put in. */
interface Change {
  readonly at: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** What splices (in order, none overlapping) make of a text, as `diff -u` shows it and `patch` takes it; '' when nothing changes. */
export function unifiedDiff(path: string, text: string, splices: readonly Splice[]): string {
  const lines = linesOf(text);
  const changes = changesIn(text, lines, splices);
  if (changes.length === 0) return '';
  let grown = 0;
  const hunks = groupChanges(changes).map(group => {
    const hunk = hunkOf(lines, group, grown);
    for (const { old, now } of group) grown += now.length - old.length;
    return hunk;
  });
  return `--- ${path}\n+++ ${path}\n${hunks.join('')}`;
}

/** Lines with their ends; a text that ends with one has no empty line behind it. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Splices that share a line make one change of it. */
function changesIn(text: string, lines: readonly string[], splices: readonly Splice[]): readonly Change[] {
  const changes: Change[] = [];
  let [line, start] = [0, 0];
  const goTo = (offset: number) => {
    while (line + 1 < lines.length && start + (lines[line]?.length ?? 0) <= offset) start += lines[line++]?.length ?? 0;
  };
  for (let i = 0; i < splices.length;) {
    goTo(splices[i]?.start ?? 0);
    const [first, from] = [line, start];
    const own: Splice[] = [];
    for (let splice = splices[i]; splice; splice = splices[i]) {
      const isNear = splice.start < start + (lines[line]?.length ?? 0) || line + 1 >= lines.length;
      if (own.length > 0 && !isNear) break;
      own.push({ ...splice, start: splice.start - from, end: splice.end - from });
      goTo(splice.end);
      i++;
    }
    const end = start + (lines[line]?.length ?? 0);
    const change = withoutEqual(first, lines.slice(first, line + 1), linesOf(replaceIn(text.slice(from, end), own)));
    if (change.old.length + change.now.length > 0) put(changes, change);
  }
  return changes;
}

/** Neighbouring changes stand together, first as they were. */
function put(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  if (last && last.at + last.old.length === change.at) {
    const { at, old, now } = last;
    changes[changes.length - 1] = { at, old: [...old, ...change.old], now: [...now, ...change.now] };
  } else changes.push(change);
}

/** A change without the lines at its ends that stay as they are. */
function withoutEqual(at: number, old: readonly string[], now: readonly string[]): Change {
  const shorter = Math.min(old.length, now.length);
  let before = 0;
  while (before < shorter && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < shorter - before && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return { at: at + before, old: old.slice(before, old.length - behind), now: now.slice(before, now.length - behind) };
}

/** Changes that share lines of context stand in one hunk. */
function groupChanges(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && change.at - (before.at + before.old.length) <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** `grown`: how many lines the changes before have added. */
function hunkOf(lines: readonly string[], changes: readonly Change[], grown: number): string {
  const [first, last] = [changes[0], changes.at(-1)];
  const from = Math.max(0, (first?.at ?? 0) - CONTEXT);
  const to = Math.min(lines.length, (last?.at ?? 0) + (last?.old.length ?? 0) + CONTEXT);
  let [body, at, added] = ['', from, 0];
  for (const { at: start, old, now } of changes) {
    for (; at < start; at++) body += mark(' ', lines[at]);
    for (const line of old) body += mark('-', line);
    for (const line of now) body += mark('+', line);
    at += old.length;
    added += now.length - old.length;
  }
  for (; at < to; at++) body += mark(' ', lines[at]);
  return `@@ -${place(from, to - from)} +${place(from + grown, to - from + added)} @@\n${body}`;
}

/** Of no lines the one before is named. */
function place(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function mark(sign: string, line = ''): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
