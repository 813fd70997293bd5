import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';

/** The pairs of lines that are nearly the same, `later→first`, lines from 1. */
function nearOf(...lines: readonly string[]): readonly string[] {
  return analyse(lines.join('\n'))
    .repeats.filter(({ type }) => type === 'near')
    .map(({ line, first }) => `${line + 1}→${first + 1}`);
}

function messagesOf(rule: string, ...lines: readonly string[]): readonly string[] {
  return analyse(lines.join('\n'))
    .findings.filter(finding => finding.rule === rule)
    .map(({ message }) => message.zh);
}

const ONE = '街道共排查出租房屋1200处，整改隐患300处，发放告知书5000份，建立隐患台账和责任清单，逐户签订承诺书。';
const OTHER = '其他工作按照年初的计划有序推进，具体情况见各科室的分项材料。';

describe('a paragraph that nearly repeats another', () => {
  it.each([
    ['other figures', ONE.replace('300', '310').replace('1200', '980')],
    ['gaps for figures', ONE.replaceAll(/\d+/g, 'xx')],
    ['figures that are lost', ONE.replaceAll(/\d+/g, '')],
    ['another name', ONE.replace('街道', '青河镇')],
    ['a clause less', ONE.replace('整改隐患300处，', '')],
    ['a clause more', ONE.replace('逐户', '消除各类风险，逐户')],
    ['a clause moved', `逐户签订承诺书，${ONE.replace('，逐户签订承诺书', '')}`],
    ['other words', ONE.replace('建立', '完善').replace('逐户', '逐一')],
    ['no marks', ONE.replaceAll('，', '')],
  ])('is found with %s', (_name, again) => {
    expect(nearOf(ONE, '', OTHER, '', again)).toEqual(['5→1']);
  });

  it('is paired with the first of several that are alike', () => {
    expect(nearOf(ONE, '', OTHER, '', ONE.replace('300', 'xx'), '', '二、成效', '', ONE.replace('1200', 'xx'))).toEqual(
      ['5→1', '9→1'],
    );
  });

  it('is none where only the theme is the same', () => {
    const theme = '街道召开出租房屋整治推进会3次，约谈房东46人，督促补办备案手续，联合公安消防开展夜查。';
    expect(nearOf(ONE, '', OTHER, '', theme)).toEqual([]);
  });

  it('is none where two short statements tell of different things', () => {
    expect(
      nearOf('教育支出累计2430亿元，比上年增长12%。', OTHER, '', '', '科技支出累计629亿元，比上年增长17%。'),
    ).toEqual([]);
  });

  it.each([
    [
      'a village',
      '东湖社区：改造楼道12处，新增车棚3个，清运垃圾40吨，居民满意。',
      '西湖社区：改造楼道9处，新增车棚5个，清运垃圾32吨，居民满意。',
    ],
    [
      'a month',
      '3月，召开调度会2次，通报各单位进展情况，督促整改问题12个。',
      '4月，召开调度会3次，通报各单位进展情况，督促整改问题9个。',
    ],
    [
      'a degree',
      '造成较大损失的，由主管部门责令改正，给予警告，并追究责任。',
      '造成重大损失的，由主管部门责令改正，给予警告，并追究责任。',
    ],
  ])('is none between brothers, one for each %s', (_name, one, other) => {
    expect(nearOf('一、分项情况', one, other)).toEqual([]);
    expect(nearOf('一、分项情况', `（一）${one}`, `（二）${other}`)).toEqual([]);
  });

  it('may stand on two lines where the first stands on one', () => {
    const half = ONE.indexOf('建立');
    expect(nearOf(ONE, '', OTHER, '', ONE.slice(0, half), ONE.slice(half))).toContain('5→1');
  });
});

describe('the message', () => {
  it('says in words what differs', () => {
    const again = ONE.replace('1200', '980').replace('300', '310');
    expect(messagesOf('repeat/near-paragraph', ONE, '', OTHER, '', again)).toEqual(['与第 1 行相同，数字 2 处不同']);
  });

  it.each([
    ['gaps', ONE.replaceAll(/\d+/g, 'xx'), '与第 1 行相同，待填 3 处'],
    ['a clause less', ONE.replace('建立隐患台账和责任清单，', ''), '与第 1 行相同，少 1 句'],
    ['a clause more', ONE.replace('逐户', '消除各类风险苗头，逐户'), '与第 1 行相同，多 1 句'],
    ['another clause', ONE.replace('建立隐患台账和责任清单', '组织业主参加消防培训'), '与第 1 行相同，换 1 句'],
    ['words', ONE.replace('建立', '完善'), '与第 1 行相同，字词 1 处不同'],
    ['marks', ONE.replace('，', '；'), '与第 1 行相同，次序或标点不同'],
  ])('counts %s', (_name, again, message) => {
    expect(messagesOf('repeat/near-paragraph', ONE, '', OTHER, '', again)).toEqual([message]);
  });
});

describe('paragraphs in a row', () => {
  it('are reported once, and singly in the list of repeats', () => {
    const lines = [ONE, OTHER, '', '二、成效', '', ONE.replace('300', '310'), OTHER];
    expect(messagesOf('repeat/block', ...lines)).toEqual(['第 6—7 行与第 1—2 行相同，数字 1 处不同']);
    expect(messagesOf('repeat/near-paragraph', ...lines)).toEqual([]);
    expect(messagesOf('repeat/paragraph', ...lines)).toEqual([]);
    expect(analyse(lines.join('\n')).repeats).toHaveLength(2);
  });

  it('are none where another paragraph stands between', () => {
    expect(
      messagesOf('repeat/block', ONE, OTHER, '', ONE, '新来的段落说的是完全不同的事情，与上面两段没有关系。', OTHER),
    ).toEqual([]);
  });
});
