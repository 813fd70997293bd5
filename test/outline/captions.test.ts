import { describe, expect, it } from 'vitest';
import { isSectionName } from '../../server/src/core/model/numbering/section-names';
import { outlineOf, sectionsOf } from './outline-of';

describe('headings without a number', () => {
  it.each([
    '存在问题',
    '存在的问题和不足',
    '下一步工作打算',
    '主要做法和成效',
    '2026年工作计划',
    '下半年工作安排',
    '本周工作重点',
    '几点体会',
    '基本情况',
    '经验启示',
    '需协调事项',
    '取得的成绩',
    '意见建议',
    '今后努力方向',
  ])('%s, alone on its line', name => {
    expect(isSectionName(name)).toBe(true);
    expect(outlineOf(`全镇上下共同努力，较好完成了任务。\n${name}\n具体内容如上所说。`)).toEqual([name]);
    expect(outlineOf(`全镇上下共同努力，较好完成了任务。\n${name}：\n具体内容如上所说。`)).toEqual([name]);
  });

  it.each(['我们要认真总结', '解决了一批突出问题', '认真听取意见建议', '全年工作顺利', '问题', '谈几点不成熟的建议吧'])(
    '%s is no section’s name',
    text => expect(isSectionName(text)).toBe(false),
  );

  it('stand before their colon, with the text behind it', () => {
    const text = '基本情况：全县有养老机构12家。存在问题：床位不足。一是投入少。二是人员缺。意见建议：加大投入。';
    expect(outlineOf(text)).toEqual(['基本情况', '存在问题', '  - 一是 投入少', '  - 二是 人员缺', '意见建议']);
    expect(sectionsOf(text).map(({ marker }) => marker)).toEqual(['', '', '一是', '二是', '']);
  });

  it('stand above 一、 where one came before the first number, else beside or below it', () => {
    expect(outlineOf('工作情况\n一、学习\n坚持自学。\n二、宣传\n办好专栏。\n工作打算\n一、巩固\n长期坚持。')).toEqual([
      '工作情况',
      '  一、 学习',
      '  二、 宣传',
      '工作打算',
      '  一、 巩固',
    ]);
  });
});

describe('Markdown', () => {
  it('takes # for a heading, with and without a number of its own', () => {
    expect(outlineOf('## 一、概况\n正文。\n### 1. 台账\n正文。\n### 小结 ###\n正文。\n## 打算', 'markdown')).toEqual([
      '一、 概况',
      '  1. 台账',
      '  ### 小结',
      '## 打算',
    ]);
  });

  it('takes an emphasised line for a heading, but none that leads its text', () => {
    expect(outlineOf('**本周重点**\n完成联调。\n**注意：**\n按时提交。', 'markdown')).toEqual(['本周重点']);
  });

  it('looks behind list signs, quotation signs and emphasis', () => {
    expect(outlineOf('**一、概况**\n> （一）台账\n\n- 一是建账\n- 二是对账', 'markdown')).toEqual([
      '一、 概况',
      '  （一） 台账',
      '    - 一是 建账',
      '    - 二是 对账',
    ]);
  });

  it('needs a blank behind #, and at most six', () => {
    expect(outlineOf('#标签\n####### 七级\n正文。', 'markdown').filter(entry => entry.includes('##'))).toEqual([]);
  });

  it('leaves fenced code alone, and reads a fence that quotes a summary', () => {
    expect(outlineOf('```python\n# 一、读取\nprint(1)\n```\n## 用法', 'markdown')).toEqual(['## 用法']);
    expect(outlineOf('```\n一、主要工作\n完成全年任务。\n二、下一步打算\n```', 'markdown')).toEqual([
      '一、 主要工作',
      '二、 下一步打算',
    ]);
  });

  it('has no meaning in plain text', () => {
    expect(outlineOf('今年以来工作顺利，各项任务完成。\n# 不是标题的一行，只是有井号。')).toEqual([]);
  });
});

describe('the title of the text', () => {
  it.each([
    ['东风村2026年工作总结\n一、做法', '东风村2026年工作总结'],
    ['\n　　数控车间述职报告（摘要）\n一、做法', '数控车间述职报告（摘要）'],
    ['首页\n关于开展冬训情况的汇报\n各位领导：\n一、做法', '关于开展冬训情况的汇报'],
    ['护理部二季度重点工作\n本季度以来，护理部落实各项制度。', '护理部二季度重点工作'],
  ])('%j', (text, title) => {
    expect(sectionsOf(text)[0]).toMatchObject({ kind: 'title', title, level: 1 });
  });

  it('may be emphasised', () => {
    expect(outlineOf('**东风村2026年工作总结**\n**一、做法**\n抓学习。', 'markdown')).toEqual([
      '# 东风村2026年工作总结',
      '  一、 做法',
    ]);
  });

  it.each([
    '2026年1月5日\n一、做法',
    '一、做法\n工作总结',
    '今年以来，工作顺利。\n一、做法',
    '各位领导：\n一、做法',
    '12\n一、做法',
  ])('there is none in %j', text => expect(sectionsOf(text).filter(({ kind }) => kind === 'title')).toEqual([]));
});
