import type { Message } from '../core/index';
import { MOST_BYTES, MOST_CELLS, MOST_ROWS } from './limits';

/** Why a file is not read: what is wrong with it, and what to do. */
export type Refusal =
  'size' | 'encoding' | 'old-format' | 'not-a-table' | 'damaged' | 'encrypted' | 'bomb' | 'doctype' | 'quote' | 'cells';

const MEGABYTES = MOST_BYTES / 1024 / 1024;

export const REFUSALS: Readonly<Record<Refusal, Message>> = {
  size: {
    zh: `文件超过 ${MEGABYTES} MB，没有读取。请只留要用的工作表，另存一份。`,
    en: `The file is larger than ${MEGABYTES} MB and was not read. Save a copy that has only the sheets you need.`,
  },
  encoding: {
    zh: '文件不是 UTF-8 或 GB18030 文本，没有读取。请用表格软件另存为“CSV UTF-8”或 xlsx。',
    en: 'The file is neither UTF-8 nor GB18030 text and was not read. Save it as “CSV UTF-8” or xlsx.',
  },
  'old-format': {
    zh: '这是旧格式（xls、et）或加了密码的表格，没有读取。请打开后另存为不加密码的 xlsx。',
    en: 'This is an old spreadsheet format (xls, et) or has a password, and was not read. Open it and save it as xlsx without a password.',
  },
  'not-a-table': {
    zh: '文件里没有表格，没有读取。支持 CSV、TSV 和 xlsx。',
    en: 'There is no table in the file, and it was not read. CSV, TSV and xlsx are supported.',
  },
  damaged: {
    zh: '表格文件已损坏，没有读取。请用表格软件打开，修复后另存一份。',
    en: 'The spreadsheet is damaged and was not read. Open it in a spreadsheet program, repair it and save a copy.',
  },
  encrypted: {
    zh: '表格加了密码，没有读取。请打开后另存为不加密码的 xlsx。',
    en: 'The spreadsheet has a password and was not read. Save it as xlsx without a password.',
  },
  bomb: {
    zh: '表格解压后大得不正常，没有读取。请只留要用的工作表，清掉空白格式，另存一份。',
    en: 'The spreadsheet unpacks to an abnormal size and was not read. Save a copy with only the sheets you need and without formats on empty cells.',
  },
  doctype: {
    zh: '表格里有外部引用的声明（DOCTYPE），没有读取。请用表格软件打开后另存一份。',
    en: 'The spreadsheet declares a DOCTYPE and was not read. Open it in a spreadsheet program and save a copy.',
  },
  quote: {
    zh: '有一个引号没有配对，没有读取。请用表格软件打开后另存为 CSV。',
    en: 'A quotation mark has no partner, and the file was not read. Open it in a spreadsheet program and save it as CSV.',
  },
  cells: {
    zh: `表格超过 ${MOST_ROWS} 行或 ${MOST_CELLS} 个有内容的单元格，没有读取。请只留要写进总结的部分。`,
    en: `The table has more than ${MOST_ROWS} rows or ${MOST_CELLS} cells with content and was not read. Keep the part that the summary needs.`,
  },
};

/** Thrown inside this folder only and caught by `readTable`. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly where: string | null = null,
  ) {
    super(reason);
  }
}

/** The message of a refusal, with the place where one is known. */
export function describeRefusal({ reason, where }: Refused): Message {
  const { zh, en } = REFUSALS[reason];
  return where === null ? { zh, en } : { zh: `${where}：${zh}`, en: `${where}: ${en}` };
}
