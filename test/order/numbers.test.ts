import { describe, expect, it } from 'vitest';
import { found, mended } from './found';

describe('numbers that do not go on', () => {
  it('are reported where they break, once', () => {
    expect(found('一、甲\n内容。\n三、乙\n内容。\n四、丙\n内容。')).toEqual([
      '2:0 number-skipped 序号跳了：前面是“一、”，这里应为“二、”',
    ]);
  });

  it('one wrong number among right ones is one finding', () => {
    expect(found('一是甲甲。三是乙乙。三是丙丙。四是丁丁。')).toEqual([
      '0:5 series 序号跳了：前面是“一是”，这里应为“二是”',
    ]);
    expect(mended('一是甲甲。三是乙乙。三是丙丙。四是丁丁。', 'order/series')).toBe(
      '一是甲甲。二是乙乙。三是丙丙。四是丁丁。',
    );
  });

  it('a heading that was lost and one that stands twice are two findings, and what follows is counted with them', () => {
    const text = ['（一）甲', '（二）乙', '（四）丙', '（四）丁', '（7）戊']
      .map(head => `${head}\n写一段内容。`)
      .join('\n');
    expect(found(`一、工作\n${text}`).filter(one => one.includes('number'))).toEqual([
      '5:0 number-skipped 序号跳了：前面是“（二）”，这里应为“（三）”',
      '7:0 number-repeated 序号重了：前面已有“（四）”，这里应为“（五）”',
      '9:0 number-skipped 序号跳了：前面是“（四）”，这里应为“（六）”',
    ]);
  });

  it('a number that goes back among right ones is one finding', () => {
    expect(found('1.甲。内容。\n2.乙。内容。\n3.丙。内容。\n2.丁。内容。\n4.戊。内容。')).toEqual([
      '3:0 number-out-of-order 序号倒了：前面是“3.”，这里应为“4.”',
    ]);
  });

  it('a list is counted through under the next heading only where no other begins again', () => {
    expect(
      found('一、甲\n（一）子\n内容。\n（二）丑\n内容。\n二、乙\n（三）寅\n内容。\n三、丙\n（一）卯\n内容。'),
    ).toEqual(['6:0 number-skipped 序号没有从头开始：前面缺“（一）”']);
  });

  it('one may be lost inside a line', () => {
    expect(found('主要有：1.链条短，2.品牌弱，4.人才少。')).toEqual([
      '0:16 number-skipped 序号跳了：前面是“2.”，这里应为“3.”',
    ]);
    expect(found('其一，参与不多；其二，阵地不足；其四，能力不强。')).toEqual([
      '0:16 series 序号跳了：前面是“其二，”，这里应为“其三，”',
    ]);
  });

  it('首先 that a wrong number goes on from is one finding', () => {
    expect(found('首先，摸清家底。三是分类施策。')).toHaveLength(1);
    expect(found('首先，摸清家底。再次，分类施策。其次，跟踪问效。')).toHaveLength(1);
  });

  it('一是 behind a name without a mark begins a series', () => {
    expect(found('服务队一是包办接送；二是帮助登记；三是协同调解。')).toEqual([]);
  });

  it('a list that begins with its second member lacks its first', () => {
    expect(found('二、存在问题\n力量不足。\n三、下一步打算\n充实力量。')).toEqual([
      '0:0 number-skipped 序号没有从头开始：前面缺“一、”',
    ]);
  });

  it('a list that goes on under the next heading is whole', () => {
    expect(found('一、甲\n（一）子\n内容。\n（二）丑\n内容。\n二、乙\n（三）寅\n内容。\n（四）卯\n内容。')).toEqual([]);
  });

  it('counting on mends all that follow, in the dress of each', () => {
    expect(mended('（一）甲。内容。\n（三）乙。内容。\n(四)丙。内容。', 'order/number-skipped')).toBe(
      '（一）甲。内容。\n（二）乙。内容。\n(三)丙。内容。',
    );
    expect(mended('1．甲。内容。\n2．乙。内容。\n2．丙。内容。', 'order/number-repeated')).toBe(
      '1．甲。内容。\n2．乙。内容。\n3．丙。内容。',
    );
  });

  it('十 is followed by 十一, not by 二十', () => {
    const ten = '一二三四五六七八九十'.split('').map(n => `${n}、事项\n写一段内容。`);
    expect(found([...ten, '十一、事项\n写一段内容。'].join('\n'))).toEqual([]);
    expect(found([...ten, '二十、事项\n写一段内容。'].join('\n'))).toEqual([
      '20:0 number-skipped 序号跳了：前面是“十、”，这里应为“十一、”',
    ]);
  });

  it('a Markdown list may carry 1. throughout, a plain one may not', () => {
    const list = '1. 摸底。逐户登记。\n1. 建账。逐项销号。\n1. 回访。全面回访。';
    expect(found(list, 'markdown')).toEqual([]);
    expect(found(list)).toHaveLength(2);
  });

  it('a lone high figure before a point is no list that lost its beginning', () => {
    expect(found('24.强化督查\n定期通报。')).toEqual([]);
    expect(found('2.强化督查。定期通报。')).toHaveLength(1);
  });
});
