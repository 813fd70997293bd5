import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../server/src/core';
import { markedDocument } from '../filling/marked-text';
import { applyEdits, applyFix } from './apply';
import { fixesAt, fixesOf, textOf, titlesOf } from './fixes-of';

const OWN = '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧万余份，出动宣传车⟦xx⟧台次。';
const TWIN = '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次。';
const own = markedDocument(`${OWN}\n\n${TWIN}`);

describe('fill a gap from its twin', () => {
  it('offers the value with its source first, and the whole paragraph after it', () => {
    expect(titlesOf(own, 0)).toEqual(['填入 52（第 3 行同一段落）', '按第 3 行补全本段 3 处', '手工填写本句 3 处']);
    expect(fixesOf(own, 0).map(({ title }) => title.en)).toEqual([
      'Fill in 52 (line 3, the same paragraph)',
      'Fill in 3 gaps of this paragraph from line 3',
      'Fill in the 3 gaps of this sentence by hand',
    ]);
  });

  it('writes the value over the gap alone', () => {
    expect(applyFix(textOf(own), fixesOf(own, 0)[0])).toBe(textOf(own).replace('横幅xx条', '横幅52条'));
    expect(applyFix(textOf(own), fixesOf(own, 2)[0])).toBe(textOf(own).replace('宣传车xx台', '宣传车31台'));
  });

  it('writes all values of the paragraph in one step', () => {
    expect(applyFix(textOf(own), fixesOf(own, 0)[1])).toBe(`${TWIN}\n\n${TWIN}`);
  });

  it('is undone to the exact text', () => {
    const before = textOf(own);
    for (const fix of fixesOf(own, 1)) {
      if (fix.action.type !== 'edit') continue;
      const after = applyFix(before, fix);
      let shift = 0;
      const back = fix.action.edits.map(({ range, text }) => {
        const start = { line: range.start.line, character: range.start.character + shift };
        const end = { line: range.start.line, character: start.character + text.length };
        shift += text.length - (range.end.character - range.start.character);
        return { range: { start, end }, text: 'xx' };
      });
      expect(applyEdits(after, back)).toBe(before);
    }
  });

  it('is the preferred fix where one value is offered, not where two twins disagree', () => {
    expect(fixesOf(own, 0).map(({ preferred }) => preferred)).toEqual([true, false, false]);
    const torn = markedDocument(`${OWN}\n${TWIN}\n${TWIN.replace('52', '48')}`);
    expect(titlesOf(torn, 0).slice(0, 2)).toEqual(['填入 52（第 2 行同一段落）', '填入 48（第 3 行同一段落）']);
    expect(fixesOf(torn, 0).some(({ preferred }) => preferred)).toBe(false);
  });

  it('inserts a figure that was dropped', () => {
    const document = markedDocument(`${OWN.replaceAll('xx', '')}\n${TWIN}`);
    expect(titlesOf(document, 1)[0]).toBe('填入 20（第 2 行同一段落）');
    expect(applyFix(textOf(document), fixesOf(document, 1)[1])).toBe(`${TWIN}\n${TWIN}`);
  });

  it('names all lines of a twin that was broken into lines', () => {
    const document = markedDocument(
      [
        '一是强化宣传，共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧份；二是强化督查，开展检查⟦xx⟧次，下发通报⟦xx⟧期。',
        '共悬挂横幅52条，发放宣传单2000份；',
        '二是强化督查，开展检查31次，下发通报4期。',
      ].join('\n'),
    );
    expect(titlesOf(document, 0).slice(0, 2)).toEqual(['填入 52（第 2 行同一段落）', '按第 2—3 行补全本段 4 处']);
  });
});

describe('fill from a twin of another subject', () => {
  const document = markedDocument(
    [
      '今年以来，清河镇新建文化广场⟦xx⟧个，改造农家书屋⟦xx⟧家，放映电影⟦xx⟧场。',
      '今年以来，石桥镇新建文化广场6个，改造农家书屋12家，放映电影90场。',
    ].join('\n'),
  );

  it('says of whom the twin speaks, and is never preferred', () => {
    const [one, all] = fixesOf(document, 0);
    expect(one?.title.zh).toBe('填入 6（第 2 行同一段落，该段写的是“石桥镇”，请核对）');
    expect(all?.title.zh).toBe('按第 2 行补全本段 3 处（该段写的是“石桥镇”，请核对）');
    expect(fixesOf(document, 0).some(({ preferred }) => preferred)).toBe(false);
  });

  it('asks once in bulk, with the subject’s name', () => {
    const [one, all] = fixesOf(document, 0);
    expect(one?.action).not.toHaveProperty('confirm');
    expect(all?.action).toHaveProperty('confirm.zh', '第 2 行写的是“石桥镇”。仍按它补全本段 3 处吗？');
  });

  it('stands behind what a twin of the same subject offers', () => {
    const both = markedDocument(
      `${OWN.replace('全镇', '清河镇')}\n${TWIN.replace('全镇', '石桥镇')}\n${TWIN.replace('全镇', '清河镇').replace('52', '48')}`,
    );
    expect(titlesOf(both, 0)).toEqual([
      '填入 48（第 3 行同一段落）',
      '按第 3 行补全本段 3 处',
      '填入 52（第 2 行同一段落，该段写的是“石桥镇”，请核对）',
      '按第 2 行补全本段 3 处（该段写的是“石桥镇”，请核对）',
      '手工填写本句 3 处',
    ]);
    expect(fixesOf(both, 0)[0]?.preferred).toBe(true);
  });
});

