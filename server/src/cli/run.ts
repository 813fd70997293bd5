import type { Readable } from 'node:stream';
import { type Language, type Message } from '../core/index';
import { helpText } from './help';
import { readOptions, type Command, type ReadingCommand } from './options';
import { inspect } from './inspect';
import { printerFor } from './printers';
import { printable } from './printable';
import { readTexts } from './read-texts';
import { reaches } from './severity';

/** What the command works with; `write` resolves when the text is handed over. */
export interface Terminal {
  readonly openStdin: () => Readable;
  readonly locale: string | undefined;
  /** @throws where the manifest cannot be read. */
  readonly readVersion: () => string;
  readonly write: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
}

/** 0: nothing at or above `--fail-on`; 1: something; 2: the command could not do all of its work. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command; the report alone goes to `write`, everything else to `complain`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const command = readOptions(args, terminal.locale);
  if ('paths' in command) return inspectAll(command, terminal);
  return answer(command, terminal);
}

async function answer(
  command: Exclude<Command, ReadingCommand>,
  { write, complain, readVersion }: Terminal,
): Promise<ExitStatus> {
  if (command.type === 'misuse') {
    complain(`${printable(`zongjie: ${command.message[command.language]}`)}\n`);
    return 2;
  }
  await write(command.type === 'help' ? helpText(command.language) : `${readVersion()}\n`);
  return 0;
}

async function inspectAll(command: ReadingCommand, { openStdin, write, complain }: Terminal): Promise<ExitStatus> {
  const { language } = command;
  const printer = printerFor(command);
  const tell = (path: string, message: Message) =>
    complain(`${printable(`zongjie: ${pathName(path, language)}${COLON[language]}${message[language]}`)}\n`);
  let hasFailed = false;
  let hasFound = false;
  await write(printer.open());
  for await (const text of readTexts(command, openStdin)) {
    const inspected = 'problem' in text ? text : inspect(text, command.syntax, printer.text);
    if ('problem' in inspected) {
      hasFailed = true;
      tell(inspected.path, inspected.problem);
      await write(printer.failure(inspected.path, inspected.problem));
      continue;
    }
    if (inspected.warning) tell(inspected.path, inspected.warning);
    hasFound ||= inspected.findings.some(({ severity }) => reaches(severity, command.failOn));
    await write(inspected.piece);
  }
  await write(printer.close());
  complain(printer.summary());
  if (hasFailed) return 2;
  return command.type === 'check' && hasFound ? 1 : 0;
}

const COLON: Record<Language, string> = { zh: '：', en: ': ' };

function pathName(path: string, language: Language): string {
  if (path !== '-') return path;
  return language === 'zh' ? '标准输入' : 'standard input';
}
