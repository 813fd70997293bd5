import { describe, expect, it } from 'vitest';
import { answersOf, stillFree, withoutLast, type Given } from '../../client/src/commands/gap-list/given-answers';
import type { GapListQuestion } from '../../server/src/protocol';

const rangeAt = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 2 } });
const asked = (...lines: number[]): GapListQuestion => ({
  reason: '',
  title: '',
  sentence: '',
  takesOwn: false,
  ranges: [],
  options: lines.map(line => ({ label: '', note: '', detail: '', ranges: [rangeAt(line)] })),
});
const QUESTIONS = [asked(3, 5), asked(5), asked(3, 5, 9)];
const taken = (option: number): Given => ({ type: 'option', option });

describe('what a question on import still offers', () => {
  it('is what no answer before has taken, each under its own number', () => {
    expect(stillFree(QUESTIONS, []).map(({ index }) => index)).toEqual([0, 1]);
    expect(stillFree(QUESTIONS, [taken(1)])).toEqual([]);
    expect(stillFree(QUESTIONS, [taken(1), { type: 'passed' }]).map(({ index }) => index)).toEqual([0, 2]);
  });

  it('is all again once the writer goes back to the question that took it', () => {
    expect(withoutLast([taken(1), { type: 'passed' }])).toEqual([]);
    expect(withoutLast([taken(0), { type: 'open' }])).toEqual([taken(0)]);
    expect(withoutLast([])).toEqual([]);
  });
});

it('every question has an answer: an option, a value of his own, or none', () => {
  expect(answersOf(QUESTIONS, [taken(1), { type: 'passed' }])).toEqual([1, null, null]);
  expect(answersOf(QUESTIONS, [{ type: 'own', value: '7' }, { type: 'open' }, taken(2)])).toEqual(['7', null, 2]);
});
