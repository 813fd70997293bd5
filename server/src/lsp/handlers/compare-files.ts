import { RequestType, type CancellationToken } from '../library';
import { acrossFindings, createAcrossReader, reportCarried } from '../../core/features/index';
import {
  METHODS,
  type CarriedOver,
  type CarriedOverParams,
  type CompareFilesParams,
  type FileCompared,
  type FilesCompared,
} from '../../protocol';
import { nameOf } from '../addresses';
import { acrossDiagnostic, createFileComparison } from '../compare-files';
import { answerRequest, invalidParams } from '../guard';
import type { Session } from '../session';
import { readStored } from '../stored-texts';

/** The repeats of files among one another, and of one text against an earlier one. */
export function handleCompareFiles(session: Session): void {
  answerRequest(session, COMPARE_REQUEST, (params, token) => compareFiles(session, checkFiles(params), token));
  answerRequest(session, CARRIED_REQUEST, ({ uri, from }) => {
    if (typeof uri !== 'string' || typeof from !== 'string') throw invalidParams('uri and from must be addresses.');
    return carriedOver(session, uri, from);
  });
}

const COMPARE_REQUEST = new RequestType<CompareFilesParams, FilesCompared, void>(METHODS.compareFiles);
const CARRIED_REQUEST = new RequestType<CarriedOverParams, CarriedOver | null, void>(METHODS.carriedOver);

function checkFiles({ id, files }: CompareFilesParams): CompareFilesParams {
  const isList = Array.isArray(files) && files.every(file => typeof file === 'string');
  if (typeof id !== 'number' || !isList) throw invalidParams('id must be a number, files must be addresses.');
  return { id, files };
}

async function compareFiles(
  session: Session,
  { id, files }: CompareFilesParams,
  token: CancellationToken,
): Promise<FilesCompared> {
  const comparison = createFileComparison(session);
  let compared = 0;
  for (const uri of files) {
    if (token.isCancellationRequested) break;
    const found = await comparison.next(uri);
    if (found) compared++;
    const told: FileCompared = { id, uri, version: found?.version ?? null, diagnostics: found?.diagnostics ?? [] };
    await session.connection.sendNotification(METHODS.fileCompared, told);
    // Keys and cancelling come in between.
    await new Promise(resolve => setTimeout(resolve, 0));
  }
  return { compared, unreadable: comparison.unreadable, leftOut: comparison.leftOut() };
}

async function carriedOver(session: Session, uri: string, from: string): Promise<CarriedOver | null> {
  const [own, other] = await Promise.all([readStored(session, uri), readStored(session, from)]);
  if (!own || !other) return null;
  const reader = createAcrossReader(() => Promise.resolve(other.document));
  await reader.read(other.document);
  const carried = await reader.read(own.document);
  const name = nameOf(from);
  const [{ levels }, project] = await Promise.all([session.readings.configOf(uri), session.projects.of(uri)]);
  const { silence } = project;
  const findings = acrossFindings(own.document, carried, { nameOf: () => name, levels, silence });
  const about = { other: other.document, name, language: session.client.language };
  return {
    diagnostics: findings.map(finding => acrossDiagnostic(session, { uri, project, files: [from] }, finding)),
    report: reportCarried(own.document, carried[0] ?? null, about),
  };
}
