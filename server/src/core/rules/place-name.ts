import type { SummaryDocument } from '../model/document';
import { sectionName } from '../model/section';
import { sectionPath } from '../repeats/section-path';
import type { Message } from '../text/message';

type Sectioned = Pick<SummaryDocument, 'outline'>;

/** A line with its section, as the writer knows it: 第 37 行（一、组织领导）. Titles of whole texts say nothing about a place in them. */
export function placeName(document: Sectioned, line: number): Message {
  return linesName(document, line, line);
}

/** Lines from one to another with the section of the first: 第 37—41 行（一、组织领导）. */
export function linesName({ outline }: Sectioned, from: number, to: number): Message {
  const section = sectionPath(outline, from, LATEST).findLast(({ kind }) => kind !== 'title');
  const name = section ? sectionName(section) : '';
  return {
    zh: `第 ${from === to ? from + 1 : `${from + 1}—${to + 1}`} 行${name && `（${name}）`}`,
    en: `${from === to ? `line ${from + 1}` : `lines ${from + 1} to ${to + 1}`}${name && ` (${name})`}`,
  };
}

/** A paragraph is called by the heading that it begins with, be it indented, or stands under, not by the last item inside it. */
const LATEST = 3;
