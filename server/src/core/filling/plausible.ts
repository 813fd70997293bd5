import type { Gap, GapKind } from '../model/gap';

/** Whether a text found in the place of a gap can be what is missing there: a figure for a number, a short name for a name. */
export function isPlausible(gap: Gap, written: string): boolean {
  const value = written.normalize('NFKC');
  switch (gap.kind) {
    case 'number':
      return FIGURE.test(value) || NUMERAL.test(value);
    case 'date':
    case 'time':
      return DATE.test(value);
    case 'title':
      return value.length <= LONGEST_TITLE && !SENTENCE_MARK.test(value);
    case 'place':
    case 'org':
    case 'person':
      return value.length <= LONGEST_NAME[gap.kind] && NAME.test(value);
    case 'other':
      return value.length <= LONGEST_OTHER && (NAME.test(value) || FIGURE.test(value));
  }
}

/** 52　18.3　5,420　80%　20万余　３; 第3 is none. */
const FIGURE = /^\d+(?:[.,]\d+)*[%‰]?[十百千万亿]{0,2}[余多]?$/;
/** 十二　三百余 */
const NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]{1,8}[余多]?$/;
/** 2020年1月23日　1月20日至2月3日　9:30　12月上旬 */
const DATE = /^[\d〇零一二三四五六七八九十年月日号时点分上下中午旬初末底:.至到~—-]{1,30}$/;
/** 武隆　爱武隆　阿不都·热合曼　3号楼 */
const NAME = /^[\p{Script=Han}A-Za-z\d·•]+$/u;
const SENTENCE_MARK = /[。！？；;\n]/;
const LONGEST_TITLE = 40;
const LONGEST_OTHER = 20;
const LONGEST_NAME: Readonly<Record<Extract<GapKind, 'place' | 'org' | 'person'>, number>> = {
  place: 12,
  org: 20,
  person: 8,
};
