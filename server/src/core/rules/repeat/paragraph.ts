import type { SummaryDocument } from '../../model/document';
import { laterMessage, type Language } from '../../text/message';
import { outsideBlocks } from '../../repeats/blocks';
import type { Repeat } from '../../repeats/exact';
import { defineRule, type Found } from '../define';
import { integer } from '../options';
import { repeatFixes } from './fixes';
import { FIRST_HERE, lineRange } from './place';
import { reportAgain } from './report-again';
import { placeName } from '../place-name';

/** Shorter ones are no repeats anyway. */
const SHORTEST = 20;

export const repeatedParagraph = defineRule({
  scope: 'document',
  meta: {
    id: 'repeat/paragraph',
    title: { zh: '段落重复', en: 'Repeated paragraph' },
    rationale: {
      zh: '同一段话在文中出现两次，多半是拼接材料时留下的。全角半角和空格的差别不算；现将有关情况汇报如下一类套语不报。',
      en: 'A paragraph that stands twice is usually left over from patching texts together. Width and spaces make no difference; set phrases such as 现将有关情况汇报如下 are left alone.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    options: {
      shortest: integer({
        default: SHORTEST,
        minimum: SHORTEST,
        maximum: 2000,
        description: { zh: '多少字以上的段落才报', en: 'The fewest characters of a paragraph that is reported' },
      }),
    },
    examples: {
      bad: [
        '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n\n全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。',
        '　　召开动员会３次，层层压实责任，确保任务落到人、措施落到位。\n召开动员会3次,层层压实责任,确保任务落到人、措施落到位。',
      ],
      good: [
        '为总结经验、改进不足，现将全年有关工作情况汇报如下：\n为总结经验、改进不足，现将全年有关工作情况汇报如下：',
        '东湖社区：改造楼道12处，新增车棚3个，清运垃圾40吨。\n西湖社区：改造楼道9处，新增车棚5个，清运垃圾32吨。',
        '东湖社区　　改造楼道若干处　　新增车棚若干个\n东湖社区　　改造楼道若干处　　新增车棚若干个',
      ],
      withOptions: [
        {
          options: { shortest: 60 },
          good: [
            '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n\n全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。',
          ],
        },
      ],
    },
  },
  standsAfter: ({ repeatsStand }) => repeatsStand(),
  check: ({ document, repeats }, { shortest }) =>
    reported(document, repeats, shortest).map(one => report(document, one)),
  checkAgain: ({ document, repeats }, { repeatsChanged }, before, { shortest }) =>
    reportAgain(reported(document, repeats, shortest), before, repeatsChanged(), one => report(document, one)),
  fixes: repeatFixes,
});

function reported(document: SummaryDocument, repeats: readonly Repeat[], shortest: number): readonly Repeat[] {
  return outsideBlocks(document, repeats).filter(
    ({ line, type }) => type === 'exact' && !isShorter(document, line, shortest),
  );
}

function report(document: SummaryDocument, { line, first }: Repeat): Found {
  return {
    range: lineRange(document, line),
    message: laterMessage({ outline: document.outline, first }, describe),
    related: [{ range: lineRange(document, first), message: FIRST_HERE }],
  };
}

/** Not the document: what is found stands longer than a version of the text, and would hold on to it. */
interface About {
  readonly outline: SummaryDocument['outline'];
  readonly first: number;
}

function describe({ outline, first }: About, language: Language): string {
  const place = placeName({ outline }, first)[language];
  return language === 'zh' ? `与${place}相同` : `Same as ${place}`;
}

/** Characters are counted only where more of them are asked for than a repeat has anyway. */
function isShorter({ paragraphs }: SummaryDocument, line: number, shortest: number): boolean {
  return shortest > SHORTEST && (paragraphs[line]?.paragraph.characters ?? 0) < shortest;
}
