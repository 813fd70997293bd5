import { describe, expect, it } from 'vitest';
import { found, mended } from './found';

describe('headings run together', () => {
  it('one line with several of them is one finding, and each gets a line of its own', () => {
    const text = '　　三、存在问题（一）基础薄弱。部分网格员一人多岗。（二）经费不足。';
    expect(found(text).filter(one => one.includes('run-together'))).toHaveLength(1);
    expect(mended('一、学习。读书四期。二、整改。建账销号。三、考核。兑现奖惩。', 'order/run-together')).toBe(
      '一、学习。读书四期。\n二、整改。建账销号。\n三、考核。兑现奖惩。',
    );
  });

  it('keeps the indent and the line ends of the text', () => {
    expect(
      mended('　　一、学习。读书四期。二、整改。建账销号。\r\n　　三、考核。兑现奖惩。', 'order/run-together'),
    ).toBe('　　一、学习。读书四期。\r\n　　二、整改。建账销号。\r\n　　三、考核。兑现奖惩。');
  });

  it('a title torn over three lines is one finding, and joining drops the 。 that was put at the tear', () => {
    const text = '印发了《全镇防汛抗旱\n应急工作预案。\n》《值班制度》，组织演练四次。';
    expect(found(text)).toEqual(['0:3 run-together 书名断行：第 1 至 3 行应连成一行']);
    expect(mended(text, 'order/run-together')).toBe('印发了《全镇防汛抗旱应急工作预案》《值班制度》，组织演练四次。');
  });

  it('an unclosed 《 that nothing closes soon is no torn title', () => {
    expect(found('印发了《防汛预案，组织演练。\n完成巡查。\n修订《值班制度》。')).toEqual([]);
  });

  it('a heading that runs into its text is reported where its mark is missing', () => {
    const text = '一、存在问题个别点位整改不到位。\n二、下一步打算\n继续压实责任。';
    expect(found(text)).toEqual(['0:4 run-together 标题与正文连在一起：“一、存在问题”后面缺标点或换行']);
    expect(mended(text, 'order/run-together')).toBe(
      '一、存在问题。个别点位整改不到位。\n二、下一步打算\n继续压实责任。',
    );
  });

  it('items in a sentence and numbers that are spoken of stay where they are', () => {
    expect(found('重点抓了三个方面：（一）学习。（二）整改。（三）落实。')).toEqual([]);
    expect(found('（一）（二）两项任务已完成。')).toEqual([]);
    expect(found('⒈摸清底数。⒉建立台账。⒊逐项销号。')).toEqual([]);
  });
});

describe('the marks of numbers', () => {
  it('sixty places are one finding, mended at once', () => {
    const text = Array.from({ length: 60 }, (_, i) => `${i + 1}、逐项落实任务。定期回访。`).join('\n');
    expect(found(text)).toEqual(['0:0 ordinal-mark 序号“1、”宜写作“1.”，本文共 60 处']);
    expect(mended(text, 'order/ordinal-mark')).toBe(text.replaceAll('、', '.'));
  });

  it('no decimal is made of a number before a figure', () => {
    expect(found('1、5月份召开部署会。\n2、6月份开展排查。')).toEqual([]);
  });

  it('each wrong way is mended in its own manner', () => {
    expect(mended('（一）、组织领导\n成立专班。', 'order/ordinal-mark')).toBe('（一）组织领导\n成立专班。');
    expect(mended('一.组织领导\n成立专班。', 'order/ordinal-mark')).toBe('一、组织领导\n成立专班。');
    expect(mended('一是，健全制度。二是，配强力量。', 'order/ordinal-mark')).toBe('一是健全制度。二是配强力量。');
    expect(mended('第一、健全制度。第二、配强力量。', 'order/ordinal-mark')).toBe('第一，健全制度。第二，配强力量。');
    expect(mended('㈠组织领导\n成立专班。', 'order/ordinal-mark')).toBe('（一）组织领导\n成立专班。');
  });
});

describe('what is counted and what is there', () => {
  it('five announced, four listed', () => {
    expect(found('重点抓了五个方面：（一）学习。（二）整改。（三）落实。（四）考核。')).toEqual([
      '0:4 series-count 条数不符：前面说“五个”，后面列出 4 条',
    ]);
  });

  it('where a number is missing the count is not reported beside it', () => {
    expect(found('重点抓了四个方面：一是学习。二是整改。四是考核。')).toEqual([
      '0:19 series 序号跳了：前面是“二是”，这里应为“三是”',
    ]);
  });

  it('set terms are not counted', () => {
    expect(found('严格落实“四个最严”，坚持“三会一课”，推进“五社联动”：一是建章立制。二是督查考核。')).toEqual([]);
  });

  it('a heading without text is reported unless its brothers have none either', () => {
    expect(found('一、学习\n二、整改\n建账销号。')).toEqual(['0:0 empty-section 标题下没有内容：一、学习']);
    expect(found('一、学习\n二、整改\n三、考核')).toEqual([]);
  });
});
