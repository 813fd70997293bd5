import {
  SymbolKind,
  type CompletionItem,
  type CompletionList,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type SelectionRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { METHODS, type GapAnswer, type Structure } from '../../server/src/protocol';
import { placed, within } from '../features/marked';
import { connect, FULL, URI } from './connect';
import { OUTLINE, REPEATS, TWINS } from './texts';

const DOCUMENT = { textDocument: { uri: URI } };

interface Named {
  readonly name: string;
  readonly children: readonly Named[];
}

function names(symbols: readonly DocumentSymbol[] | undefined): readonly Named[] {
  return (symbols ?? []).map(({ name, children }) => ({ name, children: names(children) }));
}

describe('the outline', () => {
  test('is nested, and each node says how much is open in it and how long it is', async () => {
    const client = await connect();
    client.open(OUTLINE);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', DOCUMENT);
    const leaf = (name: string): Named => ({ name, children: [] });
    expect(names(symbols)).toEqual([
      {
        name: '文化站工作总结',
        children: [
          { name: '一、主要工作', children: [leaf('（一）加强阵地建设'), leaf('（二）丰富文化活动')] },
          leaf('二、下一步打算'),
        ],
      },
    ]);
    const [first] = symbols[0]?.children?.[0]?.children ?? [];
    expect(first?.detail).toBe('待填 1 · 17 字');
    expect(within(OUTLINE, first!.selectionRange)).toBe('（一）加强阵地建设');
  });

  test('is flat for a client that cannot nest, with the name of the section above', async () => {
    const client = await connect({ capabilities: { ...FULL, textDocument: {} } });
    client.open(OUTLINE);
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', DOCUMENT);
    expect(symbols).toHaveLength(5);
    expect(symbols[2]).toMatchObject({
      name: '（一）加强阵地建设',
      kind: SymbolKind.String,
      containerName: '一、主要工作',
    });
  });
});

test('sections fold; a client that takes one fold gets the outermost', async () => {
  const client = await connect();
  client.open(OUTLINE);
  const folds = await client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', DOCUMENT);
  expect(folds).toEqual([
    { startLine: 0, endLine: 5 },
    { startLine: 1, endLine: 3 },
    { startLine: 4, endLine: 5 },
  ]);
  const textDocument = { ...FULL.textDocument, foldingRange: { rangeLimit: 1 } };
  const modest = await connect({ capabilities: { ...FULL, textDocument } });
  modest.open(OUTLINE);
  expect(await modest.connection.sendRequest('textDocument/foldingRange', DOCUMENT)).toEqual([folds[0]]);
});

test('a selection grows from the gap to the whole text', async () => {
  const client = await connect();
  client.open(OUTLINE);
  const positions = [{ line: 2, character: 15 }];
  const chains = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    ...DOCUMENT,
    positions,
  });
  const grown: string[] = [];
  for (let at: SelectionRange | undefined = chains[0]; at; at = at.parent) grown.push(within(OUTLINE, at.range));
  expect(grown.slice(0, 3)).toEqual(['xx', '新建广场xx个。', '（一）加强阵地建设。新建广场xx个。']);
  expect(grown.at(-1)).toBe(OUTLINE);
});

