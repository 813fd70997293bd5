import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/index';
import { fixesAt } from '../../server/src/core/features/index';

/** What doubled-approximation marks, with its ways out: `约1.2万余 → 约1.2万 | 1.2万余`. */
function twice(text: string): readonly string[] {
  const analysis = analyse(text);
  return analysis.findings
    .filter(({ rule }) => rule === 'figure/doubled-approximation')
    .map(({ range }) => {
      const fixes = fixesAt(analysis, range).filter(({ rule }) => rule === 'figure/doubled-approximation');
      const rights = fixes.flatMap(({ fix: { action } }) => (action.type === 'edit' ? action.edits : []));
      const marked = text.slice(range.start.character, range.end.character);
      return `${marked} → ${rights.map(edit => edit.text).join(' | ')}`;
    });
}

describe('a figure that is called approximate from two sides', () => {
  it.each([
    ['服务群众约1.2万余人次。', '约1.2万余 → 约1.2万 | 1.2万余'],
    ['每户增收3200余元左右。', '3200余元左右 → 3200余元 | 3200元左右'],
    ['争取资金大约300多万元左右。', '大约300多万元左右 → 大约300万元 | 300多万元 | 300万元左右'],
    ['到场约三百余人。', '约三百余 → 约三百 | 三百余'],
    ['全镇约有500多户搬迁。', '约有500多 → 约有500 | 有500多'],
    ['整改约317余处。', '约317余 → 约317'],
    ['惠及约500余人以上。', '约500余人以上 → 约500人 | 500余人 | 500人以上'],
    ['将近200多名干部到会。', '将近200多 → 将近200 | 200多'],
    ['近300多户搬迁。', '近300多 → 近300 | 300多'],
    ['惠及300余户上下。', '300余户上下 → 300余户 | 300户上下'],
  ])('%s', (text, expected) => {
    expect(twice(text)).toEqual([expected]);
  });

  it.each([
    '受益约500人左右。',
    '节约经费300余万元，预约挂号1200多人次，签约12万余户。',
    '公路沿线800余米左右两侧补植。',
    '添置约60多功能课桌。',
    '账户约300余额不足的已提醒。',
    '300余人上下一心，60多岁以上老人全部登记。',
    '差不多左右都走访到了，约一多半已办结。',
  ])('%s stays silent', text => {
    expect(twice(text)).toEqual([]);
  });
});