describe('fill by hand', () => {
  const snippetOf = (marked: string, n = 0) => {
    const fix = fixesOf(markedDocument(marked), n).find(({ action }) => action.type === 'snippet');
    if (fix?.action.type !== 'snippet') throw new Error('no snippet');
    return { ...fix.action, title: fix.title.zh, applicability: fix.applicability };
  };

  it('puts a tab stop over every gap of the sentence, beginning with the one asked about', () => {
    const marked = '前一句有⟦xx⟧处。共召开会议⟦xx⟧次，培训⟦__⟧人，发放手册⟦x⟧册。后一句有⟦xx⟧处。';
    expect(snippetOf(marked, 1)).toMatchObject({
      title: '手工填写本句 3 处',
      applicability: 'needs-input',
      snippet: '${1:xx}次，培训${2:__}人，发放手册${3:x}',
    });
    expect(snippetOf(marked, 2).snippet).toBe('${3:xx}次，培训${1:__}人，发放手册${2:x}');
    expect(snippetOf(marked, 0).title).toBe('手工填写本句 1 处');
  });

  it('rewrites only the stretch from the first gap to the last, and selects the one asked about', () => {
    const { range, select } = snippetOf('共召开会议⟦xx⟧次，培训⟦__⟧人。', 1);
    expect(range).toEqual({ start: { line: 0, character: 5 }, end: { line: 0, character: 13 } });
    expect(select).toEqual({ start: { line: 0, character: 11 }, end: { line: 0, character: 13 } });
  });

  it('escapes what has a meaning in a snippet', () => {
    expect(snippetOf('费用⟦xx⟧元（$1}，C:\\数据），余额⟦${额}⟧元。').snippet).toBe(
      '${1:xx}元（\\$1\\}，C:\\\\数据），余额${2:\\${额\\}}',
    );
  });

  it('has an empty stop for a figure that was dropped', () => {
    expect(snippetOf('清运垃圾⟦⟧吨，改造路灯⟦⟧盏。').snippet).toBe('${1}吨，改造路灯${2}');
  });
});

describe('fill all equal gaps', () => {
  const ask = (marked: string, n = 0) =>
    fixesOf(markedDocument(marked), n).flatMap(({ title, action, applicability }) =>
      action.type === 'ask' ? [{ title, ranges: action.ranges, prompt: action.prompt.zh, applicability }] : [],
    );

  it('counts those of the text with the same mark, kind and word', () => {
    const text =
      '⟦place:xx⟧区召开会议⟦xx⟧次。\n全⟦place:xx⟧区发放手册⟦xx⟧册，⟦place:__⟧区和⟦place:xx⟧镇参加。\n⟦place:xx⟧区总结经验。';
    const [offer] = ask(text);
    expect(offer).toMatchObject({ applicability: 'needs-input', title: { zh: '全文 3 处“xx区”都填…' } });
    expect(offer?.prompt).toBe('“xx区”中的“xx”填什么？全文 3 处一起改');
    expect(offer?.ranges.map(({ start }) => [start.line, start.character])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  it('is not offered for one alone, nor for the figures of two different things', () => {
    expect(ask('⟦place:xx⟧区召开会议⟦xx⟧次，⟦place:__⟧区参加。')).toEqual([]);
    expect(ask('悬挂横幅⟦xx⟧条，推送信息⟦xx⟧条。')).toEqual([]);
  });
});

describe('a selection over several gaps', () => {
  const titles = (start: number, end: number) => fixesAt(own, rangeOf(0, { start, end })).map(({ title }) => title.zh);

  it('is offered each value, and once what the gaps share', () => {
    expect(titles(0, textOf(own).indexOf('\n'))).toEqual([
      '填入 52（第 3 行同一段落）',
      '填入 20（第 3 行同一段落）',
      '填入 31（第 3 行同一段落）',
      '按第 3 行补全本段 3 处',
      '手工填写本句 3 处',
    ]);
  });

  it('is offered nothing where it touches no gap', () => {
    expect(titles(0, 6)).toEqual([]);
    expect(titles(0, 7)).toHaveLength(3);
  });
});
