import { describe, expect, it } from 'vitest';
import { languageOf, readOptions } from '../../server/src/cli/options';

const read = (...args: string[]) => readOptions(args, 'zh_CN.UTF-8');

describe('readOptions', () => {
  it('reads a command, its options and its files in any order', () => {
    expect(
      read('check', 'a.txt', '--format=json', '--fail-on', 'hint', '--encoding', 'GBK', '--syntax', 'plain', '-'),
    ).toEqual({
      type: 'check',
      repeats: 'within',
      timings: null,
      paths: ['a.txt', '-'],
      facts: [],
      format: 'json',
      failOn: 'hint',
      language: 'zh',
      encoding: 'gb18030',
      syntax: 'plain',
    });
  });

  it('leaves encoding and syntax to the file where nothing is said', () => {
    expect(read('outline', 'a.txt')).toMatchObject({ encoding: null, syntax: null, format: 'text', failOn: 'error' });
  });

  it('reads what fill and gaps have of their own', () => {
    expect(read('fill', 'a.txt', '--facts', '数据.csv', '--facts', '表.xlsx', '--twins', '--diff')).toEqual({
      type: 'fill',
      paths: ['a.txt'],
      facts: ['数据.csv', '表.xlsx'],
      twins: true,
      output: 'diff',
      language: 'zh',
      encoding: null,
      syntax: null,
    });
    expect(read('gaps', 'a.txt', '-f', 'xlsx', '-o', '清单.xlsx')).toMatchObject({ format: 'xlsx', out: '清单.xlsx' });
  });

  it('takes a name behind -- for a file, dash or not', () => {
    expect(read('check', '--', '--help')).toMatchObject({ type: 'check', paths: ['--help'] });
  });

  it.each([
    [['--colour'], '没有选项 --colour'],
    [['check', '-x', 'a.txt'], '没有选项 -x'],
    [['check', 'a.txt', '--format'], '选项 --format 的写法不对'],
    [['check', '--help=yes', 'a.txt'], '选项 --help 的写法不对'],
    [['check', '--format=xml', 'a.txt'], '--format 只能是 text | json | sarif，不能是 xml'],
    [['check', '--fail-on=fatal', 'a.txt'], '--fail-on 只能是 error | warning | info | hint，不能是 fatal'],
    [['check', '--encoding=constructor', 'a.txt'], '不能是 constructor'],
    [['check', '--syntax=html', 'a.txt'], '--syntax 只能是 plain | markdown，不能是 html'],
    [['check', '--lang=fr', 'a.txt'], '--lang 只能是 zh | en，不能是 fr'],
    [
      ['tidy', 'a.txt'],
      '没有命令 tidy；有 check（检查）、outline（大纲）、fill（填写）、gaps（待填清单）、fix（改正）、rules（规则）和 ignored（忽略项）',
    ],
    [['check'], '没有说用哪些文件'],
    [['check', '--write', 'a.txt'], 'zongjie check 没有选项 --write'],
    [['fill', '--write', '--diff', 'a.txt'], '--write 和 --diff 只能用一个'],
    [['fill', '--write', '-'], '标准输入不能写回'],
    [['gaps', 'a.txt', '--split'], '请用 --out 写明文件名'],
    [['gaps', 'a.txt', '--split', '-f', 'json'], '--split 用于发给科室的 csv 和 xlsx'],
    [['gaps', 'a.txt', 'b.txt'], '待填清单一次只做一份材料'],
    [['gaps', '--format=text', 'a.txt'], '--format 只能是 csv | xlsx | json'],
  ])('says what is wrong with %j', (args, message) => {
    const command = read(...args);
    expect(command.type === 'misuse' && command.message.zh).toContain(message);
  });

  it('tells it in English where English is asked for, even beside an unknown option', () => {
    expect(readOptions(['--colour', '--lang=en'], 'zh_CN.UTF-8')).toMatchObject({ type: 'misuse', language: 'en' });
    expect(readOptions(['--colour'], 'en_US.UTF-8')).toMatchObject({ language: 'en' });
  });
});

it.each([
  ['zh_CN.UTF-8', 'zh'],
  ['en_GB.UTF-8', 'en'],
  ['EN', 'en'],
  ['C', 'zh'],
  [undefined, 'zh'],
])('the language of the environment %s is %s', (locale, language) => expect(languageOf(locale)).toBe(language));
