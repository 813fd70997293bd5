import type { Conflict, ConflictOption } from '../../figures/gap-list/result';
import type { Language } from '../../text/message';
import { headOf, linesOf, sourceOf } from './describe-row';

/** A conflict between returns as the writer is asked about it. */
export interface ConflictQuestion {
  /** 第 12 行　编号 3　户外广告牌（块） */
  readonly title: string;
  /** The sentence with the gap as 【　】. */
  readonly sentence: string;
  /** In the order of the conflict's own options. */
  readonly options: readonly ConflictAnswer[];
}

/** One of the values that may be taken. */
export interface ConflictAnswer {
  /** As the return says it, and as it would stand in the text where that differs. */
  readonly value: string;
  /** Who says so: file, row, department and name, of each return. */
  readonly source: string;
  /** Why it needs a second look; '' where nothing speaks against it. */
  readonly note: string;
}

export function questionsOf(conflicts: readonly Conflict[], language: Language): readonly ConflictQuestion[] {
  return conflicts.flatMap(({ rows: [first], ranges, options }) =>
    first === undefined
      ? []
      : [
          {
            title: headOf(first, linesOf(ranges))[language],
            sentence: first.sentence.trim(),
            options: options.map(option => answerOf(option, language)),
          },
        ],
  );
}

function answerOf({ rows, text, note }: ConflictOption, language: Language): ConflictAnswer {
  const [{ value }] = rows;
  return {
    value: text === null || text === value ? value : `${value} → ${text}`,
    source: rows.map(row => sourceOf(row)[language]).join(language === 'zh' ? '；' : '; '),
    note: text === null ? REWORD[language] : (note?.[language] ?? ''),
  };
}

const REWORD = { zh: '不填，请改写这句话', en: 'nothing is filled in; reword the sentence' };
