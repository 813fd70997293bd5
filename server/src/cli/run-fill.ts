import type { Message } from '../core/index';
import { hasLostCharacters } from '../node/decode-text';
import { describeUnwritable } from './describe-failure';
import { diffOf, fillText, writeFills, type FilledText } from './fill';
import { LOST_CHARACTERS, withAnalysis, type InspectOptions } from './inspect';
import { readingOptions } from './reading-options';
import type { FillCommand } from './options';
import { readTexts, type SourceText } from './read-texts';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Fills in what is sure: shows it, shows the change, or writes it. 1 when gaps stay open. */
export async function runFill(command: FillCommand, terminal: Terminal): Promise<ExitStatus> {
  const { language, output } = command;
  const tell = teller(terminal, language);
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  const counts = { filled: 0, open: 0, failed: 0 };
  const fail = (path: string, problem: Message) => {
    counts.failed++;
    tell(path, problem);
  };
  for await (const input of readTexts(command, terminal.openStdin)) {
    const filled = 'problem' in input ? input : fill(input, await optionsFor(input.path), command);
    if ('problem' in filled) {
      fail(input.path, filled.problem);
      continue;
    }
    const problem = output === 'write' ? await write(filled) : null;
    if (problem) {
      fail(input.path, problem);
      continue;
    }
    counts.filled += filled.splices.length;
    counts.open += filled.open;
    if (output === 'diff') terminal.complain(filled.list);
    await terminal.write(output === 'diff' ? diffOf(filled) : filled.list);
  }
  terminal.complain(summaryOf(command, counts));
  if (counts.failed > 0) return 2;
  return counts.open > 0 ? 1 : 0;
}

/** A text whose characters were lost is left alone: it must be saved anew from its original first. */
function fill(input: SourceText, options: InspectOptions, command: FillCommand) {
  if (hasLostCharacters(input.text)) return { path: input.path, problem: LOST_CHARACTERS };
  return withAnalysis(input, options, analysis => fillText(input, analysis, command));
}

async function write(filled: FilledText) {
  try {
    return await writeFills(filled);
  } catch (error) {
    return describeUnwritable(error);
  }
}

function summaryOf({ output, language }: FillCommand, { filled, open }: { filled: number; open: number }): string {
  if (language === 'en') {
    const done = output === 'write' ? 'filled in' : 'can be filled in';
    return `${filled} ${done}, ${open} stay open${output === 'write' || filled === 0 ? '' : '; --write writes them'}\n`;
  }
  const done = output === 'write' ? '已填' : '可填';
  return `${done} ${filled} 处，仍待填 ${open} 处${output === 'write' || filled === 0 ? '' : '；加 --write 写入文件'}\n`;
}
