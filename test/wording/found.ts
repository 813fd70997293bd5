import { analyse, RULES } from '../../server/src/core';

const WORDING = RULES.filter(({ meta }) => meta.id.startsWith('wording/'));
const ALL_ON = Object.fromEntries(
  WORDING.map(({ meta }) => [meta.id, meta.severity === 'off' ? 'info' : meta.severity]),
);

/** What the wording rules mark in a text: `截止 → 截至`. Those that are off by default are asked with `levels`. */
export function words(text: string, all = false): readonly string[] {
  const { findings } = analyse(text, { rules: WORDING, ...(all ? { levels: ALL_ON } : {}) });
  const lines = text.split('\n');
  return findings.map(({ range }) => lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '');
}
