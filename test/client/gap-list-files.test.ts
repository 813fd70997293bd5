import type { Uri } from 'vscode';
import { describe, expect, it } from 'vitest';
import { fileFor, listName } from '../../client/src/commands/gap-list/file-names';

/** An address of which only the path is asked for. */
function addressOf(path: string): Uri {
  return { path, with: (change: { path: string }) => addressOf(change.path) } as unknown as Uri;
}

describe('the files of a list', () => {
  it.each([
    ['', '/工作/总结－待填清单.xlsx'],
    ['宣传科', '/工作/总结－待填清单－宣传科.xlsx'],
    ['宣传/统战 科', '/工作/总结－待填清单－宣传_统战_科.xlsx'],
  ])('lie beside one another: %s', (part, expected) => {
    expect(fileFor(addressOf(`/工作/总结${listName('xlsx')}`), part).path).toBe(expected);
  });

  it('need no ending', () => {
    expect(fileFor(addressOf('/工作.2026/清单'), '宣传科').path).toBe('/工作.2026/清单－宣传科');
  });
});
