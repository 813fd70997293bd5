import type { CodeAction, CodeLens, Location } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/protocol';
import { connect, URI, type ConnectOptions, type TestClient } from './connect';

const A = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，逐户落实整改责任人。';
const B = '中心举办技能培训班9期，培训学员460人，推荐就业，群众满意度明显提高。';
const OTHER = '其余事项另行说明。';

function lenses(client: TestClient): Promise<CodeLens[] | null> {
  return client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: URI } });
}

async function opened(text: string, options: ConnectOptions = {}): Promise<TestClient> {
  const client = await connect(options);
  client.open(text);
  return client;
}

/** The lenses as `line title`. */
async function told(text: string, options: ConnectOptions = {}): Promise<readonly string[]> {
  const all = (await lenses(await opened(text, options))) ?? [];
  return all.map(({ range, command }) => `${range.start.line + 1} ${command?.title ?? ''}`);
}

const referencesAt = async (client: TestClient, line: number): Promise<readonly string[]> => {
  const params = {
    textDocument: { uri: URI },
    position: { line, character: 3 },
    context: { includeDeclaration: true },
  };
  const places = await client.connection.sendRequest<Location[] | null>('textDocument/references', params);
  return (places ?? []).map(({ range: { start, end } }) => `${start.line + 1}-${end.line + 1}`);
};

describe('the lens over the first of several copies', () => {
  test('says how many more there are, and peeks all of them', async () => {
    const text = [A, OTHER, A, OTHER, A].join('\n');
    expect(await told(text)).toEqual(['1 另有 2 处']);
    const [lens] = (await lenses(await opened(text))) ?? [];
    expect(lens?.command?.command).toBe(COMMANDS.showCopies);
    expect(lens?.command?.arguments).toMatchObject([
      { uri: URI, ranges: [{ start: { line: 0 } }, { start: { line: 2 } }, { start: { line: 4 } }] },
    ]);
  });

  test('compares copies that differ', async () => {
    expect(await told([A, OTHER, A.replace('300', '310')].join('\n'))).toEqual(['1 另有 1 处', '1 对比']);
  });

  test('stands once over a block', async () => {
    expect(await told([OTHER, A, B, OTHER, A, B].join('\n'))).toEqual(['2 另有 1 处']);
  });

  test('is not there where nothing stands twice, the setting is off or the client has no such command', async () => {
    const text = [A, OTHER, A].join('\n');
    expect(await told([A, OTHER, B].join('\n'))).toEqual([]);
    expect(await told(text, { settings: { repeatLens: false } })).toEqual([]);
    expect(await told(text, { options: { locale: 'zh-cn' } })).toEqual([]);
  });
});

describe('references of a repeated paragraph', () => {
  test('are all its copies, from each of them', async () => {
    const client = await opened([A, OTHER, A, OTHER, A.replace('300', '310')].join('\n'));
    for (const line of [0, 2, 4]) expect(await referencesAt(client, line)).toEqual(['1-1', '3-3', '5-5']);
    expect(await referencesAt(client, 1)).toEqual([]);
  });

  test('of a line of a block are both blocks', async () => {
    const client = await opened([A, B, OTHER, A, B].join('\n'));
    expect(await referencesAt(client, 4)).toEqual(['1-2', '4-5']);
  });
});

test('a paragraph that nearly repeats another can be compared with it', async () => {
  const client = await opened([A, OTHER, A.replace('300', '310')].join('\n'));
  const at = { line: 2, character: 3 };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  const compare = actions.find(({ title }) => title === '与第 1 行对比');
  expect(compare?.command?.arguments).toMatchObject([
    { uri: URI, first: { start: { line: 0 } }, others: [{ start: { line: 2 } }] },
  ]);
});
