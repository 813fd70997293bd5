import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from './fake-vscode';

vi.mock('vscode', () => import('./fake-vscode'));
const { applyConfirmed } = await import('../../client/src/commands/apply-confirmed');
const { fillEqual } = await import('../../client/src/commands/fill-equal');

const rangeAt = (character: number) => ({
  start: { line: 0, character },
  end: { line: 0, character: character + 2 },
});
const question = { uri: 'file:///a.txt', version: 1, message: '仍按它补全本段 2 处吗？' };
const edits = [
  { range: rangeAt(0), newText: '12' },
  { range: rangeAt(5), newText: '30' },
];
const equal = { uri: 'file:///a.txt', version: 1, prompt: '填什么？', ranges: [rangeAt(0), rangeAt(5)] };

beforeEach(() => {
  Object.assign(desk, { version: 1, answer: undefined, questions: [], told: [], written: [] });
});

describe('values of another subject', () => {
  it('are written in one step once the writer has said yes', async () => {
    desk.answer = 'Fill in';
    await applyConfirmed({ ...question, edits });
    expect(desk.questions).toEqual([question.message]);
    expect(desk.written).toEqual(['12 30']);
  });

  it('are not written when the writer turns away', async () => {
    await applyConfirmed({ ...question, edits });
    expect(desk.written).toEqual([]);
  });

  it('are refused, and the writer is told, when the text has changed meanwhile', async () => {
    Object.assign(desk, { answer: 'Fill in', version: 2 });
    await applyConfirmed({ ...question, edits });
    expect(desk.written).toEqual([]);
    expect(desk.told).toHaveLength(1);
  });
});

describe('equal gaps', () => {
  it('all get the one answer, without the spaces around it', async () => {
    desk.answer = ' 河东 ';
    await fillEqual(equal);
    expect(desk.written).toEqual(['河东 河东']);
  });

  it('stay as they are when the answer is empty or none', async () => {
    for (const answer of ['  ', undefined]) {
      desk.answer = answer;
      await fillEqual(equal);
    }
    expect(desk.written).toEqual([]);
    expect(desk.told).toEqual([]);
  });

  it('are refused when the text has changed meanwhile', async () => {
    Object.assign(desk, { answer: '河东', version: 2 });
    await fillEqual(equal);
    expect(desk.written).toEqual([]);
    expect(desk.told).toHaveLength(1);
  });
});
