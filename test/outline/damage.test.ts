import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline-of';

describe('the outline survives', () => {
  it('skipped, repeated and misdressed numbers', () => {
    const text =
      '一、主要工作\n（一）抓学习。\n（三）抓宣传。\n（三）抓培训。\n（4）抓落实。\n(五)抓督查。\n三、存在问题\n五、打算';
    expect(outlineOf(text)).toEqual([
      '一、 主要工作',
      '  （一） 抓学习',
      '  （三） 抓宣传',
      '  （三） 抓培训',
      '  （4） 抓落实',
      '  (五) 抓督查',
      '三、 存在问题',
      '五、 打算',
    ]);
  });

  it('a missing parent', () => {
    expect(outlineOf('（二）健全制度。印发文件。\n（三）强化督查。开展检查。\n二、打算\n（一）巩固。')).toEqual([
      '（二） 健全制度',
      '（三） 强化督查',
      '二、 打算',
      '  （一） 巩固',
    ]);
  });

  it('several summaries in one file', () => {
    const one = '一、思想方面\n坚持学习。\n二、工作方面\n完成任务。';
    expect(outlineOf(`个人工作总结篇一\n${one}\n个人工作总结篇二\n${one}`)).toEqual([
      '§ 篇一 个人工作总结',
      '  一、 思想方面',
      '  二、 工作方面',
      '§ 篇二 个人工作总结',
      '  一、 思想方面',
      '  二、 工作方面',
    ]);
    expect(outlineOf(`${one}\n${one}`)).toEqual(['一、 思想方面', '二、 工作方面', '一、 思想方面', '二、 工作方面']);
  });

  it('a marker whose title was torn off to the next line', () => {
    expect(outlineOf('二、突出重点\n（一）\n化解积案\n（二）排查矛盾')).toEqual([
      '二、 突出重点',
      '  （一）',
      '  （二） 排查矛盾',
    ]);
    expect(outlineOf('主要成效如下，请审阅。\n一是\n机制健全。\n二是队伍过硬。')).toEqual([
      '- 一是',
      '- 二是 队伍过硬',
    ]);
  });

  it('a 一、 that lost the line break before it', () => {
    expect(
      outlineOf('去年以来，各项任务圆满完成，实现了预期目标一、提高认识\n成立专班。\n二、狠抓落实\n开展检查。'),
    ).toEqual(['一、 提高认识', '二、 狠抓落实']);
  });

  it('doubled and mixed marks behind the number', () => {
    expect(
      outlineOf('一、.做法\n抓学习。\n（一）.学习\n坚持学习。\n1.、集中学。每周一次。\n2.．自学。每天一小时。'),
    ).toEqual(['一、. 做法', '  （一）. 学习', '    1.、 集中学', '    2.． 自学']);
  });

  it('line ends of any system', () => {
    for (const ending of ['\n', '\r\n', '\r'])
      expect(outlineOf(['一、做法', '抓学习。', '二、打算'].join(ending))).toEqual(['一、 做法', '二、 打算']);
  });

  it('texts without a heading', () => {
    expect(outlineOf('')).toEqual([]);
    expect(outlineOf('\n\n　　\n')).toEqual([]);
    expect(outlineOf('今年以来，各项工作进展顺利。')).toEqual([]);
  });

  it('ten thousand headings, in time that grows with the text', () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, i) => `${(i % 90) + 1}、抓落实。第${i}次检查，一是查设备，二是查记录。`).join(
        '\n',
      );
    const time = (count: number) => {
      const own = text(count);
      const start = performance.now();
      outlineOf(own);
      return performance.now() - start;
    };
    time(1000);
    const few = Math.min(time(1000), time(1000), time(1000));
    const many = Math.min(time(10_000), time(10_000));
    expect(many).toBeLessThan(few * 40 + 50);
  });
});
