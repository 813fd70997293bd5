import { describe, expect, test } from 'vitest';
import { METHODS, type MaskAnswer, type MaskKindName, type RestoreAnswer } from '../../server/src/protocol';
import { connect, refusal, URI } from './connect';

const TEXT = '走访工作总结\n书记李明走访35户。\n';
const INVALID = -32602;
const MODIFIED = -32801;

async function opened(text = TEXT) {
  const client = await connect();
  client.open(text);
  const ask = <T>(method: string, params: object) =>
    client.connection.sendRequest<T>(method, { uri: URI, version: 1, ...params });
  return { ...client, ask };
}

const newTexts = (answer: { readonly edits: readonly { readonly newText: string }[] }) =>
  answer.edits.map(({ newText }) => newText);

describe('去标识 over the wire', () => {
  test('names the kinds in the language of the interface', async () => {
    const { connection } = await opened();
    const kinds = await connection.sendRequest<MaskKindName[]>(METHODS.maskKinds);
    expect(kinds.map(({ name }) => name)).toEqual([
      '数字',
      '日期',
      '地名',
      '单位',
      '人名',
      '号码（电话、证件、邮箱）',
      '自己指定的词',
    ]);
  });

  test('answers with edits, the table and a report, and the table puts everything back', async () => {
    const { ask } = await opened();
    const masked = await ask<MaskAnswer>(METHODS.mask, { kinds: ['person', 'figure'], words: ['走访'] });
    expect(newTexts(masked)).toEqual(['{{人名1}}', '{{数字1}}']);
    expect(masked.report).toContain('- {{人名1}}　人名　李明（1）');

    const text = '走访工作总结\n书记{{人名1}}走访{{数字1}}户，{{数字9}}份。\n';
    const later = await opened(text);
    const tables = [
      { name: '对照表.json', content: masked.table },
      { name: '别的.json', content: '{}' },
    ];
    const restored = await later.ask<RestoreAnswer>(METHODS.restore, { tables });
    expect(newTexts(restored)).toEqual(['李明', '35']);
    for (const words of ['第 2 行　{{数字9}}', '别的.json', '还原了 2 处']) expect(restored.report).toContain(words);
    const complete = await (
      await opened('书记{{人名1}}走访{{数字1}}户。')
    ).ask<RestoreAnswer>(METHODS.restore, {
      tables: tables.slice(0, 1),
    });
    expect(complete.report).toBe('');
  });

  test('masks words of the writer’s own when they are wished', async () => {
    const { ask } = await opened();
    const masked = await ask<MaskAnswer>(METHODS.mask, { kinds: ['word'], words: ['走访'] });
    expect(newTexts(masked)).toEqual(['{{词语1}}', '{{词语1}}']);
  });

  test('is refused for an older version and for what it cannot read', async () => {
    const { ask } = await opened();
    expect(await refusal(ask(METHODS.mask, { kinds: [], words: [], version: 0 }))).toBe(MODIFIED);
    expect(await refusal(ask(METHODS.mask, { kinds: ['？'], words: [] }))).toBe(INVALID);
    expect(await refusal(ask(METHODS.mask, { kinds: [], words: [1] }))).toBe(INVALID);
    expect(await refusal(ask(METHODS.restore, { tables: [{}] }))).toBe(INVALID);
  });

  test('is nothing for a document that is not served', async () => {
    const { ask } = await opened();
    expect(await ask(METHODS.mask, { kinds: [], words: [], uri: 'file:///b.txt' })).toBeNull();
    expect(await ask(METHODS.restore, { tables: [], uri: 'file:///b.txt' })).toBeNull();
  });
});
