import { offeredChanges } from '../core/features/index';
import type { Analysis, Language, Message, RuleId } from '../core/index';
import type { InspectOptions } from './inspect';

/** A line for each finding with changes of which the writer has to choose one. */
export function undecidedIn(
  analysis: Analysis,
  { config }: InspectOptions,
  wants: (id: RuleId) => boolean,
  language: Language,
): readonly string[] {
  const { fixability, suggestions } = offeredChanges(analysis, config?.rules);
  return analysis.findings.flatMap(finding => {
    const { rule, message, range } = finding;
    // Paragraphs that stand twice are no slips to mend one by one.
    if (rule.startsWith('repeat/') || !wants(rule) || fixability(finding) !== 'suggestion') return [];
    const ways = suggestions(finding).map(title => title[language]);
    const place = `${range.start.line + 1}:${range.start.character + 1}`;
    const choose = language === 'zh' ? `；改法：${ways.join('，或')}` : `; ${ways.join(', or ')}`;
    return [`  ${place}  ${message[language]}${choose}  ${rule}`];
  });
}

/** Stands above those lines. */
export const UNDECIDED: Message = {
  zh: '  以下不自动改，请自行定夺：',
  en: '  Left to you, not changed:',
};

/** What follows the summary where changes are left to the writer. */
export function describeUndecided(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'zh'
    ? `另有 ${count} 处改法要自行定夺，不自动改\n`
    : `${count} more with changes to choose from are left to you\n`;
}
