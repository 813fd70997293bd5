import { findQuantities, markSentence } from '../figures/index';
import { lastClause, type MarkedSentence } from '../figures/gap-place';
import { foldLabel } from '../figures/match/label';
import { readPlace, type Place } from '../figures/match/query';
import type { PlacedQuantity } from '../figures/quantity/find';
import { splitUnit } from '../figures/quantity/unit';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap, PlacedParagraph } from '../model/placed';
import { rangeOf, type Span } from '../text/span';
import { titleOf } from './line-context';
import { mentions, placesIn, yearsIn } from './names';
import type { Suggestion } from './suggestion';

/**
 * Finds figures elsewhere in the text that count the same thing in the same unit and measure: their clause ends with the gap's
 * label. One whose line names another place or year says so. The text is looked through once, when first asked.
 */
export function createMentionFinder(document: SummaryDocument): (gap: PlacedGap) => readonly Suggestion[] {
  let index: ReadonlyMap<string, readonly Mention[]> | null = null;
  return ({ line, gap: { label, unit, kind, span } }) => {
    if (kind !== 'number' || unit === null || label === null || foldLabel(label).length < LEAST_LABEL) return [];
    const own = document.paragraphs[line]?.paragraph.text ?? '';
    const sentence = markSentence(own, span);
    const wanted = readPlace({ sentence: sentence.text, unit });
    if (wanted.whole) return [];
    index ??= indexMentions(document);
    const thing = foldLabel(label);
    const found = index.get(keyOf(thing, wanted.scale + unit)) ?? [];
    return (
      found
        .filter(mention => counts(mention, thing, wanted))
        // What is added up in the same sentence is not the total.
        .filter(
          ({ paragraph, placed }) => !isTotal(wanted) || paragraph.line !== line || !contains(sentence, placed.figure),
        )
        .map(mention => toOffer(mention, own, titleOf(document)))
    );
  };
}

const LEAST_LABEL = 2;

function isTotal({ clause }: Place): boolean {
  return /累计|合计|共计|总计|[总一]?共/.test(clause);
}

function contains(sentence: MarkedSentence, figure: Span): boolean {
  return sentence.start <= figure.start && figure.end <= sentence.end;
}

/** A figure of the text with the words that it counts. */
interface Mention {
  readonly paragraph: PlacedParagraph;
  readonly placed: PlacedQuantity;
  /** The clause before the figure, folded as labels are. */
  readonly clause: string;
}

function indexMentions({ paragraphs }: SummaryDocument): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const paragraph of paragraphs) {
    const { text } = paragraph.paragraph;
    if (paragraph.block === 'code' || !/\p{Nd}/u.test(text)) continue;
    for (const placed of findQuantities(text)) {
      const { figure, span } = placed;
      const before = lastClause(text.slice(Math.max(0, figure.start - LONGEST_LABEL), figure.start));
      const clause = foldLabel(before.replace(TAIL, ''));
      const key = keyOf(clause, text.slice(figure.end, span.end));
      const mentioned = index.get(key);
      if (mentioned) mentioned.push({ paragraph, placed, clause });
      else index.set(key, [{ paragraph, placed, clause }]);
    }
  }
  return index;
}

const LONGEST_LABEL = 24;
/** 户外广告牌 of 户外广告牌共 */
const TAIL = /(?:[了达为共约]|累计){1,3}$/;

function keyOf(words: string, unit: string): string {
  const { base, power } = splitUnit(unit);
  return `${words.slice(-LEAST_LABEL)}\n${power}${base}`;
}

/** Whether a figure counts the thing with this label as the gap does: of this year, or by how much it rose. */
function counts({ paragraph, placed, clause }: Mention, label: string, wanted: Place): boolean {
  if (!clause.endsWith(label)) return false;
  const { text } = paragraph.paragraph;
  const { figure, span } = placed;
  const unit = text.slice(figure.end, span.end);
  const place = readPlace({ sentence: markSentence(text, figure).text, unit });
  return (
    place.approximate === wanted.approximate && place.measures[0] === wanted.measures[0] && place.sign === wanted.sign
  );
}

/** `own`: the line of the gap, whose names are no others; nor is the year of the title. */
function toOffer(
  { paragraph: { line, paragraph }, placed: { figure } }: Mention,
  own: string,
  title: string,
): Suggestion {
  const { text } = paragraph;
  const isForeign = (name: string) => !mentions(own, name);
  const subject =
    placesIn(text).find(isForeign) ?? yearsIn(text).find(year => isForeign(year) && !title.includes(year));
  return {
    value: text.slice(figure.start, figure.end),
    source: 'mention',
    trust: subject === undefined ? 'fair' : 'doubtful',
    range: rangeOf(line, figure),
    ...(subject !== undefined && { subject }),
  };
}
