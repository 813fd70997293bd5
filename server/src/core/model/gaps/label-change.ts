import type { Gap } from '../gap';
import { isDigit } from './context';
import { readLead } from './label-lead';

/**
 * What has changed: 刑事案件同比下降 where the words before a figure say only how (刑事案件xx起，同比下降xx%). `before` is the gap before it,
 * which ends at `from`.
 */
export function changeLabel(
  text: string,
  words: string,
  start: number,
  from: number,
  before: Pick<Gap, 'kind' | 'label'> | undefined,
): string {
  if (!CHANGE.test(words)) return words;
  const subject = subjectBefore(text, start, from, before);
  if (subject === '' || words.startsWith(subject)) return words;
  const whole = subject + words;
  if (whole.length <= LONGEST_LABEL) return whole;
  const short = subject + (VERB.exec(words)?.[0] ?? '');
  return short.length <= LONGEST_LABEL ? short : words;
}

const LONGEST_LABEL = 16;
const VERB =
  /(?:增长|下降|增加|减少|提高|上升|降低|回落|提升|下滑|压降|增收|减收|高出|超出|前移|后移|新增|[增降多少高低])$/;
const CHANGE =
  /^占[^，]{1,8}$|^(?:低于|高于|距离?|落后于?|多于|少于|[较比])[^，]{1,12}$|^(?:(?:同比|环比|[较比近])[^，]{0,10}?|年均)?(?:年均)?(?:分别|累计|平均|净)?(?:增长|下降|增加|减少|提高|上升|降低|回落|提升|下滑|压降|增收|减收|高出|超出|前移|后移|新增|[增降多少高低])$/;
const CHANGE_BEHIND =
  /(?:(?:同比|环比|[较比])[^，]{0,10}?)?(?:分别|累计|平均|净)?(?:增长|下降|增加|减少|提高|上升|降低|回落|提升|下滑|压降|增收|减收|高出|超出|前移|后移|新增|[增降多少高低])$/;

/** What the figure before it in the sentence counts. */
function subjectBefore(
  text: string,
  start: number,
  from: number,
  before: Pick<Gap, 'kind' | 'label'> | undefined,
): string {
  const least = Math.max(0, start - FARTHEST);
  const sentence = Math.max(least, text.slice(least, start).search(LAST_STOP) + least + 1);
  if (from > sentence) return before?.kind === 'number' ? (before.label ?? '').replace(CHANGE_BEHIND, '') : '';
  let at = start - 1;
  while (at > sentence && !isDigit(text.charCodeAt(at))) at--;
  while (at > sentence && isFigurePart(text, at - 1)) at--;
  return isDigit(text.charCodeAt(at)) ? readLead(text, at, sentence).noun.replace(CHANGE_BEHIND, '') : '';
}

/** 场地面积占比: before xx% in 场地面积xx平方米，仅占xx%. */
export function shareLabel(
  text: string,
  start: number,
  from: number,
  before: Pick<Gap, 'kind' | 'label'> | undefined,
): string {
  return `${subjectBefore(text, start, from, before).slice(-LONGEST_LABEL + SHARE.length)}${SHARE}`;
}

const SHARE = '占比';
const FARTHEST = 60;
const LAST_STOP = /[。；;！？][^。；;！？]*$/;

function isFigurePart(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || text.charAt(at) === '.';
}
