import type { SummaryDocument } from '../../model/document';
import type { Message } from '../../text/message';
import type { Range } from '../../text/span';

/** What is cleaned away from a pasted text. */
export type CleanKind = 'code' | 'shell' | 'tear' | 'blank' | 'space' | 'indent' | 'glyph' | 'doubled' | 'width';

/** The names by which a preview sorts the changes. */
export const CLEAN_NAMES: Readonly<Record<CleanKind, Message>> = {
  code: { zh: '换掉网页代码', en: 'Replace codes of web pages' },
  shell: { zh: '删去网页残留', en: 'Delete what is left of a web page' },
  tear: { zh: '接上断行', en: 'Join torn lines' },
  blank: { zh: '删去多余空行', en: 'Delete empty lines' },
  space: { zh: '删去多余空格', en: 'Delete stray spaces' },
  indent: { zh: '段首空两格', en: 'Indent paragraphs by two' },
  glyph: { zh: '改正异体字形', en: 'Mend foreign glyphs' },
  doubled: { zh: '去掉连用标点', en: 'Take doubled marks away' },
  width: { zh: '标点改为全角', en: 'Marks to full width' },
};

/** One replacement in a text. */
export interface Replacement {
  readonly range: Range;
  readonly text: string;
  readonly kind: CleanKind;
}

/** Finds what one kind of cleaning changes in a text, in its order and none overlapping. */
export type CleanStep = (document: SummaryDocument) => readonly Replacement[];
