import { RequestType } from '../library';
import { gapListSource } from '../../core/features/index';
import { buildGapList, SUGGESTION_COLUMNS, type GapList, type Sheet } from '../../core/figures/index';
import type * as tableWriters from '../../tables/index';
import { METHODS, toBase64, type ExportGapListParams, type GapListFile, type GapListFiles } from '../../protocol';
import { answerRequest, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** 待填清单 of a version as files. What writes spreadsheets is loaded when it is first wanted. */
export function handleExportGapList(session: Session): void {
  answerRequest(session, EXPORT_REQUEST, async params => {
    const { format, split } = params;
    if (!FORMATS.includes(format)) throw invalidParams('format must be csv or xlsx.');
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const list = buildGapList(gapListSource(reading.analysis), { split });
    const tables = await import('../../tables/index');
    const files = format === 'xlsx' ? workbooks(list, split, tables) : texts(list, split, tables);
    return { count: list.count, files };
  });
}

const EXPORT_REQUEST = new RequestType<ExportGapListParams, GapListFiles | null, void>(METHODS.exportGapList);
const FORMATS: readonly string[] = ['csv', 'xlsx'];
/** The part that stays with the writer. */
const OWN = '建议值';

type Tables = typeof tableWriters;

/** The suggestions are a sheet of the one workbook; where it is split they are a workbook of their own, which is not sent. */
function workbooks({ forDepartments, forWriter }: GapList, split: boolean, { writeXlsx }: Tables): GapListFile[] {
  if (!split) return [{ part: '', content: toBase64(writeXlsx([...forDepartments, forWriter])) }];
  return [...forDepartments, ...own(forWriter)].map(sheet => ({
    part: partOf(sheet, forWriter),
    content: toBase64(writeXlsx([sheet])),
  }));
}

function texts({ forDepartments, forWriter }: GapList, split: boolean, { writeCsv }: Tables): GapListFile[] {
  return [...forDepartments, ...own(forWriter)].map(sheet => ({
    part: split || sheet === forWriter ? partOf(sheet, forWriter) : '',
    content: toBase64(writeCsv(sheet)),
  }));
}

function partOf(sheet: Sheet, forWriter: Sheet): string {
  return sheet === forWriter ? OWN : sheet.name;
}

/** No file is made of a sheet without a single suggestion. */
function own(forWriter: Sheet): readonly Sheet[] {
  const value = SUGGESTION_COLUMNS.indexOf('建议值');
  return forWriter.rows.slice(1).some(row => row[value] !== '') ? [forWriter] : [];
}
