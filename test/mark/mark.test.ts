import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { fixesAt } from '../../server/src/core/features/fixes';
import { marks, offers } from './found';

describe('marks that come in pairs', () => {
  it('are told to turn round where only their direction is wrong', () => {
    expect(marks('推行“一线工作法“，逐户走访。')).toEqual(['0:8 unpaired']);
    expect(offers('推行“一线工作法“，逐户走访。')).toEqual(['”']);
    expect(offers('推行”一线工作法”。')).toEqual(['“']);
  });

  it.each([
    ['开展“敲门行动，逐户登记。', '前引号没有配上后引号'],
    ['开展敲门行动”，逐户登记。', '后引号没有配上前引号'],
    ['印发《值班方案，明确分工。', '前书名号没有配上后书名号'],
    ['建好驿站（含充电桩。', '前括号没有配上后括号'],
    ['开展“敲门行动“，逐户登记。', '前引号方向反了，应为后引号'],
  ])('%s: each mark is called by its name', (text, expected) => {
    const [finding] = analyse(text).findings;
    expect(finding?.message.zh).toBe(expected);
  });

  it('the ways out name the marks, in both languages', () => {
    const analysis = analyse('开展“敲门行动“，逐户登记。');
    const [finding] = analysis.findings;
    expect(finding?.message.en).toBe(
      'The opening quotation mark stands the wrong way round: write the closing quotation mark',
    );
    const titles = finding ? fixesAt(analysis, finding.range).map(({ fix }) => fix.title) : [];
    expect(titles).toContainEqual({ zh: '改为后引号', en: 'Change to the closing quotation mark' });
  });

  it.each([
    ['开展“敲门行动，逐户登记。', ['补上后引号：“敲门行动”', '删去前引号']],
    ['开展敲门行动”，逐户登记。', ['补上前引号：“敲门行动”', '删去后引号']],
    ['印发《值班方案明确分工。', ['补上后书名号：《值班方案》', '删去前书名号']],
    ['按照关于做好防汛工作的通知》要求，落实责任。', ['补上前书名号：《关于做好防汛工作的通知》', '删去后书名号']],
    ['建好驿站含充电桩)，投用。', ['补上前括号：(含充电桩)', '删去后括号']],
    ['成立专班（。', ['删去前括号']],
  ])('%s: the partner is offered where it likely stood, or no mark', (text, expected) => {
    const analysis = analyse(text);
    const [finding] = analysis.findings;
    const fixes = finding ? fixesAt(analysis, finding.range).filter(({ rule }) => rule === 'mark/unpaired') : [];
    expect(fixes.map(({ fix }) => fix.title.zh)).toEqual(expected);
    for (const { fix } of fixes) {
      expect(fix.applicability).toBe('suggestion');
      const [edit] = fix.action.type === 'edit' ? fix.action.edits : [];
      const { start, end } = edit?.range ?? analysis.findings[0]?.range ?? { start: null, end: null };
      const mended = text.slice(0, start?.character) + (edit?.text ?? '') + text.slice(end?.character);
      expect(marks(mended).filter(mark => mark.endsWith('unpaired'))).toEqual([]);
    }
  });

  it('a title torn over lines is one finding, of order/run-together', () => {
    const text = '印发《关于加强\n\n隐患排查的通知》，逐项落实。';
    expect(marks(text)).toEqual([]);
    expect(analyse(text).findings.map(({ rule }) => rule)).toEqual(['order/run-together']);
  });

  it('each lone half is a finding, with what it lacks', () => {
    expect(marks('印发《工作方案，建成基地（含仓库。')).toEqual(['0:2 unpaired', '0:12 unpaired']);
    expect(marks('印发工作方案》。')).toEqual(['0:6 unpaired']);
  });

  test.each([
    '细颗粒物（PM2.5）浓度下降。',
    '1）摸清底数；2）建立台账。',
    '不能放在最前面（leading）。',
    '收获很大：）',
    '他说：“一要快。\n“二要准。”',
    '（此件公开发布，\n请遵照执行）',
    '全文使用「」和『』两种引号。',
    'don’t, it’s ‘quoted’',
  ])('is silent on: %s', text => {
    expect(marks(text)).toEqual([]);
  });

  it('code is no prose', () => {
    expect(marks('```js\n“a（\n```', 'markdown')).toEqual([]);
  });
});

describe('doubled marks', () => {
  it('keep one of two that are the same, and the full stop at the end', () => {
    expect(offers('压实责任，，形成合力。')).toEqual(['，']);
    expect(offers('做好防护；。')).toEqual(['。']);
  });

  it('leave the choice where both may be meant', () => {
    expect(offers('保持通风。，定期消毒。')).toEqual(['。', '，']);
  });

  it('a place from which a name was deleted belongs to the gaps', () => {
    expect(marks('组织东山镇，、西山镇开展演练。')).toEqual([]);
  });
});

describe('half-width marks', () => {
  it('are one finding a document that tells their count', () => {
    expect(marks('压实责任,形成合力.\n主要做法:逐户走访,逐项登记。')).toEqual(['0:4 half-width']);
    expect(offers('压实责任,形成合力。\n主要做法:走访。').length).toBe(3);
  });

  test.each(['比例为3:2，投资1,200万元。', '见 a.com/b,c:d 一页。', 'x, y 两个变量'])('is silent on: %s', text => {
    expect(marks(text)).toEqual([]);
  });
});

test('marks between quotations are reported where the writer wants it', () => {
  expect(marks('打造“红色阵地”、“暖心驿站”。')).toEqual([]);
  expect(marks('打造“红色阵地”、“暖心驿站”。', 'plain', { 'mark/quoted-words': 'info' })).toEqual(['0:8 quoted-words']);
});

describe('a 、 before 等', () => {
  it('is one too many behind a list that lacks nothing, and a lost name behind one that does', () => {
    expect(marks('在东湖、青山、洪山、等街道推广。')).toEqual(['0:9 before-etc']);
    expect(offers('在东湖、青山、洪山、等街道推广。')).toEqual(['等']);
    expect(analyse('在东湖、青山、洪山、等街道推广。').findings).toHaveLength(1);
    expect(analyse('在东湖街道、等街道推广。').findings.map(({ rule }) => rule)).toEqual(['gap/dropped-name']);
  });
});

describe('a short line that stops at a comma', () => {
  it('is told before the next heading and at the end of the text', () => {
    expect(marks('（一）信访。接待群众，化解积案12件，\n（二）检查企业。查处3家。')).toEqual(['0:18 paragraph-end']);
    expect(marks('四是完善机制，严格督查问效，')).toEqual(['0:13 paragraph-end']);
    expect(marks('1.摸清各村的底数，\n2.建立台账，\n3.逐项销号。')).toEqual([]);
    expect(marks('各位领导、同志们，\n现将情况汇报如下。')).toEqual([]);
  });
});
