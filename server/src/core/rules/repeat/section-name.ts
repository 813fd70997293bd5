import type { SummaryDocument } from '../../model/document';
import { sectionName } from '../../model/section';
import { sectionPath } from '../../repeats/section-path';
import type { Message } from '../../text/message';

/** A line with its section, as the writer knows it: 第 37 行（一、组织领导）. Titles of whole texts say nothing about a place in them. */
export function placeName(document: SummaryDocument, line: number): Message {
  const section = sectionPath(document.outline, line).findLast(({ kind }) => kind !== 'title');
  const name = section ? sectionName(section) : '';
  return {
    zh: `第 ${line + 1} 行${name && `（${name}）`}`,
    en: `line ${line + 1}${name && ` (${name})`}`,
  };
}
