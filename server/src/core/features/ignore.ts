import type { Analysis } from '../analysis';
import type { Finding, RuleId } from '../rules/define';
import { RULES } from '../rules/registry';
import { entriesFor, isRepeat } from '../suppress/entries-for';
import { keyOf, type RememberedEntry, type Scope } from '../suppress/entry';
import type { Message } from '../text/message';
import { touches, type Range } from '../text/span';

/** A way of not hearing of a finding again. */
export interface IgnoreOffer {
  readonly title: Message;
  /** What its rule is called: the ways that stand together. */
  readonly group: Message;
  /** Whether it is the narrowest way of its finding. */
  readonly isNarrowest: boolean;
  /** To be remembered together. */
  readonly entries: readonly RememberedEntry[];
}

/**
 * The ways of not hearing again of the findings that touch a range, narrowest first; of `MOST_FINDINGS` at the most, so that
 * nobody who has selected all of a text is handed thousands. `file` is the path of the text below its project's folder.
 */
export function ignoreOffers(analysis: Analysis, range: Range, file: string): readonly IgnoreOffer[] {
  const findings = analysis.findings.filter(finding => touches(finding.range, range)).slice(0, MOST_FINDINGS);
  const known = new Set<string>();
  return SCOPES.flatMap(scope =>
    findings.flatMap(finding => {
      const entries = entriesFor(finding, analysis.parsed.lines, file, scope);
      const key = entries.map(keyOf).join();
      if (entries.length === 0 || known.has(key)) return [];
      known.add(key);
      const isNarrowest = scope === (isRepeat(finding) ? 'pair' : 'finding');
      const title = titleOf(analysis, finding, scope);
      return [{ title, group: ruleTitle(finding.rule), isNarrowest, entries }];
    }),
  );
}

const MOST_FINDINGS = 8;
const SCOPES: readonly Scope[] = ['pair', 'finding', 'paragraph', 'file', 'project'];

function titleOf(analysis: Analysis, finding: Finding, scope: Scope): Message {
  const name = ruleTitle(finding.rule);
  switch (scope) {
    case 'pair': {
      const line = (finding.related[0]?.range.start.line ?? 0) + 1;
      return { zh: `不是重复（与第 ${line} 行）`, en: `Not a repeat (of line ${line})` };
    }
    case 'finding': {
      const words = isRepeat(finding) ? '' : quote(wordsOf(analysis, finding.range));
      return { zh: `忽略这一处${words}（${name.zh}）`, en: `Ignore this one ${words}(${name.en})` };
    }
    case 'paragraph':
      return { zh: `本段不再用“${name.zh}”规则`, en: `Do not apply “${name.en}” to this paragraph` };
    case 'file':
      return { zh: `本文件不再用“${name.zh}”规则`, en: `Do not apply “${name.en}” to this file` };
    case 'project':
      return { zh: `本项目不再用“${name.zh}”规则`, en: `Do not apply “${name.en}” to this project` };
  }
}

/** What a rule is called; its id where there is none of it any more. */
export function ruleTitle(id: RuleId): Message {
  return RULES.find(({ meta }) => meta.id === id)?.meta.title ?? { zh: id, en: id };
}

/** The words of a range on its first line. */
export function wordsOf({ parsed: { lines } }: Analysis, { start, end }: Range): string {
  const text = lines[start.line]?.text ?? '';
  return text.slice(start.character, end.line === start.line ? end.character : text.length).trim();
}

function quote(words: string): string {
  if (words === '') return '';
  return words.length > LONGEST_QUOTED ? `“${Array.from(words).slice(0, LONGEST_QUOTED).join('')}…”` : `“${words}”`;
}

const LONGEST_QUOTED = 12;
