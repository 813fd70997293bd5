import { join, parse } from 'node:path';
import type { Language } from '../core/index';
import { replaceOrCreate } from '../node/replace-file';
import { describeUnwritable } from './describe-failure';
import { gapListOf, writeGapList, type ListFile } from './gap-list';
import { withAnalysis } from './inspect';
import { readingOptions } from './reading-options';
import type { GapsCommand } from './options';
import { printable } from './printable';
import { readTexts } from './read-texts';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Writes the list of what is still missing in a text. */
export async function runGaps(command: GapsCommand, terminal: Terminal): Promise<ExitStatus> {
  const { language, out, split } = command;
  const tell = teller(terminal, language);
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  for await (const input of readTexts(command, terminal.openStdin)) {
    const list =
      'problem' in input
        ? input
        : withAnalysis(input, await optionsFor(input.path), analysis => gapListOf(analysis, split));
    if ('problem' in list) {
      tell(input.path, list.problem);
      return 2;
    }
    const files = await writeGapList(list, command, input.path);
    const names = namesFor(out, files);
    for (const [i, { bytes }] of files.entries()) {
      const name = names[i] ?? null;
      try {
        await (name === null ? terminal.write(bytes) : replaceOrCreate(name, bytes));
      } catch (error) {
        if (name === null) throw error;
        tell(name, describeUnwritable(error));
        return 2;
      }
    }
    terminal.complain(describeList(list.count, split ? names : [], language));
  }
  return 0;
}

function describeList(count: number, names: readonly (string | null)[], language: Language): string {
  const files = names.flatMap(name => (name === null ? [] : `  ${printable(name)}\n`)).join('');
  return language === 'zh' ? `待填清单共 ${count} 行\n${files}` : `${count} rows\n${files}`;
}

/** 清单.csv becomes 清单-宣传科.csv for a department's file. Signs that names of files cannot have are replaced, none comes twice. */
function namesFor(out: string | null, files: readonly ListFile[]): readonly (string | null)[] {
  if (out === null) return files.map(() => null);
  const { dir, name, ext } = parse(out);
  const used = new Set<string>();
  return files.map(({ department }) => {
    if (department === '') return out;
    const clean = department.replace(NOT_IN_NAMES, '_').slice(0, LONGEST_DEPARTMENT);
    let unique = clean;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${clean}（${n}）`;
    used.add(unique.toLowerCase());
    return join(dir, `${name}-${unique}${ext}`);
  });
}

/** What Windows, macOS or Linux refuse in the name of a file, and what would lead elsewhere. */
const NOT_IN_NAMES = /[\p{C}/\\:*?"<>|]/gu;
/** Names of files end at 255 bytes. */
const LONGEST_DEPARTMENT = 40;
