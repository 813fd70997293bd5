import { join, parse } from 'node:path';
import type { Language, Message } from '../core/index';
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
  const { language, out, split, format } = command;
  const tell = teller(terminal, language);
  if (format === 'xlsx' && out === null && terminal.isScreen) {
    terminal.complain(`zongjie: ${NOT_FOR_A_SCREEN[language]}\n`);
    return 2;
  }
  // One name holds one list, and one stream one workbook.
  const holdsOne = out !== null || format === 'xlsx';
  let written = 0;
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  for await (const input of readTexts(command, terminal.openStdin)) {
    const list =
      'problem' in input
        ? input
        : withAnalysis(input, await optionsFor(input.path), analysis => gapListOf(analysis, split));
    const problem = 'problem' in list ? list.problem : holdsOne && written > 0 ? ONE_LIST : null;
    if ('problem' in list || problem) {
      if (problem) tell(input.path, problem);
      return 2;
    }
    written++;
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

const NOT_FOR_A_SCREEN: Message = {
  zh: 'xlsx 表格不能显示在屏幕上；请加 --out 待填清单.xlsx 写到文件',
  en: 'an xlsx workbook cannot be shown on a screen; write it to a file with --out list.xlsx',
};
const ONE_LIST: Message = {
  zh: '没有导出：一个文件只能放一份材料的待填清单；请一份一份导出，各用各的 --out',
  en: 'not exported: a file holds the list of one text; export one at a time, each with an --out of its own',
};

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
