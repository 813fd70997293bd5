import type { SummaryDocument } from '../../model/document';
import { writeChineseNumeral } from '../../text/numerals';
import { defineRule } from '../define';
import type { BreakKind, NumberBreak } from './breaks';
import { isOneSentence, loneOpeners, mayGoOn } from './lone-opener';
import { breaksIn, fixBreaks, reportBreaks } from './number-breaks';
import { sequenceFaults } from './sequence-order';

const KINDS: readonly BreakKind[] = ['first', 'skipped', 'repeated', 'backwards'];

export const brokenSeries = defineRule({
  scope: 'document',
  meta: {
    id: 'order/series',
    title: { zh: '列举不连贯', en: 'Broken series' },
    rationale: {
      zh: '一是之后接三是、两个三是、只有一是，或首先之后没有其次和最后，多半是删改时漏了一条。',
      en: 'Where 三是 follows 一是, 三是 stands twice, or nothing goes on from 一是 or 首先, something was lost.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: [
        '一是健全制度。二是配强力量。四是严格考核。',
        '一是健全制度。三是配强力量。三是严格考核。四是强化督查。',
        '一是健全制度。\n二是配强力量。\n三是严格考核。\n三是强化督查。',
        '存在两个不足：一是人手不足，任务完成不及时。',
        '首先，摸清家底，建立台账，逐项销号。全年任务圆满完成。',
        '首先，摸清家底。二是分类施策。',
        '首先，摸清家底。再次，分类施策。最后，跟踪问效。',
        '首先，摸清家底；再次，分类施策；其次，跟踪问效。',
      ],
      good: [
        '一是健全制度。二是配强力量。三是严格考核。',
        '一要学深悟透，二要笃行实干，三要守牢底线。',
        '一是健全制度，二要配强力量，三是严格考核。',
        '首先，摸清家底；其次，分类施策；最后，跟踪问效。',
        '首先，摸清家底；最后，跟踪问效。',
        '首先，摸清家底；其次要分类施策；再次，跟踪问效。',
        '农民不买地膜，一是嫌麻烦，一是要花钱。',
        '首先要感谢各位同事的支持。',
        '一是一，二是二，数据要实事求是。',
        '坚持统一是前提，规范是保障，这一是共识。',
        '第一书记驻村，第二课堂开课，第一时间响应。',
        '一是健全制度，夯实基础。另一方面，配强力量。',
        '一是健全制度：一要建章，二要立制。二是配强力量。',
      ],
    },
  },
  standsAfter: ({ before, now }) => !mayGoOn(before.text) && !mayGoOn(now.text),
  *check({ document }) {
    yield* reportBreaks(seriesBreaks(document));
    yield* loneOpeners(document);
    yield* sequenceFaults(document);
  },
  fixes: ({ document }, range) => fixBreaks(seriesBreaks(document), range),
});

function seriesBreaks(document: SummaryDocument): readonly NumberBreak[] {
  return breaksIn(document, KINDS, true).filter(
    found => !isSaidOtherwise(document, found) && !isSecondReason(document, found),
  );
}

/** `一是嫌麻烦，一是要花钱`: one thing and another. */
function isSecondReason({ paragraphs }: SummaryDocument, { kind, before, section }: NumberBreak): boolean {
  const [from, to] = [before?.selectionRange.start, section.selectionRange.start];
  if (kind !== 'repeated' || section.ordinal !== 1 || from?.line !== to.line) return false;
  return isOneSentence(paragraphs[to.line]?.paragraph.text ?? '', from.character, to.character);
}

/** How far before a number another word for the one that is missing is looked for, in characters. */
const FARTHEST = 400;

/** 一是…，二要…，三是…: the number that seems lost stands there with another word. */
function isSaidOtherwise({ paragraphs }: SummaryDocument, { before, section, expected }: NumberBreak): boolean {
  const [from, to] = [before?.selectionRange.start, section.selectionRange.start];
  const text = paragraphs[to.line]?.paragraph.text ?? '';
  const numeral = writeChineseNumeral(expected);
  const start = from?.line === to.line ? from.character : 0;
  const between = text.slice(Math.max(start, to.character - FARTHEST), to.character);
  return ['要', '则', '来', '者'].some(word => between.includes(numeral + word));
}
