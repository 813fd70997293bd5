import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, scoped } from './tokenize';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** A first line that is nobody's title, so that what follows is read as running text. */
const scopes = (text: string) => scoped(grammar, `全年工作平稳。\n${text}`);

describe('headings', () => {
  test.each([
    ['第一章　主要工作', 'chapter', '第一章', '　主要工作'],
    ['第二部分 存在问题', 'chapter', '第二部分', ' 存在问题'],
    ['一、主要做法', 'chinese', '一、', '主要做法'],
    ['　　十二、存在问题', 'chinese', '十二、', '存在问题'],
    ['（一）健全制度', 'chinese-parenthesised', '（一）', '健全制度'],
    ['(一)健全制度', 'chinese-parenthesised', '(一)', '健全制度'],
    ['㈠健全制度', 'chinese-parenthesised', '㈠', '健全制度'],
    ['1.健全制度', 'arabic', '1.', '健全制度'],
    ['1．健全制度', 'arabic', '1．', '健全制度'],
    ['１、健全制度', 'arabic', '１、', '健全制度'],
    ['⒈健全制度', 'arabic', '⒈', '健全制度'],
  ])('%s', (text, style, marker, title) => {
    const indent = text.startsWith('　　') ? [`　　 markup.heading.${style}`] : [];
    expect(scopes(text)).toEqual([
      ...indent,
      `${marker} keyword.control.marker.${style}`,
      `${title} markup.heading.${style}`,
    ]);
  });

  test('end at the first stop, with the commas inside', () => {
    expect(scopes('一、健全制度，明确责任。修订了办法。')).toEqual([
      '一、 keyword.control.marker.chinese',
      '健全制度，明确责任 markup.heading.chinese',
    ]);
  });

  test('end before a heading in the same line', () => {
    expect(scopes('三、存在问题（一）力量不足。')).toEqual([
      '三、 keyword.control.marker.chinese',
      '存在问题 markup.heading.chinese',
      '（一） keyword.other.marker.inline',
    ]);
  });

  test('are their marker alone where the text runs on', () => {
    expect(scopes(`一、${'健全制度，明确责任，'.repeat(5)}成效明显。`)).toEqual([
      '一、 keyword.control.marker.chinese',
    ]);
    expect(scopes('1.修订办法，明确责任，理顺流程。')).toEqual(['1. keyword.control.marker.arabic']);
    expect(scopes('（1）修订办法')).toEqual(['（1） keyword.control.marker.arabic-parenthesised']);
  });

  test('are the title in the first line, a part, and a section without a number', () => {
    expect(scoped(grammar, '平安社区建设工作总结')).toEqual(['平安社区建设工作总结 markup.heading.title']);
    expect(scopes('平安社区建设工作总结')).toEqual([]);
    expect(scopes('建设总结篇二')).toEqual(['建设总结 markup.heading.part', '篇二 keyword.control.marker.part']);
    expect(scopes('下一步工作打算')).toEqual(['下一步工作打算 markup.heading.name']);
  });

  test.each(['一、二季度平稳增长。', '（一）（二）两项已完成。', '1.5米', '第一书记驻村。', '12.4活动'])(
    'are not %s',
    text => {
      expect(scopes(text).join()).not.toMatch(/heading|marker/);
    },
  );
});

describe('items', () => {
  test.each([
    ['一是健全制度；二是配强力量。', ['一是 series', '二是 series']],
    ['抓了三件事：一是健全制度。', ['一是 series']],
    ['一要学深悟透，二要笃行实干。', ['一要 series', '二要 series']],
    ['第一，健全制度。第二，配强力量。', ['第一 ordinal', '第二 ordinal']],
    ['首先，摸清家底；其次，分类施策；最后，跟踪问效。', ['首先 ordinal', '其次 ordinal', '最后 ordinal']],
    ['其一，健全制度；其二，配强力量。', ['其一 ordinal', '其二 ordinal']],
    ['——抓学习，强根基。', ['—— dash']],
    ['①健全制度；②配强力量。', ['① circled', '② circled']],
    ['措施如下：1.制定方案。2.明确责任。', ['1. inline', '2. inline']],
    ['包括：（一）领导；（二）制度。', ['（一） inline', '（二） inline']],
  ])('%s', (text, expected) => {
    expect(scopes(text)).toEqual(expected.map(entry => entry.replace(' ', ' keyword.other.marker.')));
  });

  test.each([
    '这一是共识。',
    '一是一，二是二。',
    '二要素齐全。',
    '首先要感谢大家。',
    '第一时间响应。',
    '附件第（二）项',
  ])('are not %s', text => {
    expect(scopes(text)).toEqual([]);
  });
});

