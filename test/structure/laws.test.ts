import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, parse, RULES, type Edit, type SummaryDocument } from '../../server/src/core';
import { fixesAt } from '../../server/src/core/features/fixes';
import type { StructureChange } from '../../server/src/core/features/structure/change';
import { joinTitles, splitHeadings } from '../../server/src/core/features/structure/lines';
import { moveSection } from '../../server/src/core/features/structure/move';
import { renumber } from '../../server/src/core/features/structure/renumber';
import { restyleLevel } from '../../server/src/core/features/structure/restyle';
import { demote, promote } from '../../server/src/core/features/structure/shift';
import { changeWidth } from '../../server/src/core/features/structure/width';
import { comparePositions } from '../../server/src/core/text/span';
import { applied } from '../order/found';

const MARKERS = [
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '(3)',
  '1、',
  '2.',
  '3．',
  '①',
  '②',
  '一是',
  '二是',
  '四是',
  '第一、',
  '（一）、',
  '一.',
  '',
  '',
  '　　',
];
const WORDS = [
  '压实责任',
  '建立台账',
  '存在问题',
  '下一步打算',
  '全年办理',
  '，',
  '。',
  '；',
  '：',
  ',',
  '(',
  ')',
  '"',
  '《',
  '》',
  '5月份',
  'a',
  '1',
  ' ',
];

const line = fc
  .tuple(fc.constantFrom(...MARKERS), fc.array(fc.constantFrom(...WORDS, ...MARKERS), { maxLength: 8 }))
  .map(([marker, words]) => marker + words.join(''));
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, ending]) => lines.join(ending));
const place = fc.record({ line: fc.nat(13), character: fc.nat(6) });

const COMMANDS: Readonly<
  Record<string, (document: SummaryDocument, at: { line: number; character: number }) => StructureChange | null>
> = {
  renumber: (d, at) => renumber(d, 'list', at),
  renumberSection: (d, at) => renumber(d, 'section', at),
  renumberAll: d => renumber(d, 'document'),
  restyle: (d, at) => restyleLevel(d, at, '（一）'),
  promote,
  demote,
  up: (d, at) => moveSection(d, at, 'up'),
  down: (d, at) => moveSection(d, at, 'down'),
  split: d => splitHeadings(d),
  join: d => joinTitles(d),
  full: d => changeWidth(d, 'full'),
  half: d => changeWidth(d, 'half'),
};

function expectApart(edits: readonly Edit[], document: SummaryDocument): void {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  sorted.forEach(({ range }, i) => {
    expect(comparePositions(range.start, range.end)).toBeLessThanOrEqual(0);
    expect(range.end.character).toBeLessThanOrEqual(document.paragraphs[range.end.line]?.paragraph.text.length ?? -1);
    const next = sorted[i + 1];
    if (next) expect(comparePositions(range.end, next.range.start)).toBeLessThanOrEqual(0);
  });
}

describe.each(Object.entries(COMMANDS))('%s', (_name, command) => {
  it('gives edits inside the text that do not overlap', () => {
    fc.assert(
      fc.property(text, place, (whole, at) => {
        const document = parse(whole);
        const change = command(document, at);
        if (change) expectApart(change.edits, document);
      }),
      { numRuns: 150 },
    );
  });
});

describe('laws', () => {
  it('moving keeps every line but for its marker', () => {
    const bare = (whole: string) =>
      whole
        .split(/\r\n|\n/)
        .map(one => one.replace(/^[一二三四五六七八九十\d①②③（）().．、是 \u3000]*/, ''))
        .sort();
    fc.assert(
      fc.property(text, place, (whole, at) => {
        const change = moveSection(parse(whole), at, 'down');
        if (change) expect(bare(applied(whole, change.edits))).toEqual(bare(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('full width twice is full width once', () => {
    fc.assert(
      fc.property(text, whole => {
        const once = applied(whole, changeWidth(parse(whole), 'full')?.edits ?? []);
        expect(changeWidth(parse(once), 'full')).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('all safe fixes of the order rules are done after two passes', () => {
    fc.assert(
      fc.property(text, whole => {
        const twice = fixAll(fixAll(whole));
        expect(fixAll(twice)).toBe(twice);
      }),
      { numRuns: 300, examples: [['一是,，，\n一、']] },
    );
  });
});

const ORDER = RULES.filter(({ meta }) => meta.id.startsWith('order/'));

function fixAll(whole: string): string {
  const analysis = analyse(whole, { rules: ORDER });
  const edits: Edit[] = [];
  const fixed = new Set<string>();
  for (const finding of analysis.findings)
    for (const { rule, fix } of fixesAt(analysis, finding.range)) {
      const key = `${rule}${JSON.stringify(fix.target)}`;
      if (!rule.startsWith('order/') || fix.applicability !== 'safe' || fix.action.type !== 'edit' || fixed.has(key))
        continue;
      const own = fix.action.edits;
      const isFree = own.every(edit => edits.every(other => !overlap(edit, other)));
      if (isFree) edits.push(...own);
      fixed.add(key);
    }
  return applied(whole, edits);
}

function overlap(a: Edit, b: Edit): boolean {
  return comparePositions(a.range.start, b.range.end) < 0 && comparePositions(b.range.start, a.range.end) < 0;
}
