import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/index';
import {
  MASK_KINDS,
  maskText,
  readMaskTable,
  restoreText,
  writeMaskTable,
  type MaskEntry,
} from '../../server/src/core/features/index';
import { applyEdits } from '../fixes/apply';
import { summaryText } from '../properties/arbitraries';

const ENTRIES: readonly MaskEntry[] = [
  { mask: '{{人名1}}', kind: 'person', text: '李明', count: 1 },
  { mask: '{{数字1}}', kind: 'figure', text: '35', count: 1 },
];
const restore = (text: string, entries = ENTRIES) => {
  const { edits, gone, unknown } = restoreText(parse(text), entries);
  return { text: applyEdits(text, edits), gone: gone.map(entry => entry.mask), unknown };
};

describe('还原', () => {
  it('puts back what the table says, wherever the masks stand now', () => {
    expect(restore('共{{数字1}}户。\n经{{人名1}}同意，{{人名1}}签发。').text).toBe('共35户。\n经李明同意，李明签发。');
  });

  it.each(['｛｛人名1｝｝', '{{ 人名 1 }}', '{{人名１}}', '{{{人名1}}}'])(
    'knows a mask that another program has changed: %s',
    text => {
      expect(restore(text).text).toContain('李明');
    },
  );

  it('tells which masks are gone and which stand in no table', () => {
    const { text, gone, unknown } = restore('第一行\n{{人名1}}和{{人名7}}，{{姓名}}');
    expect(text).toBe('第一行\n李明和{{人名7}}，{{姓名}}');
    expect(gone).toEqual(['{{数字1}}']);
    expect(unknown).toEqual([{ mask: '{{人名7}}', line: 1 }]);
  });

  it('gives the exact text back, whatever the text and whatever was taken out', () => {
    const pieces = [
      '书记李明',
      '35户',
      '{{人名1}}',
      '{{',
      '}}',
      '{',
      '2026年5月3日',
      '云台区',
      '13800001111',
      'xx',
      '\n',
    ];
    const texts = fc.oneof(
      summaryText,
      fc.array(fc.constantFrom(...pieces)).map(parts => parts.join('')),
    );
    const words = fc.array(
      fc.string({ maxLength: 4 }).filter(word => !/[\r\n]/.test(word)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(texts, fc.subarray([...MASK_KINDS]), words, (text, kinds, own) => {
        const { edits, entries } = maskText(parse(text), { kinds: new Set(kinds), words: own });
        const table = readMaskTable(writeMaskTable(entries));
        return table.ok && restore(applyEdits(text, edits), table.entries).text === text;
      }),
    );
  });
});

describe('the table', () => {
  it.each(['', '[]', 'null', '{"format":"别的"}', '{"format":"去标识对照表","version":1,"entries":[{"mask":"a"}]}'])(
    'is refused when it is none: %s',
    text => {
      const read = readMaskTable(text);
      expect(read.ok ? '' : read.message.zh).toContain('不是去标识时存下的对照表');
    },
  );

  it('is refused when a newer version wrote it, or when it would put in a line break', () => {
    expect(readMaskTable('{"format":"去标识对照表","version":2,"entries":[]}').ok).toBe(false);
    expect(readMaskTable(writeMaskTable([{ mask: '{{人名1}}', kind: 'person', text: '李\n明', count: 1 }])).ok).toBe(
      false,
    );
  });
});
