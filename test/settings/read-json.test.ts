import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readJson } from '../../server/src/core/settings/read-json';

const valueOf = (text: string) => {
  const read = readJson(text);
  if (!read.ok) throw new Error(`line ${read.line}: ${read.message.en}`);
  return read.value;
};
const refusal = (text: string) => {
  const read = readJson(text);
  return read.ok ? 'read' : `${read.line}: ${read.message.zh}`;
};

describe('JSON as people write it', () => {
  it('may have comments, and a comma behind the last member', () => {
    const text =
      '\uFEFF// 科室共用\n{\n  /* 级别 */ "rules": { "a/b": "off", }, // 关\n  "list": [1, -2.5e3, true, null,],\n}\n';
    expect(valueOf(text)).toEqual({ rules: { 'a/b': 'off' }, list: [1, -2500, true, null] });
  });

  it('keeps what looks like a comment inside a text', () => {
    expect(valueOf('["http://a/b", "/* x */", "引号\\"与\\\\"]')).toEqual(['http://a/b', '/* x */', '引号"与\\']);
  });

  it('is what JSON.parse reads, for all that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), value => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'));
        expect(valueOf(JSON.stringify(value, null, 2))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('is never read where JSON.parse refuses it without comments and last commas, nor throws', () => {
    const signs = fc.array(
      fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '"a"', '1', 'null', ' ', '\n', '/', '*', '\\'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          signs.map(all => all.join('')),
          fc.string(),
        ),
        text => {
          const read = readJson(text);
          if (read.ok) expect(() => JSON.stringify(read.value)).not.toThrow();
          if (read.ok && !/\/|,\s*[\]}]|^\uFEFF/.test(text)) expect(read.value).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('tells the line of a value, or of what is nearest above it', () => {
    const read = readJson('{\n"rules": {\n"a/b": "off",\n"c/d": "on" }\n}');
    expect(read.ok && [read.lineOf(['rules', 'c/d']), read.lineOf(['rules', 'x/y']), read.lineOf([])]).toEqual([
      3, 1, 0,
    ]);
  });
});

describe('what is refused, with its line', () => {
  test.each([
    ['', '0: 文件没有写完'],
    ['{', '0: 文件没有写完'],
    ['{\n"a": 1\n"b": 2}', '2: 两项之间缺逗号'],
    ['{"a" 1}', '0: 名称后面缺冒号'],
    ['{"a"：1}', '0: 名称后面缺冒号'],
    ['{\n"a": 1,\n"a": 2}', '2: “a”写了两次'],
    ['{a: 1}', '0: 这里应是带引号的名称'],
    ['{"a": "b\n}', '0: 引号没有成对'],
    ['{"a": "\\x"}', '0: 引号里的 \\ 用法不对'],
    ['{"a": off}', '0: 这里应是一个值'],
    ['{}\n/* 没完', '1: 注释没有写完'],
    ['{}\n{}', '1: 最外层的 } 后面还有内容'],
    ['{\n"rules": {"__proto__": {"polluted": 1}}}', '1: 不能用 __proto__'],
    ['["\\u005f_proto__"]', 'read'],
    ['{"\\u005f_proto__": 1}', '0: 不能用 __proto__'],
    ['['.repeat(100_000), '0: 括号套得太深'],
    ['{"a":'.repeat(30_000), '0: 括号套得太深'],
    [' '.repeat(200_001), '0: 文件太大'],
  ])('%.40s', (text, words) => {
    expect(refusal(text)).toContain(words);
    expect({}).not.toHaveProperty('polluted');
  });

  it('takes time that grows with the text alone', () => {
    for (const text of ['/'.repeat(199_000), '/*'.repeat(99_000), '"\\'.repeat(99_000), `[${'1,'.repeat(99_000)}]`]) {
      const from = performance.now();
      readJson(text);
      expect(performance.now() - from).toBeLessThan(2000);
    }
  });
});
