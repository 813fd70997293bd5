import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { withNumber } from '../../rules/order/marker-number';
import { walkSections } from '../../rules/order/walk';
import type { Position } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { redress } from './dress';
import { sectionAt } from './place';

/**
 * Dresses all sections of the level at `position` as `dress` shows it for the first number: 1. for 1、, （一） for 一、. Null where no
 * numbered section stands there or the level has more members than the dress has numbers.
 */
export function restyleLevel(document: SummaryDocument, position: Position, dress: string): StructureChange | null {
  const model = sectionAt(document, position)?.section;
  if (!model?.style || model.ordinal === 0 || withNumber(dress, 1) === null) return null;
  const level: Section[] = [];
  walkSections(document.outline, section => {
    if (section.style === model.style && section.level === model.level) level.push(section);
  });
  if (level.some(({ ordinal }) => withNumber(dress, ordinal) === null)) return null;
  const edits = level.flatMap(section => redress(document, section, dress, section.ordinal) ?? []);
  const [from, to] = [withNumber(model.marker, 1) ?? model.marker, withNumber(dress, 1) ?? dress];
  return changeOf(
    {
      zh: `本级序号“${from}”改为“${to}”（${edits.length} 处）`,
      en: `Change ${from} of this level to ${to} (${edits.length} places)`,
    },
    edits,
  );
}