describe('gaps', () => {
  test.each([
    ['召开了⟦xx⟧次会议', ''],
    ['召开了⟦x⟧次会议', ''],
    ['收入⟦x.x⟧万元', ''],
    ['召开了⟦__⟧次会议', ''],
    ['召开了⟦＿＿⟧次会议', ''],
    ['召开了⟦××⟧次会议', ''],
    ['在⟦×⟧市召开', ''],
    ['召开了⟦**⟧次会议', ''],
    ['召开了⟦□□⟧次会议', ''],
    ['召开了⟦○⟧次会议', ''],
    ['召开了⟦N⟧次会议', ''],
    ['召开了⟦000⟧次会议', ''],
    ['投入⟦…⟧万元', ''],
    ['投入⟦某⟧万元', ''],
    ['电话⟦xxx-xxxxxxxx⟧', ''],
    ['比⟦20xx⟧年多', '.year'],
    ['举办⟦“”⟧活动', '.empty'],
    ['印发⟦《　　》⟧', '.empty'],
    ['由⟦【待填】⟧负责', '.variable'],
    ['由⟦{{单位}}⟧负责', '.variable'],
    ['由⟦${单位}⟧负责', '.variable'],
    ['⟦TODO⟧：照片', '.variable'],
  ])('%s', (marked, kind) => {
    const gap = /⟦(.*)⟧/u.exec(marked)?.[1] ?? '';
    expect(scopes(marked.replace(/[⟦⟧]/gu, ''))).toContain(`${gap} invalid.gap${kind}`);
  });

  test('that are blank are underlined, because a colour would not show', () => {
    expect(scopes('参加　　人次')).toEqual(['　　 markup.underline']);
    expect(scopes('发〔2026〕　号')).toContain('　 markup.underline');
  });

  test('are seen inside headings, titles and quotes, and keep their unit', () => {
    expect(scopes('一、新增xx项')).toContain('xx invalid.gap');
    expect(scopes('《__办法》')).toContain('__ invalid.gap');
    expect(scopes('“xx”行动')).toContain('xx invalid.gap');
    expect(scopes('新增xx个')).toEqual(['xx invalid.gap', '个 keyword.other.unit']);
  });

  test.each([
    'X光机',
    '__init__',
    '60×40',
    'iPhone X',
    '二○○六年',
    '***',
    '某些',
    '5G+XX场景',
    '138****6627',
    '仍待填补',
    '讨论……之后',
    '□是',
  ])('are not in %s', text => {
    expect(scopes(text).join()).not.toContain('invalid');
  });
});

describe('other text', () => {
  test.each([
    ['投入1,203.5万元', ['1,203.5 constant.numeric', '万元 keyword.other.unit']],
    ['完成９８％', ['９８ constant.numeric', '％ keyword.other.unit']],
    ['走访300余户', ['300 constant.numeric', '余户 keyword.other.unit']],
    ['提高2个百分点', ['2 constant.numeric', '个百分点 keyword.other.unit']],
    ['口罩N95', []],
  ])('figures with their units: %s', (text, expected) => {
    expect(scopes(text)).toEqual(expected);
  });

  test('titles and quotes', () => {
    expect(scopes('《管理办法》')).toEqual([
      '《 punctuation.definition.string.begin',
      '管理办法 string.other.title',
      '》 punctuation.definition.string.end',
    ]);
    expect(scopes('“四个‘最严’”')[1]).toBe('四个‘最严’ string.quoted.double');
    expect(scopes('‘最严’')[1]).toBe('最严 string.quoted.single');
  });

  test('a mark without its partner colours nothing, nor the lines below', () => {
    expect(scopes('印发《管理办法\n一是健全制度。')).toEqual(['一是 keyword.other.marker.series']);
  });

  test.each(['【待核：以统计口径为准】', '（此处补一组数据）', '（请统计科提供）'])("the writer's note %s", note => {
    expect(scopes(`成效明显${note}。`)).toEqual([`${note} comment.block.note`]);
  });
});
