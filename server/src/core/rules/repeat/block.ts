import type { SummaryDocument } from '../../model/document';
import { findBlocks, type RepeatedBlock } from '../../repeats/blocks';
import { differencesOf } from '../../repeats/differences';
import { laterMessage, type Language } from '../../text/message';
import type { Range } from '../../text/span';
import { defineRule } from '../define';
import { blockFixes } from './block-fixes';
import { addDifferences, describeDifferences } from './describe-differences';
import { lineRange } from './place';
import { linesName } from '../place-name';

export const repeatedBlock = defineRule({
  scope: 'document',
  meta: {
    id: 'repeat/block',
    title: { zh: '连续几段重复', en: 'Repeated paragraphs in a row' },
    rationale: {
      zh: '连续几段在文中又出现一遍，多半是整块粘贴了两次。合成一条来报，逐段的位置列在相关位置里。',
      en: 'Several paragraphs in a row stand in the text again, usually because a whole part was pasted twice. They are reported as one, with each place as a related location.',
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
  *check({ document, repeats }) {
    for (const block of findBlocks(document, repeats)) {
      yield {
        range: blockRange(document, block),
        message: laterMessage({ document, block }, describe),
        related: block.map(({ line, first }) => ({
          range: lineRange(document, first),
          part: lineRange(document, line),
          message: { zh: `第 ${line + 1} 行第一次出现在这里`, en: `Line ${line + 1} stands here first` },
        })),
      };
    }
  },
  fixes: blockFixes,
});

function blockRange(document: SummaryDocument, block: RepeatedBlock): Range {
  return {
    start: lineRange(document, block[0]?.line ?? 0).start,
    end: lineRange(document, block.at(-1)?.line ?? 0).end,
  };
}

interface About {
  readonly document: SummaryDocument;
  readonly block: RepeatedBlock;
}

function describe({ document, block }: About, language: Language): string {
  const near = block.filter(({ type }) => type === 'near');
  const differences = addDifferences(near.map(({ line, first }) => differencesOf(document, line, first)));
  const what = describeDifferences(differences, language);
  const place = linesName(document, block[0]?.first ?? 0, block.at(-1)?.first ?? 0)[language];
  if (language === 'zh') return `这 ${block.length} 段与${place}相同${what && `，${what}`}`;
  return `These ${block.length} paragraphs are the same as ${place}${what && ` but for ${what}`}`;
}
