import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/index';
import { fixesAt } from '../../server/src/core/features/index';
import { changeTitle } from '../../server/src/core/rules/change-title';

/** The Chinese titles of the fixes that the rules offer anywhere in a line. */
function titles(text: string): readonly string[] {
  const analysis = analyse(text);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
  return fixesAt(analysis, range).map(({ fix }) => fix.title.zh);
}

describe('the title of a change', () => {
  it('names what stands there and what it becomes', () => {
    expect(changeTitle('25', '20')).toEqual({ zh: '“25”改为“20”', en: 'Change “25” to “20”' });
  });

  it('cuts what is long', () => {
    expect(changeTitle('进一步加强全县森林防火巡查', '短').zh).toBe('“进一步加强全县森林防火…”改为“短”');
  });

  it('names only the new text where marks or nothing stand there', () => {
    expect(changeTitle('；', '。')).toEqual({ zh: '改为“。”', en: 'Change to “。”' });
    expect(changeTitle('', '万元').zh).toBe('改为“万元”');
  });

  it('says that a text goes', () => {
    expect(changeTitle('、', '')).toEqual({ zh: '删去“、”', en: 'Delete “、”' });
  });
});

it('tells the fixes of one line apart', () => {
  expect(titles('三个站点分别为6个、9个、10个，合计20个，约三百余人参加布署会。')).toEqual(
    expect.arrayContaining(['“20”改为“25”', '“约三百余”改为“约三百”', '“约三百余”改为“三百余”', '“布署”改为“部署”']),
  );
});

it('names the part of a date that is wrong', () => {
  expect(titles('定于2026年12月31日（星期五）开会。')).toContain('“星期五”改为“星期四”');
  expect(titles('2026年05月03日开会。')).toContain('“05月03日”改为“5月3日”');
});
