import type { Rule } from './define';
import { conflictingFigures } from './figure/conflict';
import { wrongDate } from './figure/date';
import { doubledApproximation } from './figure/doubled-approximation';
import { wrongGrowth } from './figure/growth';
import { mixedNumerals } from './figure/mixed';
import { wrongPercent } from './figure/percent';
import { halfNamedRange } from './figure/range';
import { respectively } from './figure/respectively';
import { wrongSum } from './figure/sum';
import { droppedFigure } from './gap/dropped-figure';
import { droppedName } from './gap/dropped-name';
import { placeholder } from './gap/placeholder';
import { lostCharacters } from './leftover/lost-characters';
import { leftoverName } from './leftover/name';
import { webLeftover } from './leftover/web';
import { leftoverYear } from './leftover/year';
import { longSentence } from './length/sentence';
import { markBeforeEtc } from './mark/before-etc';
import { brokenYear } from './mark/broken-year';
import { wrongDash } from './mark/dash';
import { documentNumber } from './mark/document-number';
import { doubledMark } from './mark/doubled';
import { wrongEllipsis } from './mark/ellipsis';
import { halfWidthMarks } from './mark/half-width';
import { missingMark } from './mark/missing';
import { paragraphEnd } from './mark/paragraph-end';
import { quotedList } from './mark/quoted-list';
import { quotedWords } from './mark/quoted-words';
import { rangeMark } from './mark/range';
import { semicolonOverStop } from './mark/semicolon';
import { unpairedMark } from './mark/unpaired';
import { emptySection } from './order/empty-section';
import { wrongLevel } from './order/level';
import { missingSection } from './order/missing-section';
import { numberOutOfOrder } from './order/number-out-of-order';
import { repeatedNumber } from './order/number-repeated';
import { skippedNumber } from './order/number-skipped';
import { ordinalMark } from './order/ordinal-mark';
import { runTogether } from './order/run-together';
import { brokenSeries } from './order/series';
import { seriesCount } from './order/series-count';
import { titleEndMark } from './order/title-end-mark';
import { repeatedBlock } from './repeat/block';
import { nearParagraph } from './repeat/near-paragraph';
import { repeatedParagraph } from './repeat/paragraph';
import { repeatedSentence } from './repeat/sentence';
import { repeatedWord } from './repeat/word';
import { confusedWord } from './wording/confusable';
import { houseStyleWord } from './wording/disputed';
import { foreignGlyph } from './wording/glyph';
import { ownTerms } from './wording/own-terms';
import { redundantWords } from './wording/redundant';
import { misspeltWord } from './wording/typo';
import { olderForm } from './wording/variant';

/** All rules. This file is generated from the folders beside it: npm run generate. */
export const RULES: readonly Rule[] = [
  conflictingFigures,
  wrongDate,
  doubledApproximation,
  wrongGrowth,
  mixedNumerals,
  wrongPercent,
  halfNamedRange,
  respectively,
  wrongSum,
  droppedFigure,
  droppedName,
  placeholder,
  lostCharacters,
  leftoverName,
  webLeftover,
  leftoverYear,
  longSentence,
  markBeforeEtc,
  brokenYear,
  wrongDash,
  documentNumber,
  doubledMark,
  wrongEllipsis,
  halfWidthMarks,
  missingMark,
  paragraphEnd,
  quotedList,
  quotedWords,
  rangeMark,
  semicolonOverStop,
  unpairedMark,
  emptySection,
  wrongLevel,
  missingSection,
  numberOutOfOrder,
  repeatedNumber,
  skippedNumber,
  ordinalMark,
  runTogether,
  brokenSeries,
  seriesCount,
  titleEndMark,
  repeatedBlock,
  nearParagraph,
  repeatedParagraph,
  repeatedSentence,
  repeatedWord,
  confusedWord,
  houseStyleWord,
  foreignGlyph,
  ownTerms,
  redundantWords,
  misspeltWord,
  olderForm,
];
