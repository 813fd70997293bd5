import type { SummaryDocument } from '../../model/document';
import type { PlacedRun } from '../../repeats/doubled';
import type { RepeatedStretch } from '../../repeats/sentences';
import { laterMessage, type Language } from '../../text/message';
import { rangeOf } from '../../text/span';
import { defineRule, type Facts, type Found } from '../define';
import { keepFound } from '../keep-found';
import { integer } from '../options';
import { placeName } from '../place-name';
import { FIRST_HERE } from './place';
import { sentenceFixes } from './sentence-fixes';

/** Shorter ones are no repeats anyway. */
const SHORTEST = 30;

export const repeatedSentence = defineRule({
  scope: 'document',
  meta: {
    id: 'repeat/sentence',
    title: { zh: '长句重复', en: 'Repeated sentence' },
    rationale: {
      zh: '30 字以上的句子在另一段里又出现，或者同一段里连着 20 字以上写了两遍。指导思想句（以……为指导，深入贯彻……精神）首尾两见是惯例，不报。',
      en: 'A sentence of 30 characters or more stands in another paragraph too, or a run of 20 characters or more stands twice in one paragraph. The guiding thought may open and close a text and is left alone.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    options: {
      shortest: integer({
        default: SHORTEST,
        minimum: SHORTEST,
        maximum: 500,
        description: { zh: '多少字以上的句子才报', en: 'The fewest characters of a sentence that is reported' },
      }),
    },
    examples: {
      bad: [
        '上半年完成了摸底。各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。\n\n秋季抓了整改。各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。其余事项另报。',
        '针对问题建立台账、逐项销号、定期回访、动态管理，确保问题整改到位，同时建立台账、逐项销号、定期回访、动态管理，确保问题整改到位。',
      ],
      good: [
        '我们坚持以新发展理念为指导，深入贯彻上级决策部署，统筹抓好各项重点任务落实。一年来成效明显。\n\n下一步要有新气象。我们坚持以新发展理念为指导，深入贯彻上级决策部署，统筹抓好各项重点任务落实。',
        '建立台账，逐项销号。\n\n第二季度继续建立台账，逐项销号。',
        '深入学习习近平新时代中国特色社会主义思想，自觉用习近平新时代中国特色社会主义思想凝心铸魂。',
      ],
      withOptions: [
        {
          options: { shortest: 60 },
          good: [
            '上半年完成了摸底。各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。\n\n秋季抓了整改。各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。其余事项另报。',
          ],
        },
      ],
    },
  },
  standsAfter: ({ sentencesStand }) => sentencesStand(),
  check,
  checkAgain: (facts, change, before, options) => keepFound(check(facts, options), before, change),
  fixes: (facts, range) => sentenceFixes(facts, range),
});

function check(
  { document: { outline }, repeatedSentences, doubledRuns }: Facts,
  { shortest }: { readonly shortest: number },
): readonly Found[] {
  const sentences = reported(repeatedSentences, shortest).map(stretch => report(outline, stretch));
  return [...sentences, ...doubledRuns.map(describeRun)];
}

function reported(sentences: readonly RepeatedStretch[], shortest: number): readonly RepeatedStretch[] {
  return shortest > SHORTEST ? sentences.filter(({ span }) => span.end - span.start >= shortest) : sentences;
}

function report(outline: Outline, stretch: RepeatedStretch): Found {
  return {
    range: rangeOf(stretch.line, stretch.span),
    message: laterMessage({ outline, first: stretch.first.line }, describe),
    related: [{ range: rangeOf(stretch.first.line, stretch.first.span), message: FIRST_HERE }],
  };
}

type Outline = SummaryDocument['outline'];

/** Not the document: what is found stands longer than a version of the text, and would hold on to it. */
interface About {
  readonly outline: Outline;
  readonly first: number;
}

function describe({ outline, first }: About, language: Language): string {
  const place = placeName({ outline }, first)[language];
  return language === 'zh' ? `这句话与${place}中的一句相同` : `This sentence stands in ${place} too`;
}

function describeRun({ line, first, again }: PlacedRun): Found {
  const length = again.end - again.start;
  return {
    range: rangeOf(line, again),
    message: {
      zh: `段内重复：这 ${length} 字本段前面已有`,
      en: `These ${length} characters stand in this paragraph before`,
    },
    related: [{ range: rangeOf(line, first), message: FIRST_HERE }],
  };
}
