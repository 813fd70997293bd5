import type { CodeAction, Range, TextDocumentEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/protocol';
import { placed } from '../features/marked';
import { connect, FULL, pull, refusal, URI, type TestClient } from './connect';
import { FILLED, OPEN, REPEATS, TWINS } from './texts';

const COMMAND_NAMES = Object.values(COMMANDS);

async function actionsAt(client: TestClient, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
  const context = { diagnostics: await pull(client), ...(only && { only }) };
  return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: URI }, range, context });
}

function resolve(client: TestClient, action: CodeAction | undefined): Promise<CodeAction> {
  return client.connection.sendRequest('codeAction/resolve', action);
}

function editsOf(action: CodeAction): { version: number | null; edits: TextEdit[] } {
  const change = action.edit?.documentChanges?.[0] as TextDocumentEdit;
  return { version: change.textDocument.version, edits: change.edits as TextEdit[] };
}

function apply(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'zongjie', 1, text), edits);
}

/** What puts a text back after edits on it, as an editor's undo does. */
function undo(before: string, after: string, [edit]: TextEdit[]): string {
  const document = TextDocument.create(URI, 'zongjie', 1, before);
  const start = document.offsetAt(edit!.range.start);
  const old = before.slice(start, document.offsetAt(edit!.range.end));
  return after.slice(0, start) + old + after.slice(start + edit!.newText.length);
}

const FIRST_GAP = { start: { line: 4, character: 15 }, end: { line: 4, character: 15 } };

describe('a cursor beside what was found in its line', () => {
  const TEXT = '按照布署开展工作。走访居民xx户，悬挂横幅__条。';
  const asked = (client: TestClient, triggerKind: number) => {
    const at = { line: 0, character: 7 };
    const params = {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind },
    };
    return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  };

  test('is offered the fixes of the nearest finding, and only its ways to be ignored', async () => {
    const client = await connect();
    client.open(TEXT);
    const actions = await asked(client, 1);
    expect(actions.map(({ title }) => title)).toEqual([
      '“布署”改为“部署”',
      '忽略这一处“布署”（错别字）',
      '忽略…（选本段、本文件或本项目）',
    ]);
    expect(apply(TEXT, editsOf(await resolve(client, actions[0])).edits)).toBe(TEXT.replace('布署', '部署'));
  });

  test('and nothing where the editor asks by itself', async () => {
    const client = await connect();
    client.open(TEXT);
    expect(await asked(client, 2)).toEqual([]);
  });
});

describe('filling from the same paragraph elsewhere', () => {
  test('the offer names its source, is preferred, carries its finding and has no edit before it is chosen', async () => {
    const client = await connect();
    client.open(TWINS);
    const [first] = await actionsAt(client, FIRST_GAP);
    expect(first?.title).toBe('填入 12（第 3 行同一段落）');
    expect(first?.kind).toBe('quickfix');
    expect(first?.isPreferred).toBe(true);
    expect(first?.diagnostics).toHaveLength(1);
    expect(first).not.toHaveProperty('edit');
  });

  test('chosen it carries an edit for this version, which undone gives the exact text', async () => {
    const client = await connect();
    client.open(TWINS, { version: 7 });
    const [first] = await actionsAt(client, FIRST_GAP);
    const { version, edits } = editsOf(await resolve(client, first));
    expect(version).toBe(7);
    const after = apply(TWINS, edits);
    expect(after).toBe(TWINS.replace('广场__个', '广场12个'));
    expect(undo(TWINS, after, edits)).toBe(TWINS);
  });

  test('the whole paragraph in one step', async () => {
    const client = await connect();
    client.open(TWINS);
    const whole = (await actionsAt(client, FIRST_GAP)).find(({ title }) => title.startsWith('按第 3 行补全'));
    expect(apply(TWINS, editsOf(await resolve(client, whole)).edits)).toBe(TWINS.replace(OPEN, FILLED));
  });

  test('with CRLF, U+2028 and characters beyond the basic plane before it the edit meets the gap', async () => {
    const client = await connect();
    const text = `文化站\u2028工作总结\r\n\r\n𠮷${FILLED}\r\n\r\n𠮷${OPEN}\r\n`;
    client.open(text);
    const at = { line: 4, character: 17 };
    const [first] = await actionsAt(client, { start: at, end: at });
    expect(apply(text, editsOf(await resolve(client, first)).edits)).toBe(text.replace('广场__个', '广场12个'));
  });

  test('for a version that is gone it is ContentModified', async () => {
    const client = await connect();
    client.open(TWINS);
    const [first] = await actionsAt(client, FIRST_GAP);
    const params = { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: `又一行\n${TWINS}` }] };
    client.raw({ method: 'textDocument/didChange', params });
    expect(await refusal(resolve(client, first))).toBe(LSPErrorCodes.ContentModified);
  });

  test('another subject is named, not preferred, and asks once before the whole paragraph is filled', async () => {
    const client = await connect();
    const text = `东湖区文化站${FILLED}\n\n西山区文化站${OPEN}\n`;
    client.open(text);
    const at = { line: 2, character: text.split('\n')[2]!.indexOf('__') };
    const actions = await actionsAt(client, { start: at, end: at });
    const single = actions.find(({ title }) => title.startsWith('填入 12'));
    expect(single?.title).toContain('请核对');
    expect(single).not.toHaveProperty('isPreferred');
    const whole = actions.find(({ title }) => title.startsWith('按第 1 行补全'));
    expect(whole?.command?.command).toBe(COMMANDS.applyConfirmed);
    expect(whole?.command?.arguments?.[0]).toMatchObject({ uri: URI, version: 1, edits: { length: 4 } });
    expect(whole).not.toHaveProperty('edit');
  });
});

