import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { readRemembered, writeRemembered } from '../../server/src/core/suppress/file';
import {
  entryFor,
  forget,
  NOTHING_REMEMBERED,
  remember,
  siftRemembered,
  type Remembered,
  type Scope,
} from '../../server/src/core/suppress/remembered';

const TEXT = '全面布署防汛，再次布署防火。\n层层布署。';

function remembering(scope: Scope, text = TEXT): Remembered {
  const { findings, document } = analyse(text);
  const [first] = findings;
  if (!first) throw new Error('nothing is found');
  return remember(NOTHING_REMEMBERED, entryFor(first, document.lines, '甲.txt', scope));
}

function sift(text: string, remembered: Remembered, file = '甲.txt') {
  const { findings, document } = analyse(text);
  const { kept, unmatched } = siftRemembered(findings, document.lines, file, remembered);
  return { kept: kept.map(({ range: { start } }) => `${start.line}:${start.character}`), unmatched: unmatched.length };
}

describe('what is remembered', () => {
  it('reaches as far as its scope', () => {
    expect(sift(TEXT, NOTHING_REMEMBERED).kept).toEqual(['0:2', '0:9', '1:2']);
    expect(sift(TEXT, remembering('paragraph')).kept).toEqual(['1:2']);
    expect(sift(TEXT, remembering('file')).kept).toEqual([]);
    expect(sift(TEXT, remembering('file'), '乙.txt').kept).toHaveLength(3);
    expect(sift(TEXT, remembering('project'), '乙.txt').kept).toEqual([]);
  });

  it('survives edits elsewhere and blanks around its paragraph', () => {
    expect(sift(`新的一段。\n　　${TEXT}\n又一段。`, remembering('paragraph'))).toEqual({
      kept: ['2:2'],
      unmatched: 0,
    });
  });

  it('is told when its paragraph is no longer there', () => {
    expect(sift('层层布署。', remembering('finding'))).toEqual({ kept: ['0:2'], unmatched: 1 });
    expect(sift('层层部署。', remembering('file')).unmatched).toBe(0);
  });

  it('is kept once and can be forgotten', () => {
    const once = remembering('finding');
    const [entry] = once.entries;
    if (!entry) throw new Error('nothing is remembered');
    expect(remember(once, entry)).toBe(once);
    expect(forget(once, entry)).toEqual(NOTHING_REMEMBERED);
  });
});

describe('the file', () => {
  it('gives back what was written', () => {
    for (const scope of ['finding', 'paragraph', 'file', 'project'] as const) {
      const remembered = remembering(scope);
      expect(readRemembered(writeRemembered(remembered))).toEqual({ ok: true, remembered });
    }
    expect(readRemembered(writeRemembered(NOTHING_REMEMBERED))).toEqual({ ok: true, remembered: NOTHING_REMEMBERED });
  });

  test.each([
    '',
    '[]',
    '{"version":2,"entries":[]}',
    '{"version":1}',
    '{"version":1,"entries":[null]}',
    '{"version":1,"entries":[{"rule":"a/b","scope":"__proto__","file":null,"paragraph":null,"mark":null}]}',
    '{"version":1,"entries":[{"rule":"a/b","scope":"finding","file":null,"paragraph":null,"mark":null}]}',
  ])('is refused with what to do when it is not as it should be: %s', content => {
    const read = readRemembered(content);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.message.zh).toContain('.zongjie/remembered.json');
  });
});
