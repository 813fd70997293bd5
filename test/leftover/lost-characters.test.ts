import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { COMMANDS } from '../../server/src/protocol';
import { connect, pull, URI } from '../lsp/connect';

const WHOLE = '召开会议xx次，共1 2人参加。';

async function offersFor(text: string): Promise<readonly CodeAction[]> {
  const client = await connect();
  client.open(text);
  const diagnostics = [...(await pull(client))];
  const lines = text.split('\n').length;
  const range = { start: { line: 0, character: 0 }, end: { line: lines - 1, character: 0 } };
  const params = { textDocument: { uri: URI }, range: { ...range, end: { line: lines - 1, character: 99 } } };
  return client.connection.sendRequest('textDocument/codeAction', { ...params, context: { diagnostics } });
}

/** To ignore a finding changes nothing in the text. */
const IGNORING: readonly (string | undefined)[] = [COMMANDS.remember, COMMANDS.chooseIgnored];
const isMend = ({ command }: CodeAction) => !IGNORING.includes(command?.command);

describe('a text that has lost characters', () => {
  it.each(['全镇\uFFFD\uFFFD织巡山。', '全镇锟斤拷织巡山。'])(
    'is warned of, and nothing is mended but by reopening: %s',
    async lost => {
      const client = await connect();
      client.open(`${WHOLE}\n${lost}`);
      const found = await pull(client);
      expect(found.filter(({ code }) => code === 'leftover/lost-characters')).toMatchObject([
        { severity: 2, range: { start: { line: 1, character: 2 } } },
      ]);
      const offers = (await offersFor(`${WHOLE}\n${lost}`)).filter(isMend);
      expect(offers.map(({ title, command }) => [title, command?.command, command?.arguments])).toEqual([
        ['以 GB18030 重新打开', 'zongjie.reopen', [{ uri: URI, encoding: 'gb18030' }]],
      ]);
    },
  );

  it('is offered its fixes again when it is whole', async () => {
    const titles = (await offersFor(WHOLE)).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles).not.toContain('以 GB18030 重新打开');
  });
});
