import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Analysis, type Edit, type Fix, type Range } from '../../server/src/core';
import { summaryText } from './arbitraries';
import { applyEdits, applyUndo, fixesOf, lineTexts, textAt } from './laws';

type EditFix = Fix & { readonly action: { readonly type: 'edit'; readonly edits: readonly Edit[] } };
type SnippetFix = Fix & { readonly action: { readonly type: 'snippet' } };

const isEdit = (fix: Fix): fix is EditFix => fix.action.type === 'edit';
const isSnippet = (fix: Fix): fix is SnippetFix => fix.action.type === 'snippet';

/** Runs a check over the fixes of many summaries, and asks that enough of them were met. */
function forFixes(least: number, check: (text: string, analysis: Analysis, fix: Fix) => number): void {
  let met = 0;
  fc.assert(
    fc.property(summaryText, text => {
      const analysis = analyse(text);
      for (const fix of fixesOf(analysis)) met += check(text, analysis, fix);
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(least);
}

describe('filling', { timeout: 60_000 }, () => {
  it('offers only what stands in the source that it names', () => {
    let offers = 0;
    fc.assert(
      fc.property(summaryText, text => {
        const analysis = analyse(text);
        for (const gap of analysis.document.gaps) {
          for (const { value, source, range, note } of analysis.filler.suggestionsFor(gap)) {
            if (source === 'sum') expect(note?.zh).toContain(value);
            else expect(range && textAt(analysis, range)).toBe(value);
            offers++;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(offers).toBeGreaterThan(200);
  });

  it('prefers no value of another subject', () => {
    forFixes(100, (_, __, fix) => {
      if (!fix.title.zh.includes('请核对')) return 0;
      expect(fix.preferred).toBe(false);
      return 1;
    });
  });

  it('is undone to the exact text, and changes no other line', () => {
    forFixes(200, (text, analysis, fix) => {
      if (!isEdit(fix) || !/^(?:填入|按)/.test(fix.title.zh)) return 0;
      const filled = applyEdits(text, fix.action.edits);
      expect(applyUndo(filled.text, filled.undo)).toBe(text);
      const touched = new Set(fix.action.edits.map(({ range }) => range.start.line));
      const before = lineTexts(analysis).map((line, i) => (touched.has(i) ? '' : line));
      const after = lineTexts(analyse(filled.text)).map((line, i) => (touched.has(i) ? '' : line));
      expect(after).toEqual(before);
      return 1;
    });
  });

  it('by hand keeps what stands between the gaps: the snippet with its defaults is the text itself', () => {
    forFixes(200, (_, analysis, fix) => {
      if (!isSnippet(fix)) return 0;
      expect(withDefaults(fix.action.snippet)).toBe(textAt(analysis, fix.action.range));
      return 1;
    });
  });
});

describe('deleting what stands twice', { timeout: 60_000 }, () => {
  it('takes out its lines, which stand elsewhere, and leaves all others', () => {
    forFixes(50, (text, analysis, fix) => {
      if (!isEdit(fix) || !fix.title.zh.startsWith('删除')) return 0;
      const { text: rest, undo } = applyEdits(text, fix.action.edits);
      const lines = lineTexts(analysis);
      const gone = new Set(fix.action.edits.flatMap(({ range }) => linesTakenOut(lines, range)));
      expect(lineTexts(analyse(rest))).toEqual(lines.filter((_, line) => !gone.has(line)));
      expect(applyUndo(rest, undo)).toBe(text);
      return 1;
    });
  });

  // Whether a near repeat is one may hang on its neighbours, so only the exact ones are counted.
  it('makes the finding go', () => {
    const exact = ({ repeats }: Analysis) => repeats.filter(({ type }) => type === 'exact').length;
    forFixes(50, (text, analysis, fix) => {
      if (!isEdit(fix) || !/^删除第 \d+ 行（与第 \d+ 行相同）$/.test(fix.title.zh)) return 0;
      expect(exact(analyse(applyEdits(text, fix.action.edits).text))).toBe(exact(analysis) - 1);
      return 1;
    });
  });
});

/** The whole lines in a range; the end of the line before them goes along, or their own end where the range stops behind it. */
function linesTakenOut(lines: readonly string[], { start, end }: Range): readonly number[] {
  const takesOwnEnd = end.character === 0 && start.character === 0 && end.line > start.line;
  const isAfterEnd = !takesOwnEnd && start.character === lines[start.line]?.length && end.line > start.line;
  const first = isAfterEnd ? start.line + 1 : start.line;
  const last = takesOwnEnd ? end.line - 1 : end.line;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A snippet as it stands before anything is typed: `${1:xx}` is xx, `\$` is $. */
function withDefaults(snippet: string): string {
  let text = '';
  let depth = 0;
  for (let i = 0; i < snippet.length; i++) {
    const character = snippet.charAt(i);
    const stop = character === '$' ? /^\$\{\d+:?/.exec(snippet.slice(i, i + 10)) : null;
    if (stop) {
      depth++;
      i += stop[0].length - 1;
    } else if (character === '}' && depth > 0) depth--;
    else text += character === '\\' ? snippet.charAt(++i) : character;
  }
  return text;
}
