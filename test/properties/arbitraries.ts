import fc from 'fast-check';

const MARKERS = [
  ...[
    '一、',
    '二、',
    '三、',
    '十一、',
    '（一）',
    '(二)',
    '㈢',
    '1.',
    '2.',
    '３．',
    '4、',
    '⒌',
    '（1）',
    '2）',
    '⑶',
    '①',
    '②',
  ],
  ...[
    '一是',
    '二是',
    '三要',
    '第一，',
    '第二，',
    '首先，',
    '其次，',
    '其一，',
    '——',
    '篇一',
    '篇二',
    '第一章',
    '第二节',
    '第三条',
  ],
];
const GAPS = [
  ...[
    'xx',
    'XX',
    '×',
    '××',
    'x年x月x日',
    '20xx年',
    '2026年x月',
    'xx%',
    '__',
    '____',
    '某',
    '某某',
    '○○',
    '□□',
    '000',
    '**',
  ],
  ...[
    '…',
    '……',
    '“”',
    '《》',
    '（）',
    '【】',
    '【时间范围】',
    '{{名称}}',
    'TODO',
    '（此处补数据）',
    '联系人：',
    '　　　',
    'NN',
  ],
];
const WORDS = [
  ...[
    '全镇',
    '召开会议',
    '排查',
    '累计',
    '次',
    '户',
    '万元',
    '余人',
    '工作总结',
    '存在问题',
    '下一步打算',
    '情况汇报',
    '填写',
  ],
  ...[
    '2026年',
    '5月',
    '36',
    '12.5',
    '1,200',
    '一百零五',
    '临江区',
    '东湖社区',
    '第一小学',
    '同比增长',
    '的',
    '等',
    '安全',
    '责任',
  ],
];
const MARKS = [
  '。',
  '，',
  '；',
  '：',
  '！',
  '？',
  '、',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  ' ',
  '　',
  '\t',
  '.',
  ',',
  ':',
];
const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n'];
const MARKDOWN = [
  '# ',
  '## ',
  '- ',
  '* ',
  '> ',
  '**',
  '```',
  '```\n',
  '~~~',
  '| ',
  '|---|---|',
  '---',
  '1. ',
  '`',
  '[',
  '](x)',
];
/** Half pairs, NUL, marks of byte order and of separation that end no line, joiners, turned writing, signs with a meaning elsewhere. */
const HOSTILE = [
  ...[
    '\ud842',
    '\udfb7',
    '𠮷',
    '\ud800',
    '\udfff',
    '\0',
    '\uFEFF',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u200d',
    '\u200b',
    '\u202e',
  ],
  ...[
    '\u0301',
    '\u00a0',
    '👨\u200d👩\u200d👧',
    '🇨🇳',
    'ﷺ',
    'السلام',
    '\uFFFD',
    '\uFFFF',
    '$',
    '${1}',
    '}',
    '\\',
    '<b>',
    '&',
    '__proto__',
    '\v',
  ],
];

/** Pieces in any order, so that markers, gaps and words meet in every way; a part of them hostile. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...GAPS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKERS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINE_ENDS) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKDOWN) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);

/** A text made of a summary's own pieces and of what no summary should hold. */
export const hostileText = fc.array(pieces, { maxLength: 60 }).map(list => list.join(''));

/** Sentences whose slots (|) take a figure, a gap or a name: what stands in one is missing in another. */
const SENTENCES = [
  '|组织护林员开展巡山检查|次，清理林区可燃物|吨，劝返违规用火群众|人，做到早发现早处置。',
  '围绕防汛备汛，|储备沙袋|只、编织袋|条，组织应急演练|场，参加群众|人次。',
  '全年共受理群众来信来访|件，办结|件，办结率达到|%，其中|受理的占|件。',
  '二是抓好宣传。|发放明白纸|份，张贴标语|条，入户走访|户，群众知晓率达到|%。',
];
const slot = fc.constantFrom(
  ...['xx', '__', '×', '某', '36', '12', '1,200', '临江区', '青河区', '第一小学', '20xx年', '𠮷', '', '余'],
);
const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(slot, { minLength: 6, maxLength: 6 }))
  .map(([text, slots]) => text.split('|').reduce((line, part, i) => line + (slots[i - 1] ?? '') + part));
const line = fc.oneof(
  { weight: 6, arbitrary: sentence },
  {
    weight: 2,
    arbitrary: fc.constantFrom('一、巡查情况', '二、宣传情况', '（一）主要做法', '三、存在问题', '', '防汛工作总结'),
  },
  { weight: 1, arbitrary: fc.array(pieces, { maxLength: 8 }).map(list => list.join('')) },
);

/** A summary with paragraphs that repeat others or are their twins, so that gaps get offers. */
export const summaryText = fc
  .tuple(
    fc.array(line, { minLength: 2, maxLength: 8 }),
    fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, again, end]) => [...lines, ...again.map(i => lines[i % lines.length] ?? '')].join(end));

/** Any string of UTF-16 units whatsoever. */
export const unitText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map(units => String.fromCharCode(...units));

export const anyText = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: summaryText },
  { weight: 1, arbitrary: unitText },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

export const syntax = fc.constantFrom('plain' as const, 'markdown' as const);

/** One replacement: where (0 to 1 of the text), how many units are taken out, what comes in. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.array(pieces, { maxLength: 3 }).map(list => list.join('')),
    sentence,
  ),
});

export function applyEdit(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** A line of what faulty texts are made of: their characters and pieces of them, in any order. */
export function faultyLine(texts: readonly string[]): fc.Arbitrary<string> {
  const characters = [...new Set(texts.flatMap(text => Array.from(text)))];
  const piece = fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  return fc
    .array(fc.oneof(piece, fc.constantFrom(...texts), fc.constantFrom(...characters, '3', '12', '年', '，')), {
      minLength: 1,
      maxLength: 8,
    })
    .map(parts => parts.join(''));
}
