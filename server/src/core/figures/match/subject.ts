import type { Fact } from '../table/fact';

/**
 * Whom a sentence speaks of, of the folded places and bodies that a table knows: the one named last before the gap, else in the
 * innermost heading that names one. Null where none is named.
 */
export function nearestSubject(subjects: readonly string[], before: string, titles: readonly string[]): string | null {
  for (const text of [before, ...titles.toReversed()]) {
    const named = lastNamed(subjects, text);
    if (named !== null) return named;
  }
  return null;
}

/** A body that a sentence names and neither the table nor the title does: 区妇幼保健院 beside a table of other hospitals. Null for none. */
export function otherBody(before: string, subjects: readonly string[], title: string): string | null {
  let end = -1;
  for (const word of BODIES) {
    const at = before.lastIndexOf(word);
    if (at >= 0 && at + word.length > end) end = at + word.length;
  }
  const [name = ''] = /\p{Script=Han}{3,14}$/u.exec(before.slice(0, Math.max(0, end))) ?? [];
  const isKnown = COUNTED.test(name) || title.includes(name) || subjects.some(subject => name.includes(subject));
  return name === '' || isKnown ? null : name;
}

const BODIES = (
  '医院 保健院 卫生院 服务中心 疾控中心 小学 中学 高中 幼儿园 学院 大学 派出所 司法所 供电所 支行 分行 公司 集团 水厂 电厂 景区 林场 农场 ' +
  '敬老院 养老院 福利院 图书馆 文化馆 博物馆 支部 大队 中队 网格'
).split(' ');
/** All of them, or some by their number. */
const COUNTED = /^(?:全[区县市镇乡村省]|各|所有|[余多]?[家所个座])/;

/** Whether a fact of the whole is asked about a place of its own: unless the table names that place with it. */
export function isElsewhere({ label, category, sheet, parent }: Fact, place: string | null): boolean {
  return place !== null && ![label, category, sheet, parent].some(name => name?.includes(place));
}

/** Of names that end at one place the longest: 东湖街道 and not 湖街道. */
function lastNamed(subjects: readonly string[], text: string): string | null {
  let best: string | null = null;
  let end = 0;
  for (const subject of subjects) {
    const at = subject === '' ? -1 : text.lastIndexOf(subject);
    if (at < 0) continue;
    const behind = at + subject.length;
    if (behind > end || (behind === end && best !== null && subject.length > best.length))
      [best, end] = [subject, behind];
  }
  return best;
}
