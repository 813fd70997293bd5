import { replaceOrCreate } from '../node/replace-file';
import { describeUnwritable } from './describe-failure';
import { gapListOf, writeGapList } from './gap-list';
import { withAnalysis } from './inspect';
import { loadTable } from './load-table';
import type { GapsCommand } from './options';
import { readTexts } from './read-texts';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Writes the list of what is still missing in a text. */
export async function runGaps(command: GapsCommand, terminal: Terminal): Promise<ExitStatus> {
  const { language, format, out, syntax } = command;
  const tell = teller(terminal, language);
  const loaded = await loadTable(command.facts);
  for (const { path, message } of loaded.problems) tell(path, message);
  if (!loaded.ok) return 2;
  for await (const input of readTexts(command, terminal.openStdin)) {
    const list = 'problem' in input ? input : withAnalysis(input, { syntax, table: loaded.table }, gapListOf);
    if ('problem' in list) {
      tell(input.path, list.problem);
      return 2;
    }
    const bytes = await writeGapList(list, format, input.path);
    if (out === null) await terminal.write(bytes);
    else {
      try {
        await replaceOrCreate(out, bytes);
      } catch (error) {
        tell(out, describeUnwritable(error));
        return 2;
      }
    }
    terminal.complain(language === 'zh' ? `待填清单共 ${list.count} 行\n` : `${list.count} rows\n`);
  }
  return 0;
}
