import { expect, it } from 'vitest';
import { GAP_PLACE, markSentence } from '../../server/src/core/figures/index';

it('a sentence shows the place of one gap and leaves the others as they are written', () => {
  const line = '一是宣传到位。　发放手册xx册，张贴海报__张；二是摸排。';
  const at = line.indexOf('xx');
  const sentence = markSentence(line, { start: at, end: at + 2 });
  expect(sentence.text).toBe(`发放手册${GAP_PLACE}册，张贴海报__张；`);
  expect(line.slice(sentence.start, sentence.end)).toBe('发放手册xx册，张贴海报__张；');
});
