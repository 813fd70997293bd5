import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../server/src/core/snippets/catalogue';
import { allParts, readSnippet, textOf, type SnippetPart } from './read-snippet';

const PAIRS = ['“”', '‘’', '《》', '（）', '〔〕', '【】', '「」'];
/** What counts or dates something when it follows a stop directly. */
const AFTER_FIGURE =
  /^(?:[%月日件次]|个百分点|年(?![度份终])|[个家处名期份条户项分位起场节号]|人次|人(?![均员])|万元|平方公里)/;

describe.each(STRUCTURES.map(structure => [structure.label, structure] as const))('%s', (_, { body }) => {
  const parts = readSnippet(body);

  test('has stops from 1 on without a break, and ends at $0', () => {
    const numbers = [...new Set(allParts(parts).flatMap(part => ('number' in part ? [part.number] : [])))].sort(
      (a, b) => a - b,
    );
    expect(numbers).toEqual(numbers.map((__, index) => index));
    expect(parts.at(-1)).toEqual({ type: 'stop', number: 0, parts: [] });
    expect(parts.filter(part => 'number' in part && part.number === 0)).toHaveLength(1);
  });

  test('shows the same default wherever a stop stands again', () => {
    const defaults = new Map<number, string>();
    for (const part of parts) {
      if (!('number' in part)) continue;
      const text = JSON.stringify(part);
      expect(defaults.get(part.number) ?? text).toBe(text);
      defaults.set(part.number, text);
    }
  });

  test('gives every stop a word or a figure to start from', () => {
    for (const part of parts) if (part.type === 'stop' && part.number > 0) expect(textOf([part])).not.toBe('');
  });

  test('offers two choices or more, all different, none empty', () => {
    for (const part of parts) {
      if (part.type !== 'choice') continue;
      expect(part.choices.length).toBeGreaterThan(1);
      expect(new Set(part.choices).size).toBe(part.choices.length);
      expect(part.choices.every(choice => choice.trim() === choice && choice !== '')).toBe(true);
    }
  });

  test('writes xx where a figure belongs, so that a forgotten one is found', () => {
    parts.forEach((part, index) => {
      if (part.type !== 'stop' || !AFTER_FIGURE.test(textOf(parts.slice(index + 1)))) return;
      if (!/^[\dx$—A-Z_]/.test(textOf([part]))) return;
      expect(['xx', '$YEAR', '$NEXT_YEAR', '$SCHOOL_YEAR', '12', '31']).toContain(textOf([part]));
    });
    for (const part of allParts(parts))
      if (part.type === 'text') expect(part.text).not.toMatch(/(?<!x)x(?![x-])|20\d\d/);
  });

  test('has its marks in pairs, default by default and as a whole', () => {
    const inner = parts.flatMap(part => (part.type === 'stop' ? [textOf(part.parts)] : []));
    for (const text of [textOf(parts), ...inner]) expect(unbalanced(text)).toEqual([]);
  });

  test('indents only where the layout asks for it', () => {
    const indented = textOf(parts)
      .split('\n')
      .filter(line => /^\s/.test(line) && line.trim() !== '');
    for (const line of indented) expect(line).toMatch(/^\u3000\u3000(?:按照|特此报告|\u30002\.|正文)/);
  });

  test('uses Chinese marks in Chinese text', () => {
    expect(textOf(parts)).not.toMatch(/\p{sc=Han}[,;:!?()]|[,;:!?()]\p{sc=Han}/u);
    expect(textOf(parts)).not.toMatch(/。。|，，|；。|[ \t]/);
  });
});

describe('the reader of snippets', () => {
  test.each(['${1:a', '${1', '$', '${1|a,b}', '}', '{', '\\n', '${x}'])('refuses %s', body => {
    expect(() => readSnippet(body)).toThrow();
  });

  test('reads stops, defaults, choices, variables and escapes', () => {
    const expected: readonly SnippetPart[] = [
      { type: 'text', text: '共' },
      { type: 'stop', number: 1, parts: [{ type: 'text', text: 'xx' }] },
      { type: 'choice', number: 2, choices: ['件', '次'] },
      { type: 'stop', number: 3, parts: [{ type: 'variable', name: 'YEAR' }] },
      { type: 'text', text: '$}' },
      { type: 'stop', number: 0, parts: [] },
    ];
    expect(readSnippet('共${1:xx}${2|件,次|}${3:$YEAR}\\$\\}$0')).toEqual(expected);
  });

  test.each(['“一”（', '《一”》', '》《'])('calls %s unbalanced', text => {
    expect(unbalanced(text)).not.toEqual([]);
  });
});

/** Marks without their partner, in the order in which they stand. */
function unbalanced(text: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const sign of text) {
    const pair = PAIRS.find(marks => marks.includes(sign));
    if (!pair) continue;
    if (pair.startsWith(sign)) open.push(pair);
    else if (open.pop() !== pair) wrong.push(sign);
  }
  return [...wrong, ...open];
}
