import type { Finding, Severity } from '../rules/define';
import type { Message } from '../text/message';

/** Findings as an editor can hold them, and how many more there are. */
export interface CappedFindings {
  /** In the order of the text. */
  readonly shown: readonly Finding[];
  /** Says how many are left out; null when none is. */
  readonly more: Message | null;
}

/** The most important findings, `limit` at most together with the line that says how many more there are. */
export function capFindings(findings: readonly Finding[], limit = MOST_FINDINGS): CappedFindings {
  if (findings.length <= limit) return { shown: findings, more: null };
  const counts = [0, 0, 0, 0];
  for (const { severity } of findings) counts[RANK[severity]] = (counts[RANK[severity]] ?? 0) + 1;
  let room = limit - 1;
  const places = counts.map(count => {
    const own = Math.min(count, room);
    room -= own;
    return own;
  });
  const shown = findings.filter(({ severity }) => {
    const left = places[RANK[severity]] ?? 0;
    places[RANK[severity]] = left - 1;
    return left > 0;
  });
  const left = findings.length - shown.length;
  return {
    shown,
    more: {
      zh: `另有 ${left} 处没有列出，处理完一部分后会显示`,
      en: `${left} more are not listed; they follow as these are dealt with`,
    },
  };
}

/** VS Code keeps no more for a file. */
const MOST_FINDINGS = 1000;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };
