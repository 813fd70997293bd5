import type { Gap } from './gap';
import { fieldBefore } from './gaps/fields';
import { HEADING_LIKE_FIELDS } from './gaps/lexicon/field-names';
import type { Paragraph } from './paragraph';
import type { PlacedGap, PlacedParagraph } from './placed';
import { isBareBracket, isPlaceholderList, LIST_REACH } from './placeholder-list';

/**
 * The gaps of all lines but code and a template's own list of its placeholders. Two kinds are told by the text around them
 * only: a 某 before the word of a name (某企业), which stands for a blank in a text that has other blanks and withholds the name
 * elsewhere; and a field at the end of its line that could be a heading (时间：).
 */
export function placeGaps(paragraphs: readonly PlacedParagraph[]): readonly PlacedGap[] {
  const placed: PlacedGap[] = [];
  let isSure = true;
  let hasBlanks = false;
  for (const { line, block, paragraph } of paragraphs) {
    if (paragraph.gaps.length === 0 || block === 'code' || isPlaceholderList(paragraphs, line)) continue;
    for (const gap of paragraph.gaps) {
      if (gap.form === 'dropped' && block !== 'text') continue;
      if (isHeadingLike(gap) && !standsBesideField(paragraph, gap) && !standsInForm(paragraphs, line)) continue;
      if (mayBeWithheld(gap)) isSure = false;
      else hasBlanks ||= gap.form === 'explicit';
      placed.push({ line, gap });
    }
  }
  return isSure || hasBlanks ? placed : placed.filter(({ gap }) => !mayBeWithheld(gap));
}

/** Whether the gaps of all lines are the same after a line changed that had none and has none. */
export function keepsGaps(
  before: PlacedParagraph | undefined,
  paragraphs: readonly PlacedParagraph[],
  line: number,
): boolean {
  const gapsAt = (at: number) => paragraphs[at]?.paragraph.gaps ?? NONE;
  if (before?.paragraph.gaps.length !== 0 || gapsAt(line).length > 0) return false;
  if ([line - 1, line + 1].some(beside => gapsAt(beside).some(isHeadingLike))) return false;
  for (let below = line + 1; below <= line + LIST_REACH; below++)
    if (gapsAt(below).length > 0 && isBareBracket(paragraphs[below]?.paragraph.text ?? '')) return false;
  return true;
}

const NONE: readonly Gap[] = [];

function mayBeWithheld(gap: Gap): boolean {
  return gap.mark === 'some' && gap.kind !== 'number' && gap.kind !== 'person';
}

function isHeadingLike(gap: Gap): boolean {
  return gap.mark === 'field' && gap.label !== null && HEADING_LIKE_FIELDS.words().has(gap.label);
}

/** Whether another field of the same line is empty too: 地点：　　参加人员：. */
function standsBesideField({ gaps }: Paragraph, own: Gap): boolean {
  return gaps.some(gap => gap !== own && (gap.mark === 'field' || gap.mark === 'blank'));
}

/** Whether another field stands above or below, and no text that the field would head stands below. */
function standsInForm(paragraphs: readonly PlacedParagraph[], line: number): boolean {
  const below = paragraphs[line + 1]?.paragraph.text ?? '';
  return isField(below) || (below.trim() === '' && isField(paragraphs[line - 1]?.paragraph.text ?? ''));
}

/** `联系人：李明`, `地点：`. */
function isField(text: string): boolean {
  const colon = text.slice(0, LONGEST_FIELD).search(/[：:]/);
  return colon > 0 && fieldBefore(text, colon) !== '';
}

const LONGEST_FIELD = 16;
