import { CodeLensRequest, type CodeLens, type Command } from '../library';
import { copyFamilies, type CopyFamily } from '../../core/features/index';
import type { Message } from '../../core/index';
import { COMMANDS, type CompareCopiesArguments, type ShowCopiesArguments } from '../../protocol';
import { toRange } from '../convert';
import { answerForDocument } from '../guard';
import type { Session } from '../session';

/** Over the first of several copies how many more there are, and the way to compare those that differ. */
export function handleCodeLens(session: Session): void {
  answerForDocument(session, CodeLensRequest.type, null, ({ text, analysis, config }) => {
    if (!config.repeatLens) return [];
    const lenses: CodeLens[] = [];
    for (const family of copyFamilies(analysis)) {
      if (lenses.length >= MOST) break;
      const { start } = family.first;
      const range = { start: { ...start }, end: { ...start } };
      for (const command of commandsFor(session, text.uri, family)) lenses.push({ range, command });
    }
    return lenses;
  });
}

/** A text with more copies than that is told by its findings. */
const MOST = 500;

function* commandsFor({ client, say }: Session, uri: string, family: CopyFamily): Iterable<Command> {
  const copies = family.copies.map(toRange);
  const first = toRange(family.first);
  if (client.commands.has(COMMANDS.showCopies)) {
    const argument: ShowCopiesArguments = { uri, position: first.start, ranges: [first, ...copies] };
    yield { title: say(others(copies.length)), command: COMMANDS.showCopies, arguments: [argument] };
  }
  if (family.differ && client.commands.has(COMMANDS.compareCopies)) {
    const argument: CompareCopiesArguments = { uri, first, others: copies };
    yield { title: say(COMPARE), command: COMMANDS.compareCopies, arguments: [argument] };
  }
}

function others(count: number): Message {
  return { zh: `另有 ${count} 处`, en: `${count} more ${count === 1 ? 'copy' : 'copies'}` };
}

const COMPARE: Message = { zh: '对比', en: 'Compare' };
