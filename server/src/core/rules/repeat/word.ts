import type { Paragraph } from '../../model/paragraph';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { ALLOWED, spare } from '../allowed';
import { defineRule, type Facts, type FoundInParagraph } from '../define';
import type { Fix } from '../fix';
import { rangeOf, touches, type Range } from '../../text/span';
import { doubledWordAt } from './doubled-words';

export const repeatedWord = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'repeat/word',
    title: { zh: '叠字叠词', en: 'Doubled word' },
    rationale: {
      zh: '同一个字或词多打了一遍。后一半另成一词（学习学习强国、研究研究生）、成语（地地道道）和正常搭配（目的的、存在在）不报。',
      en: 'A character or a word was typed twice. Where the second half begins another word (学习学习强国, 研究研究生), in idioms (地地道道) and in lawful neighbours (目的的) nothing is reported.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    options: ALLOWED,
    examples: {
      bad: [
        '按时报送报送及时率统计表。',
        '本地媒体报道报道防汛工作三次。',
        '这是是全年的重点。',
        '各村的的台账已经建立。',
        '在在全镇范围内推开。',
      ],
      good: [
        '为了了解情况，开展以育人为目的的活动，在线上上课。',
        '坚持学习学习强国，培养研究研究生的能力，成立工作工作组。',
        '落实财政政策和实名制，改进工作作风，师生生活丰富。',
        '群众一个一个地问，一项一项地办，地地道道，和和气气，是是非非都讲清。',
        '维护和平和平安稳定，问题存在在各村。',
      ],
      withOptions: [{ options: { allowed: ['报道报道'] }, good: ['本地媒体报道报道防汛工作三次。'] }],
    },
  },
  check: (paragraph, { allowed }) =>
    paragraph.fingerprint.echoes.length === 0 ? NONE : spare(findIn(paragraph), paragraph.text, allowed),
  *fixes({ document }: Facts, range: Range, { allowed }): Iterable<Fix> {
    for (let line = range.start.line; line <= range.end.line; line++) {
      const placed = document.paragraphs[line];
      if (!placed || placed.block === 'code') continue;
      for (const { span, word } of spare([...doubledWords(placed.paragraph)], placed.paragraph.text, allowed)) {
        const target = rangeOf(line, span);
        if (!touches(target, range)) continue;
        yield {
          title: { zh: `删去一个“${word}”`, en: `Delete one “${word}”` },
          applicability: 'suggestion',
          preferred: true,
          target,
          action: {
            type: 'edit',
            edits: [{ range: rangeOf(line, { ...span, start: span.start + word.length }), text: '' }],
          },
        };
      }
    }
  },
});

const NONE: readonly FoundInParagraph[] = [];

function findIn(paragraph: Paragraph): readonly FoundInParagraph[] {
  return Array.from(doubledWords(paragraph), ({ span, word }) => ({ span, message: describe(word) }));
}

function describe(word: string): Message {
  return { zh: `“${word}”重复，多了一个“${word}”`, en: `“${word}” stands twice in a row` };
}

interface DoubledWord {
  /** Both of them. */
  readonly span: Span;
  readonly word: string;
}

function* doubledWords({ text, fingerprint: { echoes } }: Paragraph): Iterable<DoubledWord> {
  let end = 0;
  for (const at of echoes) {
    const word = doubledWordAt(text, at);
    if (word === null || at - word.length < end) continue;
    end = at + word.length;
    yield { span: { start: at - word.length, end }, word };
  }
}
