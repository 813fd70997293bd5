import { describe, expect, it, vi } from 'vitest';
import { askAgain, askGap } from '../../client/src/commands/fill-gaps/choose';
import { openWalkList } from '../../client/src/commands/fill-gaps/walk-list';
import type { GapCard } from '../../server/src/protocol';
import { picks } from './fake-vscode';

vi.mock('vscode', () => import('./fake-vscode'));

const CARD: GapCard = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
  number: 1,
  count: 3,
  message: '',
  sentence: '粮食播种面积【　】亩。',
  section: '',
  offers: [],
  equal: null,
};
const gap = askGap(CARD, '1/3', false);
const value = (text: string) => ({ type: 'value', value: text, everywhere: false });

function startWalk() {
  const list = openWalkList();
  const pick = picks.at(-1);
  if (!pick) throw new Error('no list was opened');
  return { list, pick, opened: picks.length };
}

describe('the list of a walk', () => {
  it('is one that stays open, and says when it waits for the next gap', async () => {
    const { list, pick, opened } = startWalk();
    expect([pick.visible, pick.busy, pick.ignoreFocusOut]).toEqual([true, true, true]);
    for (const text of ['98.5', '6.1', '2600']) {
      const answer = list.ask(gap);
      expect(pick.busy).toBe(false);
      pick.type(`${text}\n`);
      pick.deliver();
      expect(await answer).toEqual(value(text));
      expect([pick.visible, pick.busy, pick.box, picks.length]).toEqual([true, true, '', opened]);
    }
    list.close();
    expect(pick.visible).toBe(false);
  });

  it('keeps what is typed while the next gap is fetched', async () => {
    const { list, pick } = startWalk();
    const first = list.ask(gap);
    pick.type('98.5\n');
    pick.deliver();
    pick.type('6.1');
    expect(await first).toEqual(value('98.5'));
    const second = list.ask(gap);
    expect(pick.items.map(({ label }) => label)).toEqual(['Fill in “6.1”']);
    pick.press();
    expect(await second).toEqual(value('6.1'));
  });

  it('loses no key that comes before the box is cleared', async () => {
    const { list, pick } = startWalk();
    const first = list.ask(gap);
    pick.type('98.5\n6.');
    pick.deliver();
    pick.type('1');
    expect([await first, pick.box]).toEqual([value('98.5'), '6.1']);
  });

  it('gives each gap its own when three values are typed in one go', async () => {
    const { list, pick } = startWalk();
    const first = list.ask(gap);
    pick.type('98.5\n6.1\n2600\n');
    pick.deliver();
    expect([await first, await list.ask(gap), await list.ask(gap)]).toEqual(['98.5', '6.1', '2600'].map(value));
    expect(pick.box).toBe('');
  });

  it('passes over Return while it is busy with nothing typed', async () => {
    const { list, pick } = startWalk();
    const first = list.ask(gap);
    pick.type('\n\n\n');
    expect(await first).toEqual({ type: 'skip' });
    const second = list.ask(gap);
    expect(pick.busy).toBe(false);
    pick.type('7\n');
    expect(await second).toEqual(value('7'));
  });

  it('drops what was typed ahead where the gap it was meant for does not come', async () => {
    const { list, pick } = startWalk();
    const first = list.ask(gap);
    pick.type('98.5\n6.1\n26');
    pick.deliver();
    await first;
    list.forget();
    pick.deliver();
    expect(pick.box).toBe('');
    const again = list.ask(gap);
    pick.press('Skip');
    expect(await again).toEqual({ type: 'skip' });
  });

  it('takes no typed value as the answer to whether to begin again', async () => {
    const { list, pick } = startWalk();
    pick.type('5\n6');
    pick.deliver();
    const answer = list.ask(askAgain(2, 1));
    pick.deliver();
    expect([pick.box, pick.busy]).toEqual(['', false]);
    pick.press('Finish');
    expect(await answer).toEqual({ type: 'leave' });
  });

  it('leaves when it is closed, even while it is busy', async () => {
    const { list, pick } = startWalk();
    pick.hide();
    expect(await list.ask(gap)).toEqual({ type: 'leave' });
  });
});
