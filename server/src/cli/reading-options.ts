import type { Message } from '../core/index';
import type { InspectOptions } from './inspect';
import { projectLoader } from './load-project';
import { loadTable } from './load-table';
import type { TextsCommand } from './options';

/**
 * How each text is read: with the tables that the command names and with what the folders above the text say. Null, once the writer
 * was told, where a table cannot be used.
 */
export async function readingOptions(
  { facts, syntax }: Pick<TextsCommand, 'facts' | 'syntax'>,
  tell: (path: string, problem: Message) => void,
): Promise<((path: string) => Promise<InspectOptions>) | null> {
  const loaded = await loadTable(facts);
  for (const { path, message } of loaded.problems) tell(path, message);
  if (!loaded.ok) return null;
  const { table } = loaded;
  const projectFor = projectLoader(tell);
  return async path => {
    const { silence } = await projectFor(path);
    return { syntax, table, silence };
  };
}
