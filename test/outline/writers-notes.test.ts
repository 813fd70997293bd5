import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf } from './outline-of';

describe('the writer’s sentences on headings and enumerations', () => {
  it.each([
    ['题01', '一、二季度工作进展平稳。'],
    ['题02', '（一）（二）两项任务已完成。'],
    ['题03', '坚持统一是前提，规范是保障，这一是共识。'],
    ['题04', '一是一，二是二，数据要实事求是。'],
    ['题05', '1.5万名学生参加体检。'],
    ['题06', '12.4国家宪法日宣传活动'],
    ['题12', '首先要感谢各位同事的支持。'],
    ['题15', '第一书记驻村，第二课堂开课，第一时间响应。'],
    ['题17', '严格落实“四个最严”，坚持“三会一课”，推进“五社联动”。'],
    ['题21', '附件1　表2　图3　第三季度'],
  ])('%s is no heading: %s', (_number, text) => {
    expect(outlineOf(text).filter(entry => !entry.startsWith('# '))).toEqual([]);
  });

  it('题07 reads ㈠ as （一）', () => {
    const [section] = sectionsOf('㈠强化组织领导');
    expect(section).toMatchObject({ marker: '㈠', style: 'chineseParen', ordinal: 1, title: '强化组织领导' });
  });

  it('题08 finds three headings in one line', () => {
    expect(outlineOf('⒈摸清底数。⒉建立台账。⒊逐项销号。')).toEqual(['⒈ 摸清底数', '⒉ 建立台账', '⒊ 逐项销号']);
    expect(sectionsOf('⒈摸清底数。⒉建立台账。').map(({ style, ordinal }) => [style, ordinal])).toEqual([
      ['arabic', 1],
      ['arabic', 2],
    ]);
  });

  it('题09 finds the three demands', () => {
    expect(outlineOf('一要学深悟透，二要笃行实干，三要守牢底线。')).toEqual([
      '- 一要 学深悟透',
      '- 二要 笃行实干',
      '- 三要 守牢底线',
    ]);
  });

  it('题10 takes —— for an item as soon as it has a brother, titled up to its first 。', () => {
    expect(outlineOf('——抓学习，强根基。组织读书班4期。\n——抓阵地，聚人心。新建书屋2个。')).toEqual([
      '- —— 抓学习，强根基',
      '- —— 抓阵地，聚人心',
    ]);
    expect(outlineOf('——抓学习，强根基。组织读书班4期。')).toEqual([]);
  });

  it('题11 takes 首先…其次…最后 for three items without 再次', () => {
    expect(outlineOf('首先，摸清家底；其次，分类施策；最后，跟踪问效。')).toEqual([
      '- 首先， 摸清家底',
      '- 其次， 分类施策',
      '- 最后， 跟踪问效',
    ]);
  });

  it('题13 keeps an item whose number was skipped', () => {
    expect(outlineOf('一是健全制度。二是配强力量。四是严格考核。')).toEqual([
      '- 一是 健全制度',
      '- 二是 配强力量',
      '- 四是 严格考核',
    ]);
  });

  it('题14 finds two headings that were run together', () => {
    expect(outlineOf('三、存在问题（一）基础薄弱。部分网格员一人多岗。')).toEqual([
      '三、 存在问题',
      '  （一） 基础薄弱',
    ]);
  });

  it('题16 finds a list that was announced', () => {
    expect(outlineOf('重点抓了四个方面：（一）学习。（二）宣传。（三）督查。（四）考核。').map(e => e.trim())).toEqual([
      '（一） 学习',
      '（二） 宣传',
      '（三） 督查',
      '（四） 考核',
    ]);
  });

  it('题18 counts on past ten', () => {
    const numbers = ['八', '九', '十', '十一', '十二', '二十', '二十一'];
    const ordinals = sectionsOf(numbers.map(n => `${n}、重点任务`).join('\n')).map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([8, 9, 10, 11, 12, 20, 21]);
  });

  it('题19 begins again at 1 under a new heading', () => {
    const text =
      '二、主要做法\n1.建台账。逐户登记。\n2.抓整改。逐项销号。\n三、下一步\n1.再排查。全面过筛。\n2.再巩固。';
    expect(outlineOf(text)).toEqual([
      '二、 主要做法',
      '  1. 建台账',
      '  2. 抓整改',
      '三、 下一步',
      '  1. 再排查',
      '  2. 再巩固',
    ]);
  });

  it('题20 keeps sixty items that are all numbered 1、', () => {
    const text = Array.from({ length: 60 }, () => '1、落实责任。').join('\n');
    expect(outlineOf(text)).toHaveLength(60);
  });
});
