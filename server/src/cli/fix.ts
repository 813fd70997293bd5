import { cleanText, safeFixes, type SafeFix } from '../core/features/index';
import { RULES, type Analysis, type Language, type Message, type RuleId } from '../core/index';
import { hasLostCharacters } from '../node/decode-text';
import type { Splice } from '../node/splice-text';
import { describeUnwritable } from './describe-failure';
import { diffOf, lineStarts, writeFills, type FilledText } from './fill';
import { LOST_CHARACTERS, withAnalysis, type InspectOptions } from './inspect';
import { readingOptions } from './reading-options';
import type { FixCommand } from './options';
import { printable } from './printable';
import { describeUndecided, UNDECIDED, undecidedIn } from './undecided';
import { readTexts, type SourceText } from './read-texts';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Applies the safe fixes: lists them, shows the change, or writes it. 1 when there is a change that was not written. */
export async function runFix(command: FixCommand, terminal: Terminal): Promise<ExitStatus> {
  const { language, output } = command;
  const tell = teller(terminal, language);
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  let changes = 0;
  let undecided = 0;
  let failed = false;
  for await (const input of readTexts(command, terminal.openStdin)) {
    const fixed =
      'problem' in input
        ? input
        : hasLostCharacters(input.text)
          ? { path: input.path, problem: LOST_CHARACTERS }
          : fixWith(input, await optionsFor(input.path), command);
    const problem = 'problem' in fixed ? fixed.problem : output === 'write' ? await write(fixed) : null;
    if ('problem' in fixed || problem) {
      failed = true;
      if (problem) tell(input.path, problem);
      continue;
    }
    changes += fixed.splices.length;
    undecided += fixed.open;
    if (output === 'diff') terminal.complain(fixed.list);
    await terminal.write(output === 'diff' ? diffOf(fixed) : fixed.list);
  }
  terminal.complain(summaryOf(command, changes) + describeUndecided(undecided, language));
  if (failed) return 2;
  return changes > 0 && output !== 'write' ? 1 : 0;
}

function fixWith(input: SourceText, options: InspectOptions, { rules: named, clean, language }: FixCommand) {
  const wants = (id: RuleId) => named?.includes(id) ?? true;
  const fixesOf = (analysis: Analysis): readonly NamedFix[] =>
    clean ? cleaning(analysis) : safeFixes(analysis, { ...options.config, wants }).map(withTitle);
  return withAnalysis(input, options, analysis => {
    const undecided = clean ? [] : undecidedIn(analysis, options, wants, language);
    return fixText(input, analysis, { fixes: fixesOf(analysis), undecided }, language);
  });
}

/** A change with what it is called, and the code of the rule or of the cleaning that makes it. */
interface NamedFix extends Pick<SafeFix, 'target' | 'edits'> {
  readonly title: Message;
  readonly code: string;
}

function withTitle({ rule, target, edits }: SafeFix): NamedFix {
  const title = RULES.find(({ meta }) => meta.id === rule)?.meta.title ?? { zh: rule, en: rule };
  return { title, code: rule, target, edits };
}

function cleaning({ document }: Analysis): readonly NamedFix[] {
  return cleanText(document).map(({ name, kind, range, text }) => ({
    title: name,
    code: `clean/${kind}`,
    target: range,
    edits: [{ range, text }],
  }));
}

interface Offered {
  readonly fixes: readonly NamedFix[];
  readonly undecided: readonly string[];
}

function fixText(input: SourceText, analysis: Analysis, { fixes, undecided }: Offered, language: Language): FilledText {
  const starts = lineStarts(analysis);
  const changes = fixes.map(fix => ({ fix, splices: splicesOf(fix, starts) }));
  const sure = changes.map(change => describe(change, input.text, language));
  const lines = [...sure, ...(undecided.length > 0 ? [UNDECIDED[language], ...undecided] : [])];
  const list = lines.length === 0 ? '' : `${[input.path, ...lines].map(printable).join('\n')}\n\n`;
  return { ...input, splices: changes.flatMap(({ splices }) => splices), open: undecided.length, list };
}

interface Change {
  readonly fix: NamedFix;
  readonly splices: readonly Splice[];
}

function splicesOf({ edits }: NamedFix, starts: readonly number[]): readonly Splice[] {
  return edits.map(({ range: { start, end }, text }) => ({
    start: (starts[start.line] ?? 0) + start.character,
    end: (starts[end.line] ?? 0) + end.character,
    text,
  }));
}

/**   12:5  错别字：“布署”改为“部署”  wording/typo */
function describe({ fix: { title, code, target }, splices }: Change, text: string, language: Language): string {
  const name = title[language];
  const [first] = splices;
  const before = first ? shown(text.slice(first.start, first.end)) : '';
  const after = shown(first?.text ?? '');
  const more = splices.length - 1;
  const { start } = target;
  const place = `  ${start.line + 1}:${start.character + 1}  `;
  if (language === 'zh') {
    const what = after === '' ? `删去“${before}”` : `“${before}”改为“${after}”`;
    return `${place}${name}：${what}${more > 0 ? `，另 ${more} 处` : ''}  ${code}`;
  }
  const what = after === '' ? `delete “${before}”` : `“${before}” to “${after}”`;
  return `${place}${name}: ${what}${more > 0 ? ` and ${more} more` : ''}  ${code}`;
}

/** Words of the text on one line of a list. */
function shown(words: string): string {
  const units = Array.from(words.replace(/\r\n?|\n/g, '⏎'));
  return units.length > LONGEST_SHOWN ? `${units.slice(0, LONGEST_SHOWN).join('')}…` : units.join('');
}

const LONGEST_SHOWN = 40;

async function write(fixed: FilledText): Promise<Message | null> {
  try {
    return await writeFills(fixed);
  } catch (error) {
    return describeUnwritable(error);
  }
}

function summaryOf({ output, language }: FixCommand, changes: number): string {
  const hint = output === 'write' || changes === 0;
  if (language === 'en')
    return `${changes} ${output === 'write' ? 'changed' : 'can be changed'}${hint ? '' : '; --write writes them'}\n`;
  return `${output === 'write' ? '已改' : '可改'} ${changes} 处${hint ? '' : '；加 --write 写入文件'}\n`;
}
