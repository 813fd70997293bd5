import { CancellationTokenSource } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { METHODS, type CarriedOver, type FileCompared, type FilesCompared } from '../../server/src/protocol';
import type { ProjectFiles } from '../../server/src/project/files';
import { connect, refusal, type TestClient } from './connect';

const A = '全镇共排查出租房屋1200处，整改隐患300处，建立隐患台账和责任清单，逐户落实整改责任人。';
const B = '中心举办技能培训班9期，培训学员460人，推荐就业，群众满意度明显提高。';
const OLD = 'file:///材料/2025年工作总结.txt';
const NEW = 'file:///材料/2026年工作总结.txt';

/** A disk with these files below 材料. */
function disk(files: Readonly<Record<string, string>>): ProjectFiles {
  return {
    read: (_folder, path) => {
      const content = files[path];
      if (content === undefined) return Promise.resolve({ type: 'missing' });
      return Promise.resolve({ type: 'read', bytes: new TextEncoder().encode(content) });
    },
  };
}

const TWO = disk({
  '2025年工作总结.txt': `2025年工作总结\n${A}\n`,
  '2026年工作总结.txt': `2026年工作总结\n${B}\n${A}\n`,
});

/** Compares files; what is told of each as `name line message`. */
async function compare(client: TestClient, files: readonly string[]) {
  const told: FileCompared[] = [];
  client.connection.onNotification(METHODS.fileCompared, (file: FileCompared) => void told.push(file));
  const answer = await client.connection.sendRequest<FilesCompared>(METHODS.compareFiles, { id: 7, files });
  const lines = told.flatMap(({ uri, diagnostics }) =>
    diagnostics.map(
      ({ range, message }) =>
        `${uri.slice(-13)} ${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`,
    ),
  );
  return { told, answer, lines };
}

describe('files that are compared with one another', () => {
  test('are told one by one, with the place in the other file', async () => {
    const client = await connect({ runtime: { projectFiles: TWO } });
    const { told, answer, lines } = await compare(client, [OLD, NEW]);
    expect(told.map(({ id, uri, version }) => [id, uri, version])).toEqual([
      [7, OLD, null],
      [7, NEW, null],
    ]);
    expect(lines).toEqual(['2026年工作总结.txt 3 与《2025年工作总结.txt》第 2 行相同']);
    expect(told[1]?.diagnostics[0]).toMatchObject({
      code: 'repeat/paragraph',
      relatedInformation: [{ location: { uri: OLD, range: { start: { line: 1 } } } }],
    });
    expect(answer).toEqual({ compared: 2, unreadable: [], leftOut: null });
  });

  test('count as they stand in the editor', async () => {
    const client = await connect({ runtime: { projectFiles: TWO } });
    client.open(`${B}\n`, { uri: OLD, version: 3 });
    const { told, lines } = await compare(client, [OLD, NEW]);
    expect(told[0]?.version).toBe(3);
    expect(lines).toEqual(['2026年工作总结.txt 2 与《2025年工作总结.txt》第 1 行相同']);
  });

  test('that cannot be read are named', async () => {
    const client = await connect({ runtime: { projectFiles: TWO } });
    const { answer } = await compare(client, [OLD, 'file:///材料/没有.txt']);
    expect(answer).toEqual({ compared: 1, unreadable: ['file:///材料/没有.txt'], leftOut: null });
  });

  test('say nothing by a rule that is off', async () => {
    const settings = { rules: { 'repeat/paragraph': 'off' } };
    const client = await connect({ runtime: { projectFiles: TWO }, settings });
    expect((await compare(client, [OLD, NEW])).lines).toEqual([]);
  });

  test('are read through the client where the server has no disk, as in the browser', async () => {
    const client = await connect({ options: { locale: 'zh-cn', readsFiles: true } });
    client.connection.onRequest(METHODS.readFile, () => ({ type: 'read', content: Buffer.from(A).toString('base64') }));
    const { lines } = await compare(client, ['vscode-vfs://host/a/甲.txt', 'vscode-vfs://host/a/乙.txt']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('1 与《甲.txt》第 1 行相同');
  });

  test('are left as soon as the writer cancels', async () => {
    const source = new CancellationTokenSource();
    const client = await connect({ runtime: { projectFiles: TWO } });
    const told: FileCompared[] = [];
    client.connection.onNotification(METHODS.fileCompared, (file: FileCompared) => {
      told.push(file);
      source.cancel();
    });
    const files = Array.from({ length: 500 }, () => OLD);
    expect(await refusal(client.connection.sendRequest(METHODS.compareFiles, { id: 1, files }, source.token))).toBe(
      -32800,
    );
    expect(told.length).toBeLessThan(500);
  });

  test('are refused where they are no addresses', async () => {
    const client = await connect();
    expect(await refusal(client.connection.sendRequest(METHODS.compareFiles, { id: 1, files: [1] }))).toBe(-32602);
  });
});

describe('a text beside last year’s', () => {
  const carried = (client: TestClient, from: string) =>
    client.connection.sendRequest<CarriedOver | null>(METHODS.carriedOver, { uri: NEW, from });

  test('tells what was carried over and what was not', async () => {
    const old = `一、排查\n${A}\n二、培训\n${B}\n`;
    const now = `一、排查\n${A.replace('1200', '1350')}\n`;
    const projectFiles = disk({ '2025年工作总结.txt': old, '2026年工作总结.txt': now });
    const client = await connect({ runtime: { projectFiles } });
    const answer = await carried(client, OLD);
    expect(answer?.diagnostics.map(({ message }) => message)).toEqual([
      '与《2025年工作总结.txt》第 2 行相同，数字 1 处不同',
    ]);
    expect(answer?.report).toContain('# 与《2025年工作总结.txt》对照');
    expect(answer?.report).toContain('占正文段落');
    expect(answer?.report).toContain('- 第 2 行（一、排查） ← 第 2 行，数字 1 处不同：全镇共排查出租房屋1350处');
    expect(answer?.report).toContain('## 《2025年工作总结.txt》有、本文没有的 1 段\n\n- 第 4 行（二、培训）：中心举办');
  });

  test('is nothing where there is no such text', async () => {
    const client = await connect({ runtime: { projectFiles: TWO } });
    expect(await carried(client, 'file:///材料/2024年工作总结.txt')).toBeNull();
  });
});
