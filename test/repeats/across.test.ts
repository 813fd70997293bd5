import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, type SummaryDocument } from '../../server/src/core';
import { acrossFindings, createAcrossReader, keepRecent } from '../../server/src/core/features';

const A = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，逐户落实整改责任人。';
const B = '中心举办技能培训班9期，培训学员460人，推荐就业，群众满意度明显提高。';
const OTHER = '　　今年以来完成了农田水利设施的维修养护，疏浚沟渠，更换闸门。';

/** What is reported of each text when they are read one after the other, as `line:rule message`. */
async function reported(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const documents = texts.map(text => parse(text));
  const reader = createAcrossReader(text => Promise.resolve(documents[text] ?? null));
  const found: (readonly string[])[] = [];
  for (const document of documents) {
    const findings = acrossFindings(document, await reader.read(document), { nameOf: text => `${text + 2024}年.txt` });
    found.push(findings.map(({ range, rule, message }) => `${range.start.line + 1}:${rule} ${message.zh}`));
  }
  return found;
}

describe('a text beside those before it', () => {
  test('tells the paragraph that it has from one of them', async () => {
    expect(await reported(`一、做法\n${A}`, `${OTHER}\n　　${A}`)).toEqual([
      [],
      ['2:repeat/paragraph 与《2024年.txt》第 2 行相同'],
    ]);
  });

  test('tells what differs in words', async () => {
    const again = A.replace('1200', '980').replace('300', 'xx');
    expect(await reported(A, OTHER, again)).toEqual([
      [],
      [],
      ['1:repeat/near-paragraph 与《2024年.txt》第 1 行相同，数字 1 处不同，待填 1 处'],
    ]);
  });

  test('tells paragraphs in a row as one block, with their heading', async () => {
    const block = `一、宣传工作\n${A}\n\n${B}`;
    expect(await reported(`总结\n${block}`, `${OTHER}\n\n${block.replace('9期', '10期')}\n`)).toEqual([
      [],
      ['3:repeat/block 第 3—6 行与《2024年.txt》第 2—5 行相同，数字 1 处不同'],
    ]);
  });

  test('tells a paragraph that several have by the earliest, and leaves to each text what stands twice in itself', async () => {
    expect(await reported(A, A, `${OTHER}\n${A}\n${A}`)).toEqual([
      [],
      ['1:repeat/paragraph 与《2024年.txt》第 1 行相同'],
      ['2:repeat/paragraph 与《2024年.txt》第 1 行相同'],
    ]);
    expect(await reported(`${A}\n${OTHER}\n${A}`)).toEqual([[]]);
  });

  test('has set phrases without telling', async () => {
    const lead = '为总结经验、改进不足，现将全年有关工作情况汇报如下：';
    expect(await reported(lead, lead)).toEqual([[], []]);
  });

  test('is told by the words that stand there when it is compared, not by those that stood there', async () => {
    const [first, second] = [parse(A), parse(`${A}\n${B}`)];
    let now: SummaryDocument | null = first;
    const reader = createAcrossReader(() => Promise.resolve(now));
    await reader.read(first);
    now = parse(OTHER);
    expect(await reader.read(second)).toEqual([]);
    now = null;
    expect(await reader.read(second)).toEqual([]);
  });

  test('finds the same by whichever order of rules: a rule that is off says nothing', async () => {
    const [first, second] = [parse(A), parse(A)];
    const reader = createAcrossReader(() => Promise.resolve(first));
    await reader.read(first);
    const carried = await reader.read(second);
    expect(acrossFindings(second, carried, { nameOf: String, levels: { 'repeat/paragraph': 'off' } })).toEqual([]);
    expect(acrossFindings(second, carried, { nameOf: String, levels: { 'repeat/paragraph': 'hint' } })).toMatchObject([
      { severity: 'hint', other: { text: 0, range: { start: { line: 0 } } } },
    ]);
  });
});

test('what the writer silences in the text itself is silent about other texts too', async () => {
  const [first, second] = [
    parse(A),
    parse(`<!-- zongjie-disable repeat/paragraph -->\n\n${A}\n`, { syntax: 'markdown' }),
  ];
  const reader = createAcrossReader(() => Promise.resolve(first));
  await reader.read(first);
  expect(acrossFindings(second, await reader.read(second), { nameOf: String })).toEqual([]);
});

test('whatever the texts, a paragraph is told by the earliest text that has it word for word', async () => {
  const words = ['水利', '教育', '医疗', '交通', '农业', '文化', '环保', '住房'];
  const pool = words.map(
    word => `全年${word.repeat(3)}方面完成投资若干，${word}项目全部开工，${word}任务如期完成，${word}工作得到好评。`,
  );
  const indexes = fc.array(fc.nat({ max: pool.length - 1 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(indexes, { maxLength: 6 }), async texts => {
      const documents = texts.map(own => parse(own.map(index => pool[index]).join('\n\n')));
      const reader = createAcrossReader(text => Promise.resolve(documents[text] ?? null));
      for (const [text, document] of documents.entries()) {
        const found = await reader.read(document);
        const told = found.flatMap(carried =>
          carried.repeats.flatMap(({ line, type }) => (type === 'exact' ? [`${line / 2} ${carried.text}`] : [])),
        );
        const own = texts[text] ?? [];
        const wanted = own.flatMap((index, at) => {
          const earliest = texts.slice(0, text).findIndex(other => other.includes(index));
          return earliest >= 0 && own.indexOf(index) === at ? [`${at} ${earliest}`] : [];
        });
        expect(told.sort()).toEqual(wanted.sort());
      }
    }),
    { numRuns: 60 },
  );
});

test('texts that were asked for lately are not opened again, and no more of them are held than allowed', async () => {
  const opened: number[] = [];
  const open = keepRecent(text => {
    opened.push(text);
    return Promise.resolve(parse('字'.repeat(10)));
  }, 25);
  for (const text of [0, 1, 0, 2, 0, 1]) await open(text);
  expect(opened).toEqual([0, 1, 2, 1]);
});
