import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { printerFor } from '../../server/src/cli/printers';
import { readOptions, type ReadingCommand } from '../../server/src/cli/options';
import { reportFile, type FileReport } from '../../server/src/cli/report';
import { inspect } from '../../server/src/cli/inspect';

const TEXT = [
  '春季护林防火工作总结',
  '一、巡查情况',
  '临江区组织护林员开展巡山检查xx次，清理林区可燃物12吨，劝返违规用火群众8人，做到早发现早处置。',
  '二、宣传情况',
  '青河区组织护林员开展巡山检查36次，清理林区可燃物15吨，劝返违规用火群众9人，做到早发现早处置。',
  '入户宣传发放明白纸一千二百张，张贴标语六十条，群众防火意识明显提高。',
  '　　入户宣传发放明白纸一千二百张，张贴标语六十条，群众防火意识明显提高。',
].join('\n');

const at = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe('the report of one text', () => {
  let report: FileReport;
  beforeAll(() => {
    report = JSON.parse(JSON.stringify(reportFile('总结.txt', analyse(TEXT), 'zh'))) as FileReport;
  });

  it('has the fields of the contract and no others', () => {
    expect(Object.keys(report)).toEqual(['path', 'outline', 'gaps', 'repeats', 'findings']);
    expect(fields(report.outline)).toEqual(['kind', 'marker', 'title', 'level', 'range', 'selectionRange', 'children']);
    expect(fields(report.gaps)).toEqual(['range', 'text', 'kind', 'form', 'unit', 'label', 'suggestions']);
    expect(fields(report.repeats)).toEqual(['range', 'first', 'type', 'similarity']);
    expect(fields(report.findings)).toEqual(['rule', 'severity', 'message', 'range', 'fixable', 'fix']);
  });

  it('nests the outline', () => {
    const [title] = report.outline;
    expect(title).toMatchObject({ kind: 'title', marker: '', title: '春季护林防火工作总结', level: 1 });
    expect(title?.children.map(({ kind, marker, title, level }) => [kind, marker, title, level])).toEqual([
      ['heading', '一、', '巡查情况', 2],
      ['heading', '二、', '宣传情况', 2],
    ]);
    expect(title?.children[0]?.selectionRange).toEqual(at(1, 0, 6));
  });

  it('offers the value of a twin with its place and the other subject', () => {
    const [gap] = report.gaps;
    expect(gap).toMatchObject({ range: at(2, 14, 16), text: 'xx', kind: 'number', form: 'explicit', unit: '次' });
    expect(gap?.suggestions).toEqual([{ value: '36', source: 'twin', range: at(4, 14, 16), subject: '青河区' }]);
  });

  it('gives both paragraphs of a repeat', () => {
    expect(report.repeats).toEqual([
      { range: at(4, 0, 49), first: at(2, 0, 49), type: 'near', similarity: expect.closeTo(0.95, 1) as number },
      { range: at(6, 0, 36), first: at(5, 0, 34), type: 'exact', similarity: 1 },
    ]);
  });

  it('has a finding for the gap and for each repeat, in the order of the text', () => {
    expect(report.findings.map(({ rule, severity, fixable }) => [rule, severity, fixable])).toEqual([
      ['gap/placeholder', 'warning', true],
      ['repeat/near-paragraph', 'info', true],
      ['repeat/paragraph', 'warning', true],
    ]);
    expect(report.findings[0]?.range).toEqual(report.gaps[0]?.range);
    expect(report.findings[0]?.message).toMatch(/^待填 数量/);
  });

  it('tells what can be changed unseen, what the writer judges, and what nothing is offered for', () => {
    const { findings } = reportFile('a.txt', analyse('全面布署防汛工作。\n约300余人到会。\n能耗减少一倍。'), 'zh');
    expect(findings.map(({ rule, fixable, fix }) => [rule, fixable, fix])).toEqual([
      ['wording/typo', true, 'safe'],
      ['figure/doubled-approximation', true, 'suggestion'],
      ['figure/percent', false, undefined],
    ]);
  });

  it('speaks English where that is asked for', () => {
    expect(reportFile('a.txt', analyse(TEXT), 'en').findings[0]?.message).toMatch(/^To fill in, figure/);
  });

  it('writes null where a gap has neither unit nor label, and a whole list beyond 1,000 gaps', () => {
    const { gaps, findings } = reportFile('a.txt', analyse('xx\n'.repeat(1500)), 'zh');
    expect(gaps).toHaveLength(1500);
    expect(findings).toHaveLength(1500);
    expect(gaps[0]).toMatchObject({ unit: null, label: null, suggestions: [] });
  });
});

describe('the whole report', () => {
  const print = (args: string[], texts: Readonly<Record<string, string>>) => {
    const command = readOptions(args, 'zh_CN') as ReadingCommand;
    const printer = printerFor(command);
    const pieces = Object.entries(texts).map(([path, text]) => {
      const inspected = inspect({ path, text }, { syntax: command.syntax, table: null }, printer.text);
      return 'problem' in inspected ? printer.failure(path, inspected.problem) : inspected.piece;
    });
    return [printer.open(), ...pieces, printer.failure('没有.txt', { zh: '没有', en: 'None' }), printer.close()].join(
      '',
    );
  };

  it.each<[string, Record<string, string>]>([
    ['no text', {}],
    ['one text', { 'a.txt': TEXT }],
    ['two texts', { 'a.txt': TEXT, 'b.txt': '' }],
  ])('is JSON of version 1 for %s', (_, texts) => {
    const report: unknown = JSON.parse(print(['check', '-f', 'json', 'x'], texts));
    expect(report).toEqual({
      version: 1,
      files: Object.keys(texts).map(path => expect.objectContaining({ path }) as unknown),
      errors: [{ path: '没有.txt', message: '没有' }],
    });
  });

  it('holds the outline alone for the outline command', () => {
    const { files } = JSON.parse(print(['outline', '-f', 'json', 'x'], { 'a.txt': TEXT })) as { files: object[] };
    expect(files.map(file => Object.keys(file))).toEqual([['path', 'outline']]);
  });

  it('writes halves of surrogate pairs so that JSON stays sound', () => {
    expect(
      () => JSON.parse(print(['check', '-f', 'json', 'x'], { 'a.txt': '一、\ud800标题xx次' })) as unknown,
    ).not.toThrow();
  });

  it('reads .md and .markdown as Markdown, unless --syntax says otherwise', () => {
    const outlineOf = (path: string, ...args: string[]) => print(['outline', ...args, 'x'], { [path]: '# 概况\n正文' });
    expect(outlineOf('a.md')).toContain('# 概况');
    expect(outlineOf('a.MARKDOWN')).toBe(outlineOf('a.md').replace('a.md', 'a.MARKDOWN'));
    expect(outlineOf('a.txt')).not.toContain('# 概况');
    expect(outlineOf('a.txt', '--syntax=markdown')).toContain('# 概况');
    expect(outlineOf('a.md', '--syntax=plain')).not.toContain('# 概况');
  });
});

it('tells of a fault of its own in one line and goes on', () => {
  const broken = inspect({ path: 'a.txt', text: '' }, { syntax: null, table: null }, () => {
    throw new Error('out of order');
  });
  expect('problem' in broken && broken.problem.zh).toBe('程序内部出错（out of order），请反馈');
});

function fields(items: readonly object[]): readonly string[] {
  expect(items.length).toBeGreaterThan(0);
  return Object.keys(items[0] ?? {});
}
