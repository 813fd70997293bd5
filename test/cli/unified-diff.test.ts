import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { unifiedDiff } from '../../server/src/cli/unified-diff';
import { replaceIn, type Splice } from '../../server/src/node/splice-text';

/** Stands for the end of a line that has none. */
const OPEN_END = '\0';

/** What the hunks of a diff make of a text; every line of context and every line that goes is checked against it. */
function patched(text: string, diff: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [, from, count, to, total] = (/^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n/.exec(hunk) ?? []).map(Number);
    const body = hunk.slice(hunk.indexOf('\n') + 1).replace(/\n\\ No newline at end of file\n/g, OPEN_END);
    const start = count === 0 ? from! : from! - 1;
    made.push(...lines.slice(at, start));
    expect(made).toHaveLength(total === 0 ? to! : to! - 1);
    at = start;
    for (const marked of body.match(/[^\n\0]*[\n\0]/g) ?? []) {
      const line = marked.replace(OPEN_END, '');
      if (line.startsWith('+')) made.push(line.slice(1));
      else expect(line.slice(1)).toBe(lines[at++]);
      if (line.startsWith(' ')) made.push(line.slice(1));
    }
    expect(at).toBe(start + count!);
  }
  return [...made, ...lines.slice(at)].join('');
}

/** Replaces ⟦old|new⟧. */
function spliced(marked: string): { readonly text: string; readonly splices: readonly Splice[] } {
  const splices: Splice[] = [];
  let text = '';
  let end = 0;
  for (const { 0: all, 1: old = '', 2: now = '', index } of marked.matchAll(/⟦([^|]*)\|([^⟧]*)⟧/g)) {
    text += marked.slice(end, index);
    splices.push({ start: text.length, end: text.length + old.length, text: now });
    text += old;
    end = index + all.length;
  }
  return { text: text + marked.slice(end), splices };
}

describe('a unified diff', () => {
  it('shows a line that is joined to the next as two that go and one that comes', () => {
    const { text, splices } = spliced('一\n二⟦\n|⟧三\n四\n');
    expect(unifiedDiff('a', text, splices)).toBe('--- a\n+++ a\n@@ -1,4 +1,3 @@\n 一\n-二\n-三\n+二三\n 四\n');
  });

  it('shows a line that is left out as that line alone', () => {
    const { text, splices } = spliced('一\n⟦二\n|⟧三\n');
    expect(unifiedDiff('a', text, splices)).toBe('--- a\n+++ a\n@@ -1,3 +1,2 @@\n 一\n-二\n 三\n');
  });

  it('is empty where nothing changes', () => {
    const { text, splices } = spliced('一⟦二|二⟧\n');
    expect(unifiedDiff('a', text, splices)).toBe('');
  });

  it('is what git takes', () => {
    const { text, splices } = spliced(`⟦头\n|⟧${'行\n'.repeat(9)}甲⟦\n乙\n|丙⟧丁\n${'行\n'.repeat(9)}末⟦|\n又⟧`);
    const folder = mkdtempSync(join(tmpdir(), 'zongjie-diff-'));
    try {
      writeFileSync(join(folder, 'text.txt'), text);
      execFileSync('git', ['apply', '-p0'], { cwd: folder, input: unifiedDiff('text.txt', text, splices) });
      expect(readFileSync(join(folder, 'text.txt'), 'utf8')).toBe(replaceIn(text, splices));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('what the diff of any splices makes of a text is what the splices make of it', () => {
  const piece = fc.constantFrom('甲', '乙', '\n', '\n\n', '丙丁\n', '', '行\n行\n行\n行\n行\n行\n行\n行\n');
  const part = fc.record({ kept: piece, old: piece, now: piece });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), piece, (parts, last) => {
      const marked = parts.map(({ kept, old, now }) => `${kept}⟦${old}|${now}⟧`).join('');
      const { text, splices } = spliced(marked + last);
      expect(patched(text, unifiedDiff('a', text, splices))).toBe(replaceIn(text, splices));
    }),
    { numRuns: 1000 },
  );
});
