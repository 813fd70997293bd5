import type { SummaryDocument } from '../../model/document';
import type { PlacedParagraph } from '../../model/placed';
import { findBlocks, type RepeatedBlock } from '../../repeats/blocks';
import { differencesOf } from '../../repeats/differences';
import type { Passage } from '../../repeats/twin-index';
import { laterMessage, type Language, type Message } from '../../text/message';
import { defineRule, type Facts, type Found } from '../define';
import { keepFound } from '../keep-found';
import { blockFixes } from './block-fixes';
import { addDifferences, describeDifferences } from './describe-differences';
import { lineRange, passageRange } from './place';
import { linesName } from '../place-name';

export const repeatedBlock = defineRule({
  scope: 'document',
  meta: {
    id: 'repeat/block',
    title: { zh: '连续几段重复', en: 'Repeated paragraphs in a row' },
    rationale: {
      zh: '连续几段在文中又出现一遍，多半是整块粘贴了两次。合成一条来报，标在第一行上，两处的起止行列在相关位置里；几段都只是相近的，级别为提示。',
      en: 'Several paragraphs in a row stand in the text again, usually because a whole part was pasted twice. They are reported as one, marked at the first line, with both places as related locations; where all of them are only nearly the same, at level info.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: [
        '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n中心举办技能培训班九期，培训学员四百六十人，推荐就业。\n二、其他\n全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n中心举办技能培训班九期，培训学员四百六十人，推荐就业。',
      ],
      good: [
        '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。\n中心举办技能培训班九期，培训学员四百六十人，推荐就业。\n全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。',
      ],
    },
  },
  standsAfter: ({ repeatsStand }) => repeatsStand(),
  check,
  checkAgain: (facts, change, before) => keepFound(check(facts), before, change),
  fixes: blockFixes,
});

function check({ document, repeats }: Facts): readonly Found[] {
  return findBlocks(document, repeats).map(block => {
    const { own, first } = block;
    const range = passageRange(document, own);
    return {
      range,
      marked: lineRange(document, own.from),
      message: laterMessage(aboutOf(document, block), describe),
      related: [
        { range: passageRange(document, first), message: firstCopy(first) },
        { range, message: laterCopy(own) },
      ],
      ...(block.repeats.every(({ type }) => type === 'near') && { severity: 'info' }),
      pairs: block.repeats.map(({ line, first: other }) => ({
        own: lineRange(document, line),
        other: lineRange(document, other),
      })),
    };
  });
}

function firstCopy({ from, to }: Passage): Message {
  return {
    zh: `第 ${from + 1}—${to + 1} 行：第一次出现在这里`,
    en: `Lines ${from + 1} to ${to + 1}: they stand here first`,
  };
}

function laterCopy({ from, to }: Passage): Message {
  return { zh: `第 ${from + 1}—${to + 1} 行：重复的几段`, en: `Lines ${from + 1} to ${to + 1}: the copy` };
}

/** Not the document: what is found stands longer than a version of the text, and would hold on to it. */
interface About extends Pick<RepeatedBlock, 'own' | 'first'> {
  readonly outline: SummaryDocument['outline'];
  readonly near: readonly (readonly [own: PlacedParagraph | undefined, first: PlacedParagraph | undefined])[];
}

function aboutOf({ outline, paragraphs }: SummaryDocument, { repeats, own, first }: RepeatedBlock): About {
  const near = repeats.filter(({ type }) => type === 'near');
  return { outline, own, first, near: near.map(({ line, first: other }) => [paragraphs[line], paragraphs[other]]) };
}

/** 第 40—46 行与第 3—9 行（一、组织领导）相同，数字 9 处不同 */
function describe({ outline, near, own, first }: About, language: Language): string {
  const differences = near.map(([ours, theirs]) => differencesOf(ours, theirs));
  const what = describeDifferences(addDifferences(differences), language);
  const place = linesName({ outline }, first.from, first.to)[language];
  if (language === 'zh') return `第 ${own.from + 1}—${own.to + 1} 行与${place}相同${what && `，${what}`}`;
  return `Lines ${own.from + 1} to ${own.to + 1} are the same as ${place}${what && ` but for ${what}`}`;
}
