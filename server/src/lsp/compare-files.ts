import type { Diagnostic } from './library';
import {
  ACROSS_BOUNDS,
  acrossFindings,
  createAcrossReader,
  describeLeftOut,
  keepRecent,
  type AcrossFinding,
} from '../core/features/index';
import { nameOf } from './addresses';
import { toDiagnostic, toRange } from './convert';
import type { Session } from './session';
import { lookIntoStored, readStored } from './stored-texts';

/** Compares files with one another, one after the other. Only their fingerprints are held. */
export interface FileComparison {
  /** Null for a file that cannot be read or lies beyond the bounds. */
  readonly next: (uri: string) => Promise<ComparedFile | null>;
  readonly unreadable: readonly string[];
  /** What was left out; null where nothing was. */
  readonly leftOut: () => string | null;
}

export interface ComparedFile {
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function createFileComparison(session: Session): FileComparison {
  const files: string[] = [];
  const unreadable: string[] = [];
  let characters = 0;
  let leftOut = 0;
  const reader = createAcrossReader(keepRecent(text => lookIntoStored(session, files[text] ?? '')));
  return {
    unreadable,
    leftOut: () => (leftOut === 0 ? null : session.say(describeLeftOut(leftOut, ACROSS_BOUNDS))),
    next: async uri => {
      const isFull = files.length >= ACROSS_BOUNDS.texts || characters >= ACROSS_BOUNDS.characters;
      const stored = isFull ? null : await readStored(session, uri);
      if (!stored) {
        if (isFull) leftOut++;
        else unreadable.push(uri);
        return null;
      }
      const { document, version } = stored;
      characters += document.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
      files.push(uri);
      const [{ levels }, { silence }] = await Promise.all([session.readings.configOf(uri), session.projects.of(uri)]);
      const carried = await reader.read(document);
      const nameOfText = (text: number) => nameOf(files[text] ?? '');
      const findings = acrossFindings(document, carried, { nameOf: nameOfText, levels, silence });
      return { version, diagnostics: findings.map(finding => acrossDiagnostic(session, uri, finding, files)) };
    },
  };
}

/** The finding, which leads to its place in the other file. */
export function acrossDiagnostic(
  session: Session,
  uri: string,
  finding: AcrossFinding,
  files: readonly string[],
): Diagnostic {
  const diagnostic = toDiagnostic(session, uri, finding);
  const { text, range } = finding.other;
  if (!session.client.has.relatedInformation) return diagnostic;
  const location = { uri: files[text] ?? '', range: toRange(range) };
  const message = session.say({ zh: '那里的原文', en: 'It stands here' });
  return { ...diagnostic, relatedInformation: [{ location, message }] };
}
