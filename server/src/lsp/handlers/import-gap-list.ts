import { RequestType } from '../library';
import { countOpen, gapListSource, questionsOf, reportImport, type ReturnedFile } from '../../core/features/index';
import { importGapList, isGapList, type Answer, type Sheet } from '../../core/figures/index';
import type { Message } from '../../core/index';
import { fromBase64, METHODS, type GapListImported, type ImportGapListParams } from '../../protocol';
import { toTextEdit } from '../code-actions';
import { toRange } from '../convert';
import { answerRequest, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** What the returns of 待填清单 do to a version. A file that cannot be used is told in the report; the others are used all the same. */
export function handleImportGapList(session: Session): void {
  answerRequest(session, IMPORT_REQUEST, async params => {
    const files = checkFiles(params.files);
    const answers = checkAnswers(params.answers ?? []);
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const { readTable } = await import('../../tables/index');
    const read = files.map(({ name, content }) => ({ name, table: readTable(bytesOf(content), name) }));
    const returns = read.flatMap(({ name, table }) => (table.ok ? [{ name, sheets: table.sheets }] : []));
    const told = read.map(({ name, table }): ReturnedFile => ({
      name,
      problem: table.ok ? problemOf(table.sheets) : table.message,
    }));
    const source = gapListSource(reading.analysis);
    const result = importGapList(source, returns, answers);
    const { language } = session.client;
    return {
      edits: result.edits.map(toTextEdit),
      report: reportImport(result, told, language),
      applied: result.applied.length,
      questions: questionsOf(source, result.questions, language).map(({ options, ranges, ...question }) => ({
        ...question,
        ranges: ranges.map(toRange),
        options: options.map(option => ({ ...option, ranges: option.ranges.map(toRange) })),
      })),
      open: countOpen(result),
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

function checkAnswers(answers: unknown): readonly Answer[] {
  const isAnswer = (answer: unknown) =>
    answer === null || typeof answer === 'string' || (Number.isInteger(answer) && Number(answer) >= 0);
  if (!Array.isArray(answers) || !answers.every(isAnswer)) {
    throw invalidParams('answers must be numbers, strings or null.');
  }
  return answers as readonly Answer[];
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
