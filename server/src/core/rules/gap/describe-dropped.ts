import type { LostFigure } from '../../filling/lost-figures';
import type { SummaryDocument } from '../../model/document';
import type { PlacedGap } from '../../model/placed';
import { laterMessage, type Message } from '../../text/message';
import { clauseAround } from './clause-around';

/**
 * The message of a figure or name that left no mark: 「可能漏数：“宣传单▮万余张”」; where a twin tells what stands there,
 * 「可能漏数：“宣传单▮万余张”，第 37 行同一段此处是 20」. Wording: writer's notes §10.
 */
export function describeDropped(document: SummaryDocument, placed: PlacedGap, lost?: LostFigure): Message {
  return laterMessage({ document, placed, lost }, (about, language) => {
    const said = inWords(about.document, about.placed)[language];
    return about.lost === undefined ? said : said + inTwin(about.lost)[language];
  });
}

function inWords(document: SummaryDocument, { line, gap }: PlacedGap): Message {
  const clause = clauseAround(document, line, gap);
  return gap.kind === 'number'
    ? { zh: `可能漏数：“${clause}”`, en: `Figure possibly lost: “${clause}”` }
    : { zh: `可能漏名：“${clause}”`, en: `Name possibly lost: “${clause}”` };
}

function inTwin({ value, range }: LostFigure): Message {
  const line = range.start.line + 1;
  return { zh: `，第 ${line} 行同一段此处是 ${value}`, en: `; line ${line}, the same paragraph, has ${value} here` };
}
