import { commands, Location, Position, Uri } from 'vscode';
import type { ShowCopiesArguments } from '../../../../server/src/protocol';
import { toRange } from '../../convert';

/** Peeks all copies of a paragraph, as the lens over the first one asks for. */
export async function showCopies({ uri, position, ranges }: ShowCopiesArguments): Promise<void> {
  const document = Uri.parse(uri);
  const locations = ranges.map(range => new Location(document, toRange(range)));
  const at = new Position(position.line, position.character);
  await commands.executeCommand('editor.action.peekLocations', document, at, locations, 'peek');
}
