import { describe, expect, it } from 'vitest';
import { analyse, type Language } from '../../server/src/core';
import { formatFindings, formatOutline } from '../../server/src/cli/format-text';
import { printable } from '../../server/src/cli/printable';
import { printerFor } from '../../server/src/cli/printers';
import { readOptions, type ReadingCommand } from '../../server/src/cli/options';

const TEXT = '防汛工作总结\n一、备汛\n储备沙袋xx只。\n二、值守\n一是领导带班。全年值班xx次。二是专人值守。值守xx天。';

function findingsOf(text: string, language: Language = 'zh'): string {
  const { document, findings } = analyse(text);
  return formatFindings('总结.txt', findings, document.outline, language);
}

function outlineOf(text: string, language: Language = 'zh', path = '总结.txt'): string {
  const { document } = analyse(text);
  return formatOutline(path, document.outline, document.gaps, language);
}

describe('the list of findings', () => {
  it('gives path, place, severity, section, message and rule, counted from 1', () => {
    const lines = findingsOf(TEXT).split('\n');
    expect(lines[0]).toBe('总结.txt');
    expect(lines[1]).toMatch(/^ {2}3:5 {2}警告 {2}第 3 行（一、备汛） 待填 数量.* {2}gap\/placeholder$/);
  });

  it('names the innermost section, also inside a line', () => {
    const sections = [...findingsOf(TEXT).matchAll(/行（([^）]*)）/g)].map(([, section]) => section);
    expect(sections).toEqual(['一、备汛', '一是领导带班', '二是专人值守']);
  });

  it('is in English where that is asked for', () => {
    expect(findingsOf(TEXT, 'en')).toMatch(/ {2}3:5 {2}warning {2}line 3 \(一、备汛\) To fill in/);
  });

  it('names no section where there is none', () => {
    expect(findingsOf('储备沙袋xx只。')).toContain('警告  第 1 行 待填');
  });

  it('is empty for a text with nothing to say', () => {
    expect(findingsOf('储备沙袋60只。')).toBe('');
  });
});

describe('the outline', () => {
  it('indents children and counts the gaps that are still open in each section', () => {
    expect(outlineOf(TEXT)).toBe(
      [
        '总结.txt',
        '  防汛工作总结（第 1 行，待填 3）',
        '    一、备汛（第 2 行，待填 1）',
        '    二、值守（第 4 行，待填 2）',
        '      一是领导带班（第 5 行，待填 1）',
        '      二是专人值守（第 5 行，待填 1）',
        '',
        '',
      ].join('\n'),
    );
  });

  it('is in English where that is asked for', () => {
    expect(outlineOf(TEXT, 'en')).toContain('一、备汛 (line 2, 1 to fill in)');
  });

  it('is the path alone for a text without sections', () => {
    expect(outlineOf('')).toBe('总结.txt\n\n');
  });
});

describe('the closing line', () => {
  it('counts texts, findings, gaps and repeats', () => {
    const printer = printerFor(readOptions(['check', 'x'], 'zh_CN') as ReadingCommand);
    printer.text('a.txt', analyse(TEXT));
    printer.text('b.txt', analyse('全年召开会议12次。'));
    expect(printer.summary()).toBe('检查 2 份：问题 3 处，其中待填 3 处，段落重复 0 处\n');
  });
});

describe('what a terminal is shown', () => {
  it('holds no control character of a text or of a file name', () => {
    const report = outlineOf('一、清\u001b[31m理\u0007\u202e\n二、其他', 'zh', '名\n\u001b.txt');
    expect(report).toContain('名\uFFFD\uFFFD.txt\n');
    expect(report).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it.each([
    ['年终总结.txt', '年终总结.txt'],
    ['列\t列', '列\t列'],
    ['a\r\nb', 'a\uFFFD\uFFFDb'],
    ['a\u2028b\u0085c\u007fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['𠮷\ud800', '𠮷\ud800'],
  ])('%j becomes %j', (text, shown) => expect(printable(text)).toBe(shown));
});
