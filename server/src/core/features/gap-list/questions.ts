import { markSentence } from '../../figures/gap-place';
import type { Question, QuestionOption } from '../../figures/gap-list/result';
import type { GapListText } from '../../figures/gap-list/source';
import type { Language, Message } from '../../text/message';
import type { Range } from '../../text/span';
import { headOf, linesOf, sourceOf } from './describe-row';

/** What the writer is asked about rows that cannot be filled in without him. */
export interface GapListAsked {
  /** 各份填得不一样 */
  readonly reason: string;
  /** 第 12 行　编号 3　户外广告牌（块） */
  readonly title: string;
  /** The sentence as the list has it, with the gap as 【　】. */
  readonly sentence: string;
  /** In the order of the question's own options. */
  readonly options: readonly AskedOption[];
  /** Whether a value of his own is an answer too. */
  readonly takesOwn: boolean;
  /** Where in the text it is, or may be. */
  readonly ranges: readonly Range[];
}

/** One of the answers. */
export interface AskedOption {
  /** The value, or the place, whichever is to be chosen. */
  readonly label: string;
  /** Why it needs a second look; '' where nothing speaks against it. */
  readonly note: string;
  /** Who says so: file, row, department and name, of each return; for a place its sentence. */
  readonly detail: string;
  readonly ranges: readonly Range[];
}

export function questionsOf(
  text: GapListText,
  questions: readonly Question[],
  language: Language,
): readonly GapListAsked[] {
  return questions.map(question => {
    const { type, rows, ranges, reason, options, takesOwn } = question;
    const isPlace = type === 'place' || type === 'changed';
    return {
      reason: reason[language],
      title: headOf(rows[0], isPlace ? [] : linesOf(ranges))[language],
      sentence: rows[0].sentence.trim(),
      options: options.map(option => (isPlace ? placeOf(text, option, language) : valueOf(type, option, language))),
      takesOwn,
      ranges,
    };
  });
}

/** The value as it would stand in the text; where returns differ, or another figure stands there, the returned one too. */
function valueOf(
  type: Question['type'],
  { rows, ranges, text, note }: QuestionOption,
  language: Language,
): AskedOption {
  const [{ value }] = rows;
  const filled = text ?? value;
  return {
    label: type === 'value' ? FILL_IN[language] + filled : filled === value ? value : `${value} → ${filled}`,
    note: text === null ? REWORD[language] : (note?.[language] ?? ''),
    detail: rows.map(row => sourceOf(row)[language]).join(language === 'zh' ? '；' : '; '),
    ranges,
  };
}

/** 第 12 行（二、西湖）：填入 9, with the sentence that stands there. */
function placeOf({ document, sectionOf }: GapListText, option: QuestionOption, language: Language): AskedOption {
  const { rows, ranges, text, note } = option;
  const [range] = ranges;
  const line = range?.start.line ?? 0;
  const section = sectionOf(line, range?.start.character ?? 0);
  const span = { start: range?.start.character ?? 0, end: range?.end.character ?? 0 };
  const value = text ?? rows[0].value;
  const label: Message = {
    zh: `第 ${line + 1} 行${section === '' ? '' : `（${section}）`}：填入 ${value}`,
    en: `line ${line + 1}${section === '' ? '' : ` (${section})`}: fill in ${value}`,
  };
  return {
    label: label[language],
    note: note?.[language] ?? '',
    detail: markSentence(document.paragraphs[line]?.paragraph.text ?? '', span).text.trim(),
    ranges,
  };
}

const FILL_IN = { zh: '填入 ', en: 'Fill in ' };
const REWORD = { zh: '不填，请改写这句话', en: 'nothing is filled in; reword the sentence' };
