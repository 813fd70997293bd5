import { describe, expect, it, test, vi } from 'vitest';
import { chooseStructure } from '../../client/src/commands/insert-structure/choose';
import { searchStructures } from '../../client/src/commands/insert-structure/search';
import { structuresOn } from '../../server/src/core/features';
import { picks } from './fake-vscode';

vi.mock('vscode', () => import('./fake-vscode'));

const ALL = structuresOn({ year: 2026, month: 11, day: 24 });
const found = (query: string) => searchStructures(ALL, query).map(({ label }) => label);

describe('a stock structure is searched', () => {
  test.each([
    ['下一步', '下一步·总领'],
    ['xyb', '下一步·总领'],
    ['XYB', '下一步·总领'],
    ["xia'yi'bu", '下一步·总领'],
    ['xiayibuzongling', '下一步·总领'],
    ['存在', '问题·转折引入'],
    ['cunzaiwenti', '问题·转折引入'],
    ['niandu zongjie', '年度工作总结'],
  ])('%s finds %s first', (query, label) => {
    expect(found(query)[0]).toBe(label);
  });

  it('shows what has the word in its name before what has it in its text', () => {
    const labels = found('同比');
    const isNamed = labels.map(label => label.includes('同比'));
    expect(isNamed.lastIndexOf(true)).toBeLessThan(isNamed.indexOf(false));
  });

  it('finds nothing for what no structure has, and all as they stand for nothing', () => {
    expect(found('qqqq')).toEqual([]);
    expect(found(' ')).toEqual(ALL.map(({ label }) => label));
  });
});

/** The list as it stands once the structures have come. */
async function openList() {
  const chosen = chooseStructure(Promise.resolve(ALL));
  const pick = picks.at(-1);
  if (!pick) throw new Error('no list was opened');
  await vi.waitFor(() => {
    expect(pick.busy).toBe(false);
  });
  return { chosen, pick };
}

describe('the list of stock structures', () => {
  it('shows no pinyin', async () => {
    const { pick } = await openList();
    const shown = pick.items.map(item => `${item.label} ${'description' in item ? String(item.description) : ''}`);
    expect(shown).toHaveLength(pick.items.length);
    expect(shown.filter(text => /[a-z]/.test(text))).toEqual([]);
  });

  it('keeps the first structure at its index, whatever is typed', async () => {
    const { pick } = await openList();
    const indexes = ['', 'x', 'yb'].map(typed => {
      pick.type(typed);
      return pick.items.findIndex(item => 'structure' in item);
    });
    expect(indexes).toEqual([1, 1, 1]);
  });

  it('takes what was typed where Return comes before its items', async () => {
    const { chosen, pick } = await openList();
    const [, first] = pick.items;
    pick.activeItems = first ? [first] : [];
    pick.type('xyb\n');
    expect((await chosen)?.label).toBe('下一步·总领');
  });

  it('takes the one that the writer went to', async () => {
    const { chosen, pick } = await openList();
    pick.type('xyb');
    pick.press('下一步·三条');
    expect((await chosen)?.label).toBe('下一步·三条');
  });

  it('gives nothing when it is left', async () => {
    const { chosen, pick } = await openList();
    pick.hide();
    expect(await chosen).toBeUndefined();
  });
});
