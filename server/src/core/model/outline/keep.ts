import { firstFrom } from '../../text/first-from';
import type { PlacedParagraph } from '../placed';
import type { Section } from '../section';
import { footSign } from './foot';
import { isNotesHeading } from './heads';
import { LINES_LOOKED_AT } from './title';

/** What is needed of the version before. */
interface Before {
  readonly paragraphs: readonly PlacedParagraph[];
  readonly outline: readonly Section[];
}

/**
 * The outline after one line changed in which no heading stands and none stood, as it does at nearly every key: the one before, with
 * the sections ending where the line now ends. Null where it must be built anew.
 */
export function keepOutline(
  before: Before,
  paragraphs: readonly PlacedParagraph[],
  line: number,
): readonly Section[] | null {
  const old = before.paragraphs[line];
  const now = paragraphs[line];
  if (!old || !now) return null;
  if (old.block !== now.block || !isPlainText(old) || !isPlainText(now)) return null;
  if (mayHoldTitle(paragraphs, line) || footSign(old.paragraph.text) !== footSign(now.paragraph.text)) return null;
  const length = now.paragraph.text.length;
  return length === old.paragraph.text.length ? before.outline : endAt(before.outline, line, length);
}

function isPlainText({ paragraph: { text, markers, captions } }: PlacedParagraph): boolean {
  return markers.length === 0 && captions.length === 0 && text.trim() !== '' && !isNotesHeading(text);
}

/** Whether the line is among the first with text, of which one is the title. */
function mayHoldTitle(paragraphs: readonly PlacedParagraph[], line: number): boolean {
  let seen = 0;
  for (let above = 0; above < line; above++) {
    if (paragraphs[above]?.paragraph.text.trim() !== '' && ++seen >= LINES_LOOKED_AT) return false;
  }
  return true;
}

/** Sections follow one another, so at most the last that begins before the line's end and what lies in it ends there. */
function endAt(sections: readonly Section[], line: number, length: number): readonly Section[] {
  const last = firstFrom(sections, line + 1, ({ range }) => range.start.line) - 1;
  const section = sections[last];
  if (!section || section.range.end.line < line) return sections;
  const children = endAt(section.children, line, length);
  const endsHere = section.range.end.line === line;
  if (children === section.children && !endsHere) return sections;
  const range = endsHere ? { ...section.range, end: { line, character: length } } : section.range;
  return sections.with(last, { ...section, range, children });
}
