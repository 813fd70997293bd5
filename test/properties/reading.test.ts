import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  createParagraphMemo,
  parse,
  type Analysis,
  type Gap,
  type SummaryDocument,
} from '../../server/src/core';
import { anyText, applyEdit, edit, hostileText, summaryText, syntax } from './arbitraries';
import { faultOf, fixesOf, lineTexts, misplaced, rangesOfFix } from './laws';

/** All that an analysis tells, asked for; how much of it was worked out before is nobody's concern. */
function shown({ document, findings, repeats, filler }: Analysis): string {
  const { syntax, paragraphs, outline, gaps } = document;
  const lines = paragraphs.map(({ line, ending, block, paragraph }) => {
    const { text, markers, captions, fingerprint, characters } = paragraph;
    return { line, ending, block, text, markers, captions, fingerprint, characters, gaps: paragraph.gaps.map(told) };
  });
  const said = findings.map(({ message: { zh, en }, related, ...finding }) => ({
    ...finding,
    words: [zh, en],
    related: related.map(({ range, message }) => [range, message.zh, message.en]),
  }));
  const offers = gaps.map(gap => [gap.line, told(gap.gap), filler.suggestionsFor(gap)]);
  return JSON.stringify({ syntax, lines, outline, said, repeats, offers });
}

function told({ span, text, kind, form, mark, unit, label, word }: Gap): object {
  return { span, text, kind, form, mark, unit, label, word };
}

/** @throws with the first thing that stands where it may not. */
function expectSound(text: string, analysis: Analysis): void {
  for (const fault of misplaced(analysis)) throw new Error(fault);
  if (joined(analysis.document) !== text) throw new Error('its lines do not give the text back');
}

function joined({ paragraphs }: SummaryDocument): string {
  return paragraphs.map(({ paragraph, ending }) => paragraph.text + ending).join('');
}

/** More on demand: ZONGJIE_RUNS=5000000 npx vitest run test/properties */
const RUNS = Number(process.env['ZONGJIE_RUNS'] ?? 20_000);

/** For a busy machine; in themselves these take a few seconds. */
const PATIENCE = 60_000;

describe('any text whatsoever', () => {
  it(
    `is read and judged without a throw, and nothing is misplaced: ${RUNS} texts`,
    { timeout: PATIENCE + RUNS },
    () => {
      const memo = createParagraphMemo();
      fc.assert(
        fc.property(anyText, syntax, (text, as) => {
          expectSound(text, analyse(text, { syntax: as, memo }));
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('gets fixes without a throw, all of them inside the text', () => {
    fc.assert(
      fc.property(anyText, syntax, (text, as) => {
        const analysis = analyse(text, { syntax: as });
        const texts = lineTexts(analysis);
        for (const fix of fixesOf(analysis))
          for (const range of rangesOfFix(fix)) {
            const fault = faultOf(texts, range);
            if (fault) throw new Error(`${fix.title.zh} ${JSON.stringify(range)} ${fault}`);
          }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', ''],
    ['half a pair', '\ud842'],
    ['two halves in the wrong order', '\udfb7\ud842'],
    ['a pair between the halves of a gap', 'x\ud842\udfb7x'],
    ['NUL', '\0'.repeat(10)],
    ['a byte order mark before and inside', '\uFEFF一、甲\uFEFF\n二、乙'],
    ['separators that end no line', '一、甲\u2028二、乙\u2029xx次\u0085'],
    ['joiners and turned writing', '一、\u202e甲\u200d乙\u202c\nxx\u200b次'],
    ['every kind of line end', '甲\r乙\r\n丙\n丁\n\r戊\r'],
    ['names of what objects inherit', '一、__proto__\n二、constructor\nxx toString'],
  ])('holds for %s', (_, text) => {
    for (const as of ['plain', 'markdown'] as const) {
      const analysis = analyse(text, { syntax: as });
      expect([...misplaced(analysis)]).toEqual([]);
      expect(joined(analysis.document)).toBe(text);
    }
  });
});

describe('a memo', { timeout: PATIENCE }, () => {
  it('tells the syntaxes apart whatever sign a text begins with', () => {
    const memo = createParagraphMemo();
    const markdown = parse('一、做法', { syntax: 'markdown', memo });
    for (const sign of ['\u0000', '\u0001', '\u0002']) {
      expect(parse(`${sign}一、做法`, { memo }).paragraphs[0]?.paragraph.text).toBe(`${sign}一、做法`);
    }
    expect(markdown.paragraphs[0]?.paragraph.syntax).toBe('markdown');
  });

  it('changes nothing: warm equals cold, after any sequence of edits, in both syntaxes at once', () => {
    fc.assert(
      fc.property(fc.oneof(summaryText, hostileText), fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const memo = createParagraphMemo(2000);
        let text = start;
        for (const change of [...edits, null]) {
          for (const as of ['plain', 'markdown'] as const)
            expect(shown(analyse(text, { syntax: as, memo }))).toEqual(shown(analyse(text, { syntax: as })));
          if (change) text = applyEdit(text, change);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('carries nothing from one text to another', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 3 }), edit, (texts, change) => {
        const memo = createParagraphMemo();
        const first = texts.map(text => analyse(text, { memo }));
        const again = texts.map(text => analyse(applyEdit(text, change), { memo }));
        texts.forEach((text, i) => {
          expect(shown(first[i]!)).toEqual(shown(analyse(text)));
          expect(shown(again[i]!)).toEqual(shown(analyse(applyEdit(text, change))));
        });
      }),
      { numRuns: 300 },
    );
  });
});

it('reading twice gives the same', () => {
  fc.assert(
    fc.property(anyText, syntax, (text, as) => {
      expect(JSON.stringify(parse(text, { syntax: as }))).toBe(JSON.stringify(parse(text, { syntax: as })));
    }),
    { numRuns: 500 },
  );
});

describe('size', { timeout: PATIENCE }, () => {
  it.each([
    ['1 M Chinese characters in one line', '全镇召开安全例会，排查隐患。'.repeat(72_000)],
    ['60,000 gaps in one line', 'xx次，__块；'.repeat(30_000)],
    ['60,000 markers in one line', '一是甲。二是乙。'.repeat(30_000)],
    ['1 M times one character', '一'.repeat(1_000_000)],
    ['1 M half pairs', '\ud842'.repeat(1_000_000)],
    ['1 M empty lines', '\n'.repeat(1_000_000)],
    ['1 M carriage returns', '\r'.repeat(1_000_000)],
  ])('%s are read to the end', (_, text) => {
    const analysis = analyse(text);
    expect(joined(analysis.document) === text).toBe(true);
    const texts = lineTexts(analysis);
    expect(analysis.findings.find(({ range }) => faultOf(texts, range) !== null)).toBeUndefined();
  });
});
