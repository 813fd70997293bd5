import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { within } from '../features/marked';
import { connect, FULL, pull, URI, type TestClient } from './connect';
import { REPEATS } from './texts';

const GAPPED = '　　全年召开会议xx次。';
const PUSHED: ClientCapabilities = {
  ...FULL,
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

function report(client: TestClient, previousResultId?: string) {
  return client.connection.sendRequest<{ kind: string; resultId: string; items?: Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri: URI }, previousResultId },
  );
}

function change(client: TestClient, version: number, text: string): void {
  client.raw({
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version }, contentChanges: [{ text }] },
  });
}

describe('pulled findings', () => {
  test('a gap is reported by its label, source and rule', async () => {
    const client = await connect();
    client.open(GAPPED);
    const [found] = await pull(client);
    expect(found).toMatchObject({ source: 'zongjie', code: 'gap/placeholder', severity: 2 });
    expect(found?.message).toBe('待填 数量：会议（次）');
    expect(within(GAPPED, found!.range)).toBe('xx');
    expect(found).not.toHaveProperty('codeDescription');
  });

  test('the code leads to the page of its rule where the client says where the pages are', async () => {
    const client = await connect({ options: { rulePages: 'file:///pages/' } });
    client.open(GAPPED);
    expect((await pull(client))[0]?.codeDescription?.href).toBe('file:///pages/gap-placeholder.md');
  });

  test('a repeat points to where it stands first', async () => {
    const client = await connect();
    client.open(REPEATS);
    const [found] = await pull(client);
    expect(found?.range.start.line).toBe(2);
    expect(found?.relatedInformation?.[0]?.location).toMatchObject({ uri: URI, range: { start: { line: 0 } } });
  });

  test('the same findings are unchanged, after an edit elsewhere too; others are full again', async () => {
    const client = await connect();
    client.open(`${GAPPED}\n后一段。`);
    const first = await report(client);
    expect(first).toMatchObject({ kind: 'full' });
    expect(await report(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    change(client, 2, `${GAPPED}\n后一段改了。`);
    expect(await report(client, first.resultId)).toMatchObject({ kind: 'unchanged' });
    change(client, 3, '　　全年召开会议12次。');
    expect(await report(client, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('beyond 1,000 the most important stay, and one line says how many more there are', async () => {
    const client = await connect();
    client.open(Array.from({ length: 1005 }, (_, i) => `全年召开会议xx次，第${i}项。`).join('\n'));
    const items = await pull(client);
    expect(items).toHaveLength(1000);
    expect(items[0]?.message).toBe('另有 6 处没有列出，处理完一部分后会显示');
  });
});

describe('pushed findings', () => {
  test('a client that does not pull is told after opening, after a change, and of none after closing', async () => {
    const client = await connect({ capabilities: PUSHED });
    const published = (count: number) =>
      client.told<Published>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === count);
    client.open(GAPPED);
    expect((await published(1)).uri).toBe(URI);
    change(client, 2, `${GAPPED}\n再开会议xx次。`);
    expect((await published(2)).diagnostics).toHaveLength(2);
    client.raw({ method: 'textDocument/didClose', params: { textDocument: { uri: URI } } });
    expect((await published(0)).uri).toBe(URI);
  });

  test('a client that pulls is never pushed to', async () => {
    const client = await connect();
    client.open(GAPPED);
    await client.told('zongjie/status');
    expect(client.heard('textDocument/publishDiagnostics')).toEqual([]);
  });
});

describe('settings', () => {
  test('a rule that is switched off is silent at once, and comes back', async () => {
    const client = await connect({ settings: {} });
    client.open(GAPPED);
    expect(await pull(client)).toHaveLength(1);
    client.settings.value = { rules: { 'gap/placeholder': 'off' } };
    client.raw({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
    expect(await client.told('workspace/diagnostic/refresh')).toBeNull();
    expect(await pull(client)).toEqual([]);
    client.settings.value = { rules: { 'gap/placeholder': 'info' } };
    client.raw({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
    expect((await pull(client))[0]?.severity).toBe(3);
  });

  test('a client that pushes its settings is heard', async () => {
    const client = await connect({ capabilities: PUSHED_WITHOUT_CONFIGURATION });
    client.open(GAPPED);
    const settings = { zongjie: { rules: { 'gap/placeholder': 'off' } } };
    await client.told<Published>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 1);
    client.raw({ method: 'workspace/didChangeConfiguration', params: { settings } });
    const { diagnostics } = await client.told<Published>(
      'textDocument/publishDiagnostics',
      ({ diagnostics: items }) => items.length === 0,
    );
    expect(diagnostics).toEqual([]);
  });

  test('values that cannot be used are logged once, and defaults stand', async () => {
    const client = await connect({ settings: { plainText: 'sometimes', rules: { 'no/such': 'off' } } });
    client.open(GAPPED);
    client.open(GAPPED, { uri: 'file:///docs/b.txt' });
    expect(await pull(client)).toHaveLength(1);
    expect(await pull(client, 'file:///docs/b.txt')).toHaveLength(1);
    const lines = client.heard('window/logMessage').map(note => (note as { message: string }).message);
    expect(lines.filter(line => line.includes('zongjie.plainText'))).toHaveLength(1);
    expect(lines.filter(line => line.includes('no/such'))).toHaveLength(1);
  });
});

const PUSHED_WITHOUT_CONFIGURATION = { ...PUSHED, workspace: {} };
