import type { Diagnostic } from './library';
import {
  ACROSS_BOUNDS,
  acrossEntries,
  acrossFindings,
  createAcrossReader,
  describeLeftOut,
  keepRecent,
  type AcrossFinding,
} from '../core/features/index';
import type { Project } from '../project/projects';
import type { AcrossData } from '../protocol';
import { nameOf } from './addresses';
import { toDiagnostic, toRange } from './convert';
import { memoryOf } from './memory-of';
import type { Session } from './session';
import { inSlices, nextTurn } from './warm-up';
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
  const reader = createAcrossReader(
    keepRecent(text => lookIntoStored(session, files[text] ?? '')),
    nextTurn,
  );
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
      const [{ levels }, project] = await Promise.all([session.readings.configOf(uri), session.projects.of(uri)]);
      const { silence } = project;
      const carried = await reader.read(document);
      const nameOfText = (text: number) => nameOf(files[text] ?? '');
      const findings = acrossFindings(document, carried, { nameOf: nameOfText, levels, silence });
      const diagnostics: Diagnostic[] = [];
      const about = { uri, project, files };
      await inSlices(findings, finding => diagnostics.push(acrossDiagnostic(session, about, finding)));
      return { version, diagnostics };
    },
  };
}

/** The text that is reported, and the other ones by their numbers. */
export interface Compared {
  readonly uri: string;
  readonly project: Project;
  readonly files: readonly string[];
}

/** The finding, which leads to its place in the other file, with what its fixes need. */
export function acrossDiagnostic(
  session: Session,
  { uri, project, files }: Compared,
  finding: AcrossFinding,
): Diagnostic {
  const { text, range } = finding.other;
  const location = { uri: files[text] ?? '', range: toRange(range) };
  const { path, file, problem } = memoryOf(session, uri, project);
  const other = memoryOf(session, location.uri, project);
  const data: AcrossData = {
    lines: finding.range.end.line - finding.range.start.line + 1,
    other: location,
    remember: {
      file,
      problem,
      entries: acrossEntries(finding, { file: path, other: other.file === file ? other.path : nameOf(location.uri) }),
    },
  };
  const diagnostic = { ...toDiagnostic(session, uri, finding), data };
  if (!session.client.has.relatedInformation) return diagnostic;
  const message = session.say({ zh: '那里的原文', en: 'It stands here' });
  return { ...diagnostic, relatedInformation: [{ location, message }] };
}
