/**
 * A stock structure of work summaries, as the generated catalogue holds it. The body is a snippet in the syntax that VS Code
 * and the Language Server Protocol share, but for the years: `$YEAR` `$NEXT_YEAR` `$SCHOOL_YEAR` stand for the date of the day
 * on which it is inserted (`datedBody`).
 */
export interface Structure {
  /** Stable and unique: the structure's short prefix, `xyb`. */
  readonly id: string;
  /** 整篇骨架, 导语, 数据句式 … */
  readonly group: string;
  /** What a list shows: `下一步·总领`. Unique. */
  readonly label: string;
  /** In Chinese, in pinyin, by initials: 下一步, xiayibu, xyb. Each is unique over the whole catalogue. */
  readonly prefixes: readonly [chinese: string, pinyin: string, initials: string];
  /** The first prefix in pinyin without tones, all of its syllables. */
  readonly prefixPinyin: string;
  /** The label in pinyin without tones (ü is v) and by its initials: `xiayibuzongling`, `xybzl`. */
  readonly pinyin: string;
  readonly initials: string;
  readonly body: string;
}
