import { openLazily } from '../core/features/index';
import { createParagraphMemo, parse, splitLines, type Line, type SummaryDocument, type Syntax } from '../core/index';
import { parentOf, pathBelow } from '../project/addresses';
import { readContent } from '../project/read-content';
import { comparable } from './addresses';
import { syntaxByName, syntaxOf } from './readings';
import type { Session } from './session';
import { warmUp } from './warm-up';

/** A text by its address: as it stands in an editor, else as it was saved. */
export interface StoredText {
  readonly document: SummaryDocument;
  /** The version in the editor; null where it is in none. */
  readonly version: number | null;
}

/** Null where there is no text, or none that can be read. */
export async function readStored(session: Session, uri: string): Promise<StoredText | null> {
  const own = comparable(uri);
  const open = session.documents.get(uri) ?? session.documents.all().find(text => comparable(text.uri) === own);
  if (open) return { document: await parseInSlices(open.lines, syntaxOf(open)), version: open.version };
  const content = await contentOf(session, uri);
  if (content === null) return null;
  return { document: await parseInSlices(splitLines(content), syntaxByName(uri)), version: null };
}

async function parseInSlices(lines: readonly Line[], syntax: Syntax): Promise<SummaryDocument> {
  const memo = createParagraphMemo();
  await warmUp(lines, undefined, { syntax, memo });
  return parse(lines, { syntax, memo });
}

/** The same for looking up single paragraphs of it. */
export async function lookIntoStored(session: Session, uri: string): Promise<SummaryDocument | null> {
  const own = comparable(uri);
  if (session.documents.all().some(text => comparable(text.uri) === own))
    return (await readStored(session, uri))?.document ?? null;
  const content = await contentOf(session, uri);
  return content === null ? null : openLazily(content, syntaxByName(uri));
}

async function contentOf({ projectFiles }: Session, uri: string): Promise<string | null> {
  const folder = parentOf(uri);
  return folder === null ? null : readContent(projectFiles, folder, pathBelow(uri, folder), () => undefined);
}
