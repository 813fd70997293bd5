import { RequestType } from '../library';
import { gapListSource, questionsOf, reportImport, type ReturnedFile } from '../../core/features/index';
import { importGapList, isGapList, type Sheet } from '../../core/figures/index';
import type { Message } from '../../core/index';
import { fromBase64, METHODS, type GapListImported, type ImportGapListParams } from '../../protocol';
import { toTextEdit } from '../code-actions';
import { answerRequest, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** What the returns of 待填清单 do to a version. A file that cannot be used is told in the report; the others are used all the same. */
export function handleImportGapList(session: Session): void {
  answerRequest(session, IMPORT_REQUEST, async params => {
    const files = checkFiles(params.files);
    const choices = checkChoices(params.choices ?? []);
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const { readTable } = await import('../../tables/index');
    const read = files.map(({ name, content }) => ({ name, table: readTable(bytesOf(content), name) }));
    const returns = read.flatMap(({ name, table }) => (table.ok ? [{ name, sheets: table.sheets }] : []));
    const told = read.map(({ name, table }): ReturnedFile => ({
      name,
      problem: table.ok ? problemOf(table.sheets) : table.message,
    }));
    const result = importGapList(gapListSource(reading.analysis), returns, choices);
    const { conflicts, unmatched, ambiguous, doubtful, toReword } = result;
    return {
      edits: result.edits.map(toTextEdit),
      report: reportImport(result, told, session.client.language),
      applied: result.applied.length,
      conflicts: questionsOf(conflicts, session.client.language),
      open: [conflicts, unmatched, ambiguous, doubtful, toReword].reduce((sum, rows) => sum + rows.length, 0),
    };
  });
}

const IMPORT_REQUEST = new RequestType<ImportGapListParams, GapListImported | null, void>(METHODS.importGapList);

function checkFiles(files: unknown): ImportGapListParams['files'] {
  const isFile = (file: unknown) => {
    const { name, content } = (file ?? {}) as Record<string, unknown>;
    return typeof name === 'string' && typeof content === 'string';
  };
  if (!Array.isArray(files) || !files.every(isFile)) throw invalidParams('files must be names with contents.');
  return files as ImportGapListParams['files'];
}

function checkChoices(choices: unknown): readonly (number | null)[] {
  const isChoice = (choice: unknown) => choice === null || (Number.isInteger(choice) && Number(choice) >= 0);
  if (!Array.isArray(choices) || !choices.every(isChoice)) throw invalidParams('choices must be numbers or null.');
  return choices as readonly (number | null)[];
}

function bytesOf(content: string): Uint8Array {
  try {
    return fromBase64(content);
  } catch {
    throw invalidParams('content must be Base64.');
  }
}

function problemOf(sheets: readonly Sheet[]): Message | null {
  return sheets.some(isGapList) ? null : NO_LIST;
}

const NO_LIST: Message = {
  zh: '里面没有待填清单（找不到“原句”和“填写值”两列），没有用上。请选科室反馈的那一份。',
  en: 'It has no list of gaps (no columns 原句 and 填写值) and was not used. Choose the file that the department returned.',
};