describe('filling by hand', () => {
  const { text, range } = placed('召开会议⟦xx⟧次，培训__人。');

  test('a client with snippet edits gets tab stops over the gaps of the sentence', async () => {
    const client = await connect();
    client.open(text);
    const hand = (await actionsAt(client, range)).find(({ title }) => title.startsWith('手工填写'));
    const { edit } = await resolve(client, hand);
    expect(edit?.documentChanges).toEqual([
      {
        textDocument: { uri: URI, version: 1 },
        edits: [
          {
            range: { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } },
            snippet: { kind: 'snippet', value: '${1:xx}次，培训${2:__}' },
          },
        ],
      },
    ]);
  });

  test('another client selects the gap', async () => {
    const workspace = { ...FULL.workspace, workspaceEdit: { documentChanges: true } };
    const client = await connect({ capabilities: { ...FULL, workspace } });
    client.open(text);
    const hand = (await actionsAt(client, range)).find(({ title }) => title.startsWith('手工填写'));
    expect(hand?.command).toMatchObject({ command: COMMANDS.showRange, arguments: [{ uri: URI, range }] });
  });
});

test('equal gaps are filled together by a command that asks for one value', async () => {
  const client = await connect();
  const { text, range } = placed('⟦xx⟧区召开动员会。\nxx区开展检查。');
  client.open(text);
  const equal = (await actionsAt(client, range)).find(({ title }) => title === '全文 2 处“xx区”都填…');
  expect(equal?.command).toMatchObject({ command: COMMANDS.fillEqual, arguments: [{ uri: URI, version: 1 }] });
  expect(equal?.command?.arguments?.[0]).toHaveProperty('ranges.length', 2);
});

test('what needs a command that the client lacks is not offered', async () => {
  const client = await connect({ options: { locale: 'zh', commands: [COMMANDS.showRange] } });
  const { text, range } = placed('⟦xx⟧区召开动员会。\nxx区开展检查。');
  client.open(text);
  const titles = (await actionsAt(client, range)).map(({ title }) => title);
  expect(titles).toEqual(['手工填写本句 1 处']);
});

test('a repeated paragraph can be deleted with its line end, or its first place shown', async () => {
  const client = await connect();
  client.open(REPEATS);
  const actions = await actionsAt(client, { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } });
  const remove = await resolve(client, actions[0]);
  expect(apply(REPEATS, editsOf(remove).edits)).toBe(REPEATS.split('\n').slice(0, 2).join('\n') + '\n');
  expect(actions[2]?.command).toMatchObject({
    command: COMMANDS.showRange,
    arguments: [{ range: { start: { line: 0 } } }],
  });
});

test('where a gap stands in a copied paragraph, what fills stands first, what only shows behind what mends, what ignores last', async () => {
  const client = await connect();
  client.open(TWINS);
  const actions = await actionsAt(client, FIRST_GAP);
  expect(actions.map(({ title }) => title)).toEqual([
    '填入 12（第 3 行同一段落）',
    '按第 3 行补全本段 4 处',
    '手工填写本句 4 处',
    '删除第 5 行（与第 3 行相近）',
    '只留这一段（第 5 行），删除第 3 行',
    '与第 3 行对比',
    '不是重复（与第 3 行）',
    '忽略这一处“__”（待填）',
    '忽略…（选本段、本文件或本项目）',
  ]);
});

test.each([[['refactor']], [['source.fixAll']]])('no fix is offered when %j is asked for', async only => {
  const client = await connect();
  client.open(TWINS);
  const offered = await actionsAt(client, FIRST_GAP, only);
  expect(offered.filter(({ kind }) => kind === 'quickfix')).toEqual([]);
});

test('a client that cannot wait gets the edit at once; one without versions plain changes', async () => {
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
  const capabilities = { textDocument: { ...FULL.textDocument, codeAction }, workspace: {} };
  const client = await connect({ capabilities, options: { locale: 'zh', commands: COMMAND_NAMES } });
  client.open(TWINS);
  const [first] = await actionsAt(client, FIRST_GAP);
  expect(apply(TWINS, first?.edit?.changes?.[URI] as TextEdit[])).toBe(TWINS.replace('广场__个', '广场12个'));
});

test.each([null, 5, { diagnostics: null, only: 7 }])('a context of %j leaves the offers as they are', async context => {
  const client = await connect();
  client.open('召开会议xx次。');
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } };
  const params = { textDocument: { uri: URI }, range };
  const asked = (given: unknown) =>
    client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { ...params, context: given });
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
  expect(titles(await asked(context))).toEqual(titles(await asked({ diagnostics: [] })));
});
