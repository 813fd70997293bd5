import { describe, expect, it } from 'vitest';
import { sectionsOf } from './outline-of';

/** The last line, from 1, of each section. */
function lastLines(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(sectionsOf(text).map(({ title, range }) => [title, range.end.line + 1]));
}

const HEAD = '东湖街道2026年工作总结\n一、主要工作\n走访居民35户。\n二、打算\n（一）抓宣传。讲课12次。\n';

describe('the foot of a text belongs to the text and to none of its sections', () => {
  it.each([
    ['body and date', '东湖街道办事处\n2026年12月5日'],
    ['a date that is not filled in', '\n东湖街道办事处\n2026年12月　日'],
    ['a date in Chinese', '二〇二六年十二月五日'],
    ['how to reach the writers', '联系人：王敏\n联系电话：1234'],
    ['it in brackets', '（联系人：王敏，电话：1234）'],
    ['all of it', '\n附件：统计表\n\n东湖街道办事处\n2026年12月5日\n联 系 人：王敏'],
  ])('%s', (_, foot) => {
    const total = (HEAD + foot).split('\n').length;
    expect(lastLines(HEAD + foot)).toEqual({
      东湖街道2026年工作总结: total,
      主要工作: 3,
      打算: total - foot.replace(/^\n/, '').split('\n').length,
      抓宣传: total - foot.replace(/^\n/, '').split('\n').length,
    });
  });

  it.each([
    ['running text', '街道将继续努力。'],
    ['a short line alone', '继续努力'],
    ['a date in a sentence', '2026年12月5日，街道召开会议。'],
  ])('but %s belongs to the last section', (_, end) => {
    expect(lastLines(HEAD + end)['抓宣传']).toBe(6);
  });

  it('and what a section consists of is no foot', () => {
    expect(lastLines('一、主要工作\n走访居民35户。\n二、联系方式\n联系人：王敏\n电话：1234')).toEqual({
      主要工作: 2,
      联系方式: 5,
    });
  });

  it('in each of several parts', () => {
    const part = (nth: string) =>
      `工作总结篇${nth}\n一、走访\n走访居民35户。\n二、宣讲\n讲课12次。\n城南社区\n2026年1月5日`;
    const sections = sectionsOf(`${part('一')}\n${part('二')}`);
    expect(sections.map(({ range }) => range.end.line + 1)).toEqual([7, 3, 5, 14, 10, 12]);
  });
});
