import type { SummaryDocument } from '../../model/document';
import { trimEnd } from '../../model/numbering/line-lead';
import { readNumeral } from '../../text/numerals';
import { rangeOf } from '../../text/span';
import { defineRule, type Found } from '../define';
import { words } from '../options';
import { spare } from '../allowed';
import { breaksOf } from './breaks';
import { numberedLists, type NumberedList } from './lists';

export const seriesCount = defineRule({
  scope: 'document',
  meta: {
    id: 'order/series-count',
    title: { zh: '条数不符', en: 'Count of items' },
    rationale: {
      zh: '前面说五个方面，后面列出四条。三会一课、四个意识一类固定提法不数。',
      en: 'The text announces five items and lists four. Set terms such as 三会一课 are not counted.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    options: {
      terms: words({
        zh: '不数的固定提法，如 `["三项清单"]`',
        en: 'Set terms that announce no items, such as `["三项清单"]`',
      }),
    },
    examples: {
      bad: [
        '重点抓了五个方面：（一）抓学习。（二）抓整改。（三）抓落实。（四）抓考核。',
        '存在以下三个问题：一是人手不足。二是经费不足。',
        '做到“五个到位”：一是认识到位；二是组织到位；三是措施到位；四是督查到位。',
        '主要做了以下三项工作：\n1.摸清底数。\n2.建立台账。',
      ],
      good: [
        '重点抓了三个方面：（一）抓学习。（二）抓整改。（三）抓落实。',
        '严格落实“四个最严”，坚持“三会一课”，推进“五社联动”。一是健全制度。二是配强力量。',
        '增强“四个意识”：一是加强学习。二是加强督查。',
        '全年办理12个问题：一是环保类。二是交通类。',
        '召开三个会议。一是健全制度。二是配强力量。',
        '根据《办法》第二十五条，现将情况报告如下：\n一、基本情况\n有序推进。\n二、存在问题\n力量不足。',
      ],
      withOptions: [{ options: { terms: ['三项清单'] }, good: ['落实“三项清单”工作：一是健全制度。二是配强力量。'] }],
    },
  },
  standsAfter: ({ before, now }) => !announces(before.text) && !announces(now.text),
  *check({ document }, { terms }) {
    for (const list of numberedLists(document.outline)) {
      const found = miscounted(document, list);
      // Where a number is missing or stands twice, that is reported and explains the count.
      if (!found || breaksOf(list).length > 0) continue;
      const { line, character } = found.range.start;
      const text = document.paragraphs[line]?.paragraph.text ?? '';
      if (spare([{ span: { start: character, end: found.range.end.character } }], text, terms).length > 0) yield found;
    }
  },
});

/** How many characters before the first item its announcement may begin. */
const REACH = 30;
const ANNOUNCED =
  /(?<!第[一二三四五六七八九十百]{0,3})([一二两三四五六七八九十]{1,3}|\d{1,2})(?:[个项条点大类]|方面)(?=[^。！？；]{0,16}[：:]$)/g;
/** The terms of writer's notes §8 that look like a count. */
const SET_TERMS = /四个意识|四个自信|两个维护|两个确立|四个全面/;

function miscounted(document: SummaryDocument, { members }: NumberedList): Found | null {
  const [first] = members;
  if (first?.ordinal !== 1 || members.length < 2) return null;
  const place = announcement(document, first.selectionRange.start.line, first.selectionRange.start.character);
  if (!place) return null;
  const last = [...place.text.matchAll(ANNOUNCED)].at(-1);
  const said = last?.[1] === undefined ? null : readNumeral(last[1]);
  if (!last || said === null || said < 2 || SET_TERMS.test(place.text)) return null;
  const listed = members.length;
  // An approximate count and one of cases (12个问题：一是环保类) do not announce the items.
  if (said === listed || said === members.at(-1)?.ordinal || /^\d{2}/.test(last[1] ?? '')) return null;
  const start = place.column + last.index;
  return {
    range: rangeOf(place.line, { start, end: start + last[0].length }),
    message: {
      zh: `条数不符：前面说“${last[0]}”，后面列出 ${listed} 条`,
      en: `${last[0]} are announced, ${listed} are listed`,
    },
    related: [{ range: first.selectionRange, message: { zh: '从这里列起', en: 'The items begin here' } }],
  };
}

function announces(text: string): boolean {
  return /[：:]$/.test(text.trimEnd());
}

interface Announcement {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** The end of the text before an item that closes with a colon, in its line or in the one before. */
function announcement({ paragraphs }: SummaryDocument, line: number, character: number): Announcement | null {
  for (let at = line; at >= Math.max(0, line - 2); at--) {
    const text = paragraphs[at]?.paragraph.text ?? '';
    const end = trimEnd(text, 0, at === line ? character : text.length);
    if (end === 0) continue;
    if (!'：:'.includes(text.charAt(end - 1))) return null;
    const column = Math.max(0, end - REACH);
    return { line: at, column, text: text.slice(column, end) };
  }
  return null;
}
