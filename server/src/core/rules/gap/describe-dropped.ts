import type { SummaryDocument } from '../../model/document';
import type { PlacedGap } from '../../model/placed';
import { laterMessage, type Message } from '../../text/message';
import { clauseAround } from './clause-around';

/** The message of a figure or name that left no mark: 「可能漏数：“宣传单▮万余张”」. Wording: writer's notes §10. */
export function describeDropped(document: SummaryDocument, placed: PlacedGap): Message {
  return laterMessage({ document, placed }, (about, language) => inWords(about.document, about.placed)[language]);
}

function inWords(document: SummaryDocument, { line, gap }: PlacedGap): Message {
  const clause = clauseAround(document, line, gap);
  return gap.kind === 'number'
    ? { zh: `可能漏数：“${clause}”`, en: `Figure possibly lost: “${clause}”` }
    : { zh: `可能漏名：“${clause}”`, en: `Name possibly lost: “${clause}”` };
}
