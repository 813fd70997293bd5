import { expect, test } from 'vitest';
import { parse } from '../../server/src/core';
import { placeName } from '../../server/src/core/rules/place-name';

test.each([
  ['东湖街道工作总结\n一、做法\n全年走访居民860户。', 2, '第 3 行（一、做法）'],
  [
    '东湖街道工作总结\n（一）民生保障。一是助餐。设点三处。二是助浴。上门九次。\n（二）其他。',
    1,
    '第 2 行（（一）民生保障）',
  ],
  ['东湖街道工作总结\n一、做法\n一是助餐。设点三处。二是助浴。上门九次。', 2, '第 3 行（一是助餐）'],
])('a paragraph is called by the heading that it begins with or stands under: %j', (text, line, name) => {
  expect(placeName(parse(text), line).zh).toBe(name);
});
