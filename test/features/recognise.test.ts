import { describe, expect, test } from 'vitest';
import { createParagraphMemo } from '../../server/src/core/index';
import { readsLikeSummary } from '../../server/src/core/features/index';
import { splitLines } from '../../server/src/core/text/lines';

const SUMMARIES: readonly [string, string][] = [
  ['a title that says so', '2026年上半年工作总结\n\n今年以来，全站干部职工齐心协力，较好完成了各项任务。'],
  ['a title glued to the year', '文化站2026年度工作总结（草稿）\n全年举办展览3次，接待群众2600人次。'],
  ['a report of one’s duties', '述职报告\n各位领导、各位同事：\n　　一年来，我认真履行岗位职责。'],
  [
    'a report by its formula and its sections',
    '今年以来，各社区扎实推进垃圾分类。现将有关情况汇报如下：\n一、主要做法\n二、存在的问题\n三、下一步打算',
  ],
  [
    'sections alone',
    '一、主要工作\n二、存在的问题\n三、下一步打算\n为深入开展垃圾分类，街道成立领导小组，逐户上门宣传，建立台账，按月通报，各社区均已完成年度任务，群众满意度明显提升。',
  ],
  ['a title in Markdown', '# 图书馆年终总结\n\n## 一、主要工作\n\n接待读者3.2万人次。'],
  [
    'gaps in a draft',
    '一、工作情况\n全镇共召开动员会xx次，张贴标语xx条，排查隐患xx处，已整改xx处，其余各处均已明确责任单位和完成时限，确保年底前全部销号。\n二、下一步工作\n三、有关建议',
  ],
  [
    'a template in a fence',
    '# 年度工作总结模板\n\n```text\n一、主要工作\n全年完成项目xx个，召开会议xx次。\n二、存在的问题\n```\n',
  ],
];

const OTHERS: readonly [string, string][] = [
  ['nothing', ''],
  ['a shopping list', '买菜\n鸡蛋xx个\n牛奶2瓶\n一、二号电池各一节'],
  ['English prose', 'Annual summary\n\nThis year we held xx meetings and finished all tasks of the plan.'],
  [
    'a README',
    '# 日期工具\n\n一个处理日期的小工具。\n\n## 安装\n\n```sh\nnpm install date-tool\nnpm test\n```\n\n## 用法\n\n```js\nconst x = parse("2026-01-01");\n```\n',
  ],
  [
    'notes on code',
    '闭包笔记\n1. var 没有块级作用域，let 有。\n2. setTimeout 里拿到的是循环结束后的 i。\n3. 用 IIFE 或 let 都能解决，推荐 let，见 MDN 的 Closures 一章。',
  ],
  [
    'a log',
    '2026-11-24 08:32:11 INFO 服务启动，端口 8080\n2026-11-24 08:32:12 WARN 连接超时，重试 1 次\n2026-11-24 08:32:13 ERROR 写入失败：disk full',
  ],
  [
    'a novel',
    '第一章　雨夜\n雨下了整整一夜，老宅的瓦片被打得噼啪作响。他披着衣服站在窗前，望着院子里那棵老槐树，想起许多年前的那个夏天，父亲也是这样站着，一句话也没有说，只是慢慢地抽完了一支烟。\n“你还是要走？”她问。\n他没有回答。',
  ],
  ['a diary', '七月四日　晴\n上午整理旧书。下午友人来访，谈至傍晚，同去饮茶。\n七月五日　雨\n得家书一封。'],
  ['lyrics', '一二三四五\n上山打老虎\n老虎没打着\n打着小松鼠'],
  ['a recipe', '一、准备材料\n五花肉500克，冰糖20克，姜3片。\n二、做法\n1、切块焯水。2、炒糖色。3、小火炖一小时。'],
];

describe('reads like a summary', () => {
  test.each(SUMMARIES)('%s', (_, text) => {
    expect(readsLikeSummary(splitLines(text), text.startsWith('#') ? 'markdown' : 'plain')).toBe(true);
  });
});

describe('does not read like a summary', () => {
  test.each(OTHERS)('%s', (_, text) => {
    expect(readsLikeSummary(splitLines(text), text.startsWith('#') ? 'markdown' : 'plain')).toBe(false);
  });
});

test('a file’s name tells what its first lines do not yet', () => {
  const text = '全镇召开会议xx次，各社区均已完成任务。';
  expect(readsLikeSummary(splitLines(text), 'plain')).toBe(false);
  expect(readsLikeSummary(splitLines(text), 'plain', { name: '2026年工作总结.txt' })).toBe(true);
});

test('of a large text only the beginning is read', () => {
  const read: string[] = [];
  const { read: readLine } = createParagraphMemo();
  const memo: ReturnType<typeof createParagraphMemo> = {
    read: (text, syntax) => {
      read.push(text);
      return readLine(text, syntax);
    },
  };
  const line = '全镇召开会议12次，各社区均已完成任务，群众满意。\n';
  expect(readsLikeSummary(splitLines(`年度工作总结\n${line.repeat(20_000)}`), 'plain', { memo })).toBe(true);
  expect(read.length).toBeLessThan(800);
});
