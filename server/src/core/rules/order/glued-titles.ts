import type { SummaryDocument } from '../../model/document';
import type { TitleEnd } from '../../model/marker';
import type { Section } from '../../model/section';
import { walkSections } from './walk';

/** The ends of a title that only words show: no mark and no line break stands between it and its text. */
const WITHOUT_MARK: ReadonlySet<TitleEnd> = new Set<TitleEnd>(['opener', 'echo', 'name']);

/** The headings whose text follows without a mark: 下一步打算｜我们将…. */
export function gluedTitles(document: SummaryDocument): readonly Section[] {
  const found: Section[] = [];
  let line = -1;
  let next = 0;
  walkSections(document.outline, section => {
    if (section.kind !== 'heading' || section.style === null) return;
    const { start, end } = section.selectionRange;
    const paragraph = document.paragraphs[start.line]?.paragraph;
    if (line !== start.line) [line, next] = [start.line, 0];
    const markers = paragraph?.markers ?? [];
    // Sections come in the order of the text, so one walk over a line's markers serves all of them.
    while ((markers[next]?.span.start ?? Infinity) < start.character) next++;
    const marker = markers[next];
    if (marker?.span.start !== start.character || !WITHOUT_MARK.has(marker.titleEnd)) return;
    const behind = paragraph?.text.charAt(end.character) ?? '';
    if (behind !== '' && !MARKS.includes(behind)) found.push(section);
  });
  return found;
}

const MARKS = '。，、；：！？,;:.!?—…“”（(》 \u3000\t';
