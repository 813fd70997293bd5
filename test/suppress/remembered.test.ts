import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { configureRules } from '../../server/src/core/rules/configure';
import {
  fixesAt,
  forget,
  NOTHING_REMEMBERED,
  readRemembered,
  remember,
  safeFixes,
  writeRemembered,
  type RememberedEntry,
} from '../../server/src/core/features';
import { analyseRemembering, placesOf, remembering } from './silencing';

const TEXT = '全面布署防汛，再次布署防火。\n层层布署。';
const ALL = ['wording/typo@0:2', 'wording/typo@0:9', 'wording/typo@1:2'];

const left = (text: string, remembered: Parameters<typeof analyseRemembering>[1], file?: string) =>
  placesOf(analyseRemembering(text, remembered, file));

describe('what is remembered', () => {
  it('reaches as far as its scope', () => {
    expect(left(TEXT, NOTHING_REMEMBERED)).toEqual(ALL);
    expect(left(TEXT, remembering(TEXT, 'finding'))).toEqual(ALL.slice(1));
    expect(left(TEXT, remembering(TEXT, 'finding', 1))).toEqual([ALL[0], ALL[2]]);
    expect(left(TEXT, remembering(TEXT, 'paragraph'))).toEqual(ALL.slice(2));
    expect(left(TEXT, remembering(TEXT, 'file'))).toEqual([]);
    expect(left(TEXT, remembering(TEXT, 'file'), '乙.txt')).toEqual(ALL);
    expect(left(TEXT, remembering(TEXT, 'project'), '乙.txt')).toEqual([]);
  });

  it('survives edits elsewhere and blanks around its paragraph', () => {
    const { findings, unmatched } = analyseRemembering(
      `新的一段。\n　　${TEXT}\n又一段。`,
      remembering(TEXT, 'finding'),
    );
    expect(findings.map(({ range }) => range.start)).toEqual([
      { line: 1, character: 11 },
      { line: 2, character: 2 },
    ]);
    expect(unmatched).toEqual([]);
  });

  it('survives any lines put around its paragraph', () => {
    const remembered = remembering(TEXT, 'finding', 1);
    const lines = fc.array(fc.constantFrom('', '逐级压实责任。', '层层布署。', '　', '第三条'), { maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, (above, below) => {
        const [own, other] = TEXT.split('\n');
        const text = [...above, own, ...below, other].join('\n');
        const { findings, silenced, unmatched } = analyseRemembering(text, remembered);
        expect(silenced.map(({ range }) => range.start)).toEqual([{ line: above.length, character: 9 }]);
        expect(unmatched).toEqual([]);
        expect(findings).toHaveLength(analyse(text).findings.length - 1);
      }),
      { numRuns: 100 },
    );
  });

  it('is told when its paragraph is no longer there, but not when its rule is off', () => {
    const finding = remembering(TEXT, 'finding');
    expect(analyseRemembering('层层布署。', finding).unmatched).toEqual(finding.entries);
    expect(analyseRemembering('层层部署。', remembering(TEXT, 'file')).unmatched).toEqual([]);
  });

  it('is kept once and can be forgotten', () => {
    const once = remembering(TEXT, 'finding');
    const [entry] = once.entries;
    if (!entry) throw new Error('nothing is remembered');
    expect(remember(once, entry)).toBe(once);
    expect(forget(once, entry)).toEqual(NOTHING_REMEMBERED);
  });

  it('takes the fixes away with the finding, also from those that are applied unseen', () => {
    const analysis = analyseRemembering(TEXT, remembering(TEXT, 'finding'));
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 5 } };
    expect(fixesAt(analysis, whole).map(({ fix }) => fix.target.start)).toEqual([
      { line: 0, character: 9 },
      { line: 1, character: 2 },
    ]);
    expect(safeFixes(analysis).map(({ target }) => target.start.line)).toEqual([0, 1]);
  });

  it('makes a gap that is none stay out of all that counts gaps', () => {
    const text = '本年召开xx次会议，发放xx份通知。';
    const analysis = analyseRemembering(text, remembering(text, 'finding'));
    expect(analysis.document.gaps.map(({ gap }) => gap.span.start)).toEqual([12]);
    expect(analysis.parsed.gaps).toHaveLength(2);
    const next = analyse(`${text}完。`, { previous: analysis });
    expect(next.document.gaps).toHaveLength(2);
  });
});

const ONE = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单。';
const TWO = '全镇共排查出租房屋1250处，整改隐患310处，建立隐患台账和责任清单。';
const BETWEEN = '\n二、其他工作\n另行说明。\n';

