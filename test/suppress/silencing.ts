import { analyse, type Analysis } from '../../server/src/core';
import {
  entriesFor,
  NOTHING_REMEMBERED,
  remember,
  silenceFor,
  type Remembered,
  type RememberedEntry,
} from '../../server/src/core/features';

export const FILE = '甲.txt';

/** What is remembered when the writer waves the n-th finding of a text away. */
export function remembering(text: string, scope: RememberedEntry['scope'], n = 0): Remembered {
  const { findings, parsed } = analyse(text);
  const finding = findings[n];
  if (!finding) throw new Error(`the text has ${findings.length} findings`);
  return entriesFor(finding, parsed.lines, FILE, scope).reduce(remember, NOTHING_REMEMBERED);
}

/** A text as it is read where something is remembered. */
export function analyseRemembering(text: string, remembered: Remembered, file = FILE): Analysis {
  return analyse(text, { silence: silenceFor(remembered, file) });
}

/** The findings as `rule@line:column`. */
export function placesOf({ findings }: Analysis): readonly string[] {
  return findings.map(({ rule, range: { start } }) => `${rule}@${start.line}:${start.character}`);
}
