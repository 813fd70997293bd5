import type { SummaryDocument } from '../../model/document';
import type { Gap } from '../../model/gap';
import type { Message } from '../../text/message';

/** How many characters of the clause are shown on each side of the place. */
const BEFORE = 8;
const BEHIND = 6;
const MARKS = /[，。；：！？,;:!?]/;

/** The message of a figure or name that left no mark: 「可能漏数：“宣传单▮万余张”」. Wording: writer's notes §10. */
export function describeDropped(document: SummaryDocument, line: number, gap: Gap): Message {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const at = gap.span.start;
  const clause = `${lastPart(text.slice(Math.max(0, at - BEFORE), at))}▮${firstPart(text.slice(at, at + BEHIND))}`;
  if (gap.kind !== 'number') return { zh: `可能漏名：“${clause}”`, en: `Name possibly lost: “${clause}”` };
  const unit = gap.unit === null ? '' : `（${gap.unit}）`;
  return { zh: `可能漏数：“${clause}”${unit}`, en: `Figure possibly lost: “${clause}”${unit}` };
}

function lastPart(text: string): string {
  return text.split(MARKS).at(-1) ?? '';
}

function firstPart(text: string): string {
  return text.split(MARKS)[0] ?? '';
}