describe('不是重复', () => {
  const text = `一、安全生产\n${ONE}${BETWEEN}${TWO}`;

  it('silences the two paragraphs, in whatever order they stand, and no other pair', () => {
    const remembered = remembering(text, 'pair');
    const analysis = analyseRemembering(text, remembered);
    expect(placesOf(analysis)).toEqual([]);
    expect(analysis.repeats).toEqual([]);
    expect(left(`一、安全生产\n${TWO}${BETWEEN}${ONE}`, remembered)).toEqual([]);
    const other = TWO.replace('1250', '1300');
    expect(left(`一、安全生产\n${ONE}${BETWEEN}${other}`, remembered)).toEqual(['repeat/near-paragraph@4:0']);
    expect(analyseRemembering(`一、安全生产\n${ONE}${BETWEEN}${other}`, remembered).unmatched).toHaveLength(1);
  });

  it('holds for the paragraphs of a block one by one', () => {
    const [a, b] = [
      '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。',
      '中心举办技能培训班九期，培训学员四百六十人，推荐就业。',
    ];
    const block = `${a}\n${b}\n其他情况另行说明。\n${a}\n${b}`;
    const remembered = remembering(block, 'pair');
    expect(remembered.entries).toHaveLength(2);
    expect(left(block, remembered)).toEqual([]);
    expect(left(`${a}\n其他情况另行说明。\n${a}`, remembered)).toEqual([]);
  });

  it('is nothing for a finding that is no repeat', () => {
    expect(remembering(TEXT, 'pair')).toEqual(NOTHING_REMEMBERED);
  });
});

describe('the file', () => {
  it('gives back what was written, and holds none of the words', () => {
    for (const scope of ['finding', 'paragraph', 'file', 'project'] as const) {
      const remembered = remembering(TEXT, scope);
      const content = writeRemembered(remembered);
      expect(readRemembered(content)).toEqual({ ok: true, remembered });
      expect(content).not.toMatch(/布署|防汛/);
    }
    expect(readRemembered(writeRemembered(NOTHING_REMEMBERED))).toEqual({ ok: true, remembered: NOTHING_REMEMBERED });
  });

  const entry = (parts: object) => JSON.stringify({ version: 1, entries: [{ rule: 'a/b', ...parts }] });
  const hash = '0123456789abcdef';
  test.each([
    ['', '不是 JSON'],
    ['{\n"version": 1,\n"entries": [}', '不是 JSON'],
    ['[]', '最外层应是对象'],
    ['{"version":2,"entries":[]}', '版本应是 1'],
    ['{"version":1}', '缺 entries'],
    ['{"version":1,"entries":[],"__proto__":{}}', '不认识'],
    ['{"version":1,"entries":[null]}', '第 1 条'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, '最外层应是对象'],
    [' '.repeat(4_000_001), '文件太大'],
    [entry({ scope: '__proto__' }), '第 1 条'],
    [entry({ scope: 'finding', file: null, paragraph: null, mark: null }), '第 1 条'],
    [entry({ scope: 'paragraph', file: 'a.txt', paragraph: '全文' }), '第 1 条'],
    [entry({ scope: 'file', file: 'a.txt', more: 1 }), '第 1 条'],
    [entry({ scope: 'pair', file: 'a.txt', pair: [hash] }), '第 1 条'],
  ])('is refused with what is wrong and what to do when it is not as it should be: %.60s', (content, words) => {
    const read = readRemembered(content);
    expect(read.ok ? '' : read.message.zh).toContain(words);
    expect(read.ok ? '' : read.message.zh).toMatch(/\.zongjie\/remembered\.json.*请改正/);
  });

  it('is read without an exception whatever it holds', () => {
    const entries = fc.array(fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          entries.map(some => JSON.stringify({ version: 1, entries: some })),
        ),
        content => {
          const read = readRemembered(content);
          if (read.ok)
            for (const one of read.remembered.entries satisfies readonly RememberedEntry[])
              expect(one.rule).toContain('/');
        },
      ),
    );
  });
});

it('an option that lets a rule find less takes the fixes away with the findings', () => {
  const paragraph = '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。';
  const text = `${paragraph}\n\n${paragraph}`;
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
  const titles = (shortest: number) => {
    const rules = configureRules(RULES, { 'repeat/paragraph': { shortest } });
    return fixesAt(analyse(text, { rules }), range, { rules }).filter(({ rule }) => rule === 'repeat/paragraph').length;
  };
  expect(titles(20)).toBeGreaterThan(0);
  expect(titles(60)).toBe(0);
});
