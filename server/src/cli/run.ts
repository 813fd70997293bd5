import { helpText } from './help';
import { readOptions, type Command, type ReadingCommand } from './options';
import { compareTexts } from './across';
import { inspect, inspectAcross } from './inspect';
import { readingOptions } from './reading-options';
import { printerFor } from './printers';
import { printable } from './printable';
import { readTexts, type SourceText } from './read-texts';
import { runFill } from './run-fill';
import { runFix } from './fix';
import { runGaps } from './run-gaps';
import { runIgnored } from './run-ignored';
import { listRules } from './rules';
import { reaches } from './severity';
import { timeText } from './timings';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Runs one command; the report alone goes to `write`, everything else to `complain`. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const command = readOptions(args, terminal.locale);
  switch (command.type) {
    case 'check':
    case 'outline':
      return inspectAll(command, terminal);
    case 'fill':
      return runFill(command, terminal);
    case 'gaps':
      return runGaps(command, terminal);
    case 'fix':
      return runFix(command, terminal);
    case 'ignored':
      return runIgnored(command, terminal);
    case 'rules':
      await terminal.write(listRules(command));
      return 0;
    case 'help':
    case 'version':
    case 'misuse':
      return answer(command, terminal);
  }
}

async function answer(
  command: Extract<Command, { type: 'help' | 'version' | 'misuse' }>,
  { write, complain, readVersion }: Terminal,
): Promise<ExitStatus> {
  if (command.type === 'misuse') {
    complain(`${printable(`zongjie: ${command.message[command.language]}`)}\n`);
    return 2;
  }
  await write(command.type === 'help' ? helpText(command.language) : `${readVersion()}\n`);
  return 0;
}

async function inspectAll(command: ReadingCommand, terminal: Terminal): Promise<ExitStatus> {
  const { openStdin, write, complain } = terminal;
  const printer = printerFor(command);
  const tell = teller(terminal, command.language);
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  let hasRead = false;
  let hasFailed = false;
  let hasFound = false;
  await write(printer.open());
  const texts = command.repeats === 'across' ? compareTexts(command) : null;
  const look = async (text: SourceText) => {
    const options = await optionsFor(text.path);
    if (command.timings !== null) complain(timeText(text, options, command.timings));
    return texts ? inspectAcross(text, options, printer.text, texts) : inspect(text, options, printer.text);
  };
  for await (const text of readTexts(command, openStdin)) {
    const inspected = 'problem' in text ? text : await look(text);
    if ('problem' in inspected) {
      hasFailed = true;
      tell(inspected.path, inspected.problem);
      await write(printer.failure(inspected.path, inspected.problem));
      continue;
    }
    hasRead = true;
    if (inspected.warning) tell(inspected.path, inspected.warning);
    hasFound ||= inspected.findings.some(({ severity }) => reaches(severity, command.failOn));
    await write(inspected.piece);
  }
  const leftOut = texts?.leftOut() ?? null;
  if (leftOut) {
    hasFailed = true;
    for (const path of command.paths) {
      tell(path, leftOut);
      await write(printer.failure(path, leftOut));
    }
  }
  await write(printer.close());
  // What was in none of the files is no finding of a check.
  if (hasRead || !hasFailed) complain(printer.summary());
  if (hasFailed) return 2;
  return command.type === 'check' && hasFound ? 1 : 0;
}