describe('hovering', () => {
  async function hover(text: string, line: number, character: number): Promise<Hover | null> {
    const client = await connect();
    client.open(text);
    return client.connection.sendRequest('textDocument/hover', { ...DOCUMENT, position: { line, character } });
  }

  test('over a gap says what is missing and what is offered, as plain text', async () => {
    const answer = await hover(TWINS, 4, 15);
    expect(answer?.contents).toEqual({
      kind: 'plaintext',
      value: '待填 数量：文化广场（个）\n填入 12（第 3 行同一段落）\n按第 3 行补全本段 4 处',
    });
  });

  test('leaves out what was found where the editor shows that by itself', async () => {
    const client = await connect({ options: { locale: 'zh-cn', hoverShowsFindings: true } });
    const hoverIn = (text: string, line: number, character: number) => {
      const uri = `file:///${line}.txt`;
      client.open(text, { uri });
      const params = { textDocument: { uri }, position: { line, character } };
      return client.connection.sendRequest<Hover | null>('textDocument/hover', params);
    };
    const offers = '填入 12（第 3 行同一段落）\n按第 3 行补全本段 4 处';
    expect((await hoverIn(TWINS, 4, 15))?.contents).toMatchObject({ value: offers });
    expect(await hoverIn(REPEATS, 2, 20)).toBeNull();
  });

  test('over a repeat says where it stands first', async () => {
    expect((await hover(REPEATS, 2, 20))?.contents).toMatchObject({ value: '与第 1 行相同' });
  });

  test('over a heading says how its section stands', async () => {
    expect((await hover(OUTLINE, 1, 3))?.contents).toMatchObject({ value: '一、主要工作\n待填 1 · 40 字' });
  });

  test('over a gap says nothing of it where its rule is off', async () => {
    const client = await connect({ settings: { rules: { 'gap/placeholder': 'off' } } });
    client.open(TWINS);
    const position = { line: 4, character: 15 };
    const answer = await client.connection.sendRequest<Hover | null>('textDocument/hover', { ...DOCUMENT, position });
    expect(JSON.stringify(answer)).not.toContain('待填 数量');
  });

  test('elsewhere says nothing', async () => {
    expect(await hover(OUTLINE, 5, 3)).toBeNull();
  });
});

describe('completion', () => {
  async function complete(source: string, capabilities = FULL): Promise<readonly CompletionItem[]> {
    const { text, position } = placed(source);
    const client = await connect({ capabilities });
    client.open(text);
    const params = { ...DOCUMENT, position, context: { triggerKind: 1 } };
    return (await client.connection.sendRequest<CompletionList>('textDocument/completion', params)).items;
  }

  test('after 一是… comes 二是', async () => {
    const [first] = await complete('一是健全制度；⟦⟧');
    expect(first?.textEdit).toMatchObject({ newText: expect.stringContaining('二是') as string });
  });

  test('structures are snippets, and plain text for a client without snippets', async () => {
    const [snippet] = await complete('xyb⟦⟧');
    expect(snippet).toMatchObject({ insertTextFormat: 2 });
    expect(snippet?.textEdit?.newText).toContain('${1');
    const [plain] = await complete('xyb⟦⟧', { ...FULL, textDocument: {} });
    expect(plain).toMatchObject({ label: snippet?.label, insertTextFormat: 1 });
    expect(plain?.textEdit?.newText).not.toContain('$');
  });

  test('a list is asked for again at every letter', async () => {
    const client = await connect();
    client.open('x');
    const params = { ...DOCUMENT, position: { line: 0, character: 1 } };
    const answer = await client.connection.sendRequest('textDocument/completion', params);
    expect(answer).toMatchObject({ isIncomplete: true });
  });
});

describe('requests of our own', () => {
  test.each([
    ['next', 0, 4],
    ['next', 5, 9],
    ['next', 12, 4],
    ['previous', 3, 9],
    ['previous', 8, 4],
  ])('the %s gap from column %i begins at column %i', async (direction, character, expected) => {
    const client = await connect();
    client.open('召开会议xx次，共xx人。'.replace('共', '约'));
    const params = { uri: URI, version: 1, position: { line: 0, character }, direction };
    const answer = await client.connection.sendRequest<GapAnswer>(METHODS.gap, params);
    expect(answer.range.start.character).toBe(expected);
  });

  test('a text without a gap has no next one', async () => {
    const client = await connect();
    client.open('召开会议12次。');
    const params = { uri: URI, version: 1, position: { line: 0, character: 0 }, direction: 'next' };
    expect(await client.connection.sendRequest(METHODS.gap, params)).toBeNull();
  });

  test('the structures have the years of today, one line of preview and their keys', async () => {
    const client = await connect();
    const structures = await client.connection.sendRequest<Structure[]>(METHODS.structures);
    const yearly = structures.find(({ label }) => label === '年度工作总结');
    expect(yearly?.preview).toContain('2026年工作总结');
    expect(yearly?.preview).not.toMatch(/[$\n]/);
    expect(yearly?.keys.split(' ')).toContain('ndzj');
    expect(structures.every(({ body }) => !body.includes('$YEAR'))).toBe(true);
  });
});
