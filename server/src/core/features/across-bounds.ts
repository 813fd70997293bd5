import type { Message } from '../text/message';

/** How much is compared with one another at most: UTF-16 units. Fingerprints of so much take 150 MB. */
export interface AcrossBounds {
  readonly texts: number;
  readonly characters: number;
}

export const ACROSS_BOUNDS: AcrossBounds = { texts: 5000, characters: 25_000_000 };

/** What was not compared, and what to do. */
export function describeLeftOut(count: number, { texts, characters }: AcrossBounds): Message {
  return {
    zh: `一次最多比对 ${texts} 份、${characters} 字；其余 ${count} 份没有比对，请分几个文件夹比对`,
    en: `At most ${texts} texts and ${characters} characters are compared at a time; ${count} were not, compare smaller folders`,
  };
}
