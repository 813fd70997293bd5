import { quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import { readNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { defineRule, type FoundInParagraph } from '../define';
import { isNext } from './sentence';

export const respectively = defineRule({
  scope: 'paragraph',
  signs: ['别依'],
  meta: {
    id: 'figure/respectively',
    title: { zh: '“分别”的项数不符', en: 'Values that do not match their names' },
    rationale: {
      zh: '“分别”“依次”前面列了几样，后面就该有几个数，少一个多一个都对不上号。前面有“等”的不数。',
      en: '分别 and 依次 give each thing before them its figure behind them; one too few or too many and none can be told. A list that ends in 等 is not counted.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    examples: {
      bad: [
        '东湖、青山、洪山分别完成12户、15户。',
        '东湖街道、青山街道依次为12户、15户、20户。',
        '一、二、三产业增加值分别增长5%、6%。',
        '三个社区分别完成12户、15户。',
      ],
      good: [
        '东湖、青山、洪山分别完成12户、15户、20户。',
        '东湖、青山和洪山三个街道分别完成12户、15户和20户。',
        '东湖、青山等街道分别完成12户、15户、20户。',
        '城乡低保标准分别提高5%和8%。',
        '批发和零售业、住宿和餐饮业分别增长5%、6%。',
        '组织党员、干部到东湖、青山分别开展活动12场、15场。',
        '东湖、青山、洪山分别完成12户（含2户搬迁）、15户、20户。',
        '东湖、青山、洪山分别投入12万元、修路3公里。',
      ],
    },
  },
  check: faultsIn,
});

function faultsIn(paragraph: Paragraph): readonly FoundInParagraph[] {
  const { text } = paragraph;
  let found: FoundInParagraph[] | null = null;
  for (const word of WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const fault = faultAt(paragraph, at);
      if (fault) (found ??= []).push(fault);
    }
  }
  return found ?? NONE;
}

const WORDS = ['分别', '依次'];
const NONE: readonly FoundInParagraph[] = [];

function faultAt(paragraph: Paragraph, at: number): FoundInParagraph | null {
  const { text } = paragraph;
  const names = namesBefore(text, at);
  const said = names.length > 0 ? names.length : countBefore(text, at);
  if (said < 2) return null;
  const values = valuesBehind(paragraph, at);
  const [first, last] = [values[0], values.at(-1)];
  if (values.length < 2 || !first || !last) return null;
  if (values.length === said || isPossible(names, values.length)) return null;
  if (paragraph.gaps.some(({ span }) => span.start > at && span.start <= last.span.end + 1)) return null;
  const given = values.length;
  return {
    span: { start: at, end: last.span.end },
    message: {
      zh: `“${text.slice(at, at + 2)}”前面列了 ${said} 项，后面是 ${given} 个数，请核对`,
      en: `${said} things stand before ${text.slice(at, at + 2)}, ${given} figures behind it`,
    },
  };
}

/** The members of the list right before a column; none where it is no whole list. */
function namesBefore(text: string, at: number): readonly string[] {
  let start = at;
  while (start > 0 && at - start < LONGEST && !ENDS.includes(text.charAt(start - 1))) start--;
  const list = text.slice(start, at);
  return list.includes('、') && !UNCOUNTED.test(list) ? list.split('、') : NO_NAMES;
}

const NO_NAMES: readonly string[] = [];
const LONGEST = 60;
const ENDS = '，,。；;：:！？!?（(）)';
/** A list that is not whole, or words that name two at once. */
const UNCOUNTED = /[等“《]|城乡|男女|中小|党政|干群|[省市县区镇乡村街]{2}/;

/** 三个社区 right before a column: how many; 0 where no such count stands there. */
function countBefore(text: string, at: number): number {
  const count = COUNTED.exec(text.slice(Math.max(0, at - 10), at))?.[1];
  return count === undefined ? 0 : (readNumeral(count) ?? 0);
}

const COUNTED = /(?<![第\d一二三四五六七八九十几])([两二三四五六七八九2-9])[个家所类名户]\p{Script=Han}{1,6}$/u;

/** The figures of one unit that follow each other with nothing but a mark between them. */
function valuesBehind(paragraph: Paragraph, at: number): readonly PlacedQuantity[] {
  const { text } = paragraph;
  const own = quantitiesOf(paragraph).filter(({ span }) => span.start > at && span.start < at + FARTHEST);
  const [first] = own;
  if (!first || /[，。；：（(\d]/.test(text.slice(at, first.span.start))) return [];
  const values = [first];
  for (const next of own.slice(1)) {
    const last = values.at(-1) ?? first;
    if (!isNext(text.slice(last.span.end, next.span.start))) break;
    values.push(next);
  }
  const isWhole = isEnd(text, values.at(-1)?.span ?? first.span);
  return isWhole && values.every(({ quantity }) => quantity.unit === first.quantity.unit) ? values : [];
}

const FARTHEST = 120;

/** A value with more behind it (12户（含2户搬迁）、…, 投入12万元、修路3公里) may not be the last one. */
function isEnd(text: string, { end }: Span): boolean {
  return !/^[、（(和与及]/.test(text.slice(end, end + 1));
}

/** Whether so many may be listed: names begin behind a 到 or 在, and 和 stands between two or in one. */
function isPossible(names: readonly string[], count: number): boolean {
  for (const [from, name] of names.entries()) {
    if (from > 0 && !LEADS.test(name)) continue;
    const listed = names.slice(from);
    const joined = listed.filter(one => /[和与及]/.test(one)).length;
    if (count >= listed.length && count <= listed.length + joined) return true;
  }
  return false;
}

const LEADS = /[到在对向赴由使把将让给从以了为的]/;
