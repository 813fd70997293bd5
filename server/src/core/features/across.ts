import type { SummaryDocument } from '../model/document';
import type { Carried } from '../repeats/across/across';
import type { RepeatedBlock } from '../repeats/blocks';
import { differencesOf } from '../repeats/differences';
import type { Repeat } from '../repeats/exact';
import type { Finding, RuleId, Severity } from '../rules/define';
import type { Levels } from '../rules/lint';
import { RULES } from '../rules/registry';
import { addDifferences, describeDifferences } from '../rules/repeat/describe-differences';
import { lineRange, passageRange } from '../rules/repeat/place';
import { readComments } from '../suppress/comments';
import { pairOf } from '../suppress/entries-for';
import { keyOf, type HashPair, type RememberedEntry } from '../suppress/entry';
import { sift } from '../suppress/sift';
import type { Silence } from '../suppress/silence';
import { laterMessage, type Language } from '../text/message';
import { comparePositions, type Range } from '../text/span';

/** A finding whose other place stands in another text. */
export interface AcrossFinding extends Finding {
  readonly other: { readonly text: number; readonly range: Range };
  /** Its paragraphs with those of the other text. */
  readonly hashes: readonly HashPair[];
}

export interface AcrossOptions {
  /** What the writer calls the other text. */
  readonly nameOf: (text: number) => string;
  readonly levels?: Levels;
  /** What is remembered that concerns the text. */
  readonly silence?: Silence | null;
}

/** What a text repeats of other texts, as findings of the rules for repeats that are on and not silenced. In the order of the text. */
export function acrossFindings(
  document: SummaryDocument,
  all: readonly Carried[],
  { nameOf, levels = {}, silence = null }: AcrossOptions,
): readonly AcrossFinding[] {
  const found: AcrossFinding[] = [];
  for (const carried of all) {
    const report = (places: Pick<AcrossFinding, 'range' | 'marked'>, other: Range, repeats: readonly Repeat[]) => {
      const rule = ruleFor(repeats);
      const severity = levelOf(rule, repeats, levels);
      if (severity === 'off') return;
      const about = { document, carried, name: nameOf(carried.text), repeats, range: places.range, other };
      const message = laterMessage(about, describe);
      found.push({
        ...places,
        rule,
        severity,
        message,
        related: [],
        other: { text: carried.text, range: other },
        hashes: repeats.map(({ line, first }) => pairOf(textOf(document, line), textOf(carried.other, first))),
      });
    };
    for (const { own, first, repeats } of carried.blocks)
      report(placesOf(document, own), passageRange(carried.other, first), repeats);
    for (const repeat of carried.single)
      report({ range: lineRange(document, repeat.line) }, lineRange(carried.other, repeat.first), [repeat]);
  }
  const comments = readComments(document);
  const kept = new Set<Finding>(sift(found, document.lines, { silence, comments, isOn: () => false }).kept);
  return found
    .filter(finding => kept.has(finding) && !isNoRepeat(finding, silence))
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/**
 * What the writer says by 不是重复: to be remembered together, one for each paragraph. `file` is the path of the text that is reported,
 * `other` that of the other one.
 */
export function acrossEntries(
  { rule, hashes }: AcrossFinding,
  { file, other }: { readonly file: string; readonly other: string },
): readonly RememberedEntry[] {
  return hashes.map(pair => ({ rule, scope: 'pair', file, other, pair }));
}

function isNoRepeat(finding: AcrossFinding, silence: Silence | null): boolean {
  return (
    silence !== null &&
    acrossEntries(finding, { file: silence.file, other: '' }).every(entry => silence.byKey.has(keyOf(entry)))
  );
}

function textOf({ paragraphs }: SummaryDocument, line: number): string {
  return paragraphs[line]?.paragraph.text ?? '';
}

function placesOf(document: SummaryDocument, own: RepeatedBlock['own']): Pick<AcrossFinding, 'range' | 'marked'> {
  return { range: passageRange(document, own), marked: lineRange(document, own.from) };
}

function ruleFor(repeats: readonly Repeat[]): RuleId {
  if (repeats.length > 1) return 'repeat/block';
  return repeats[0]?.type === 'near' ? 'repeat/near-paragraph' : 'repeat/paragraph';
}

function levelOf(rule: RuleId, repeats: readonly Repeat[], levels: Levels): Severity | 'off' {
  const usual = RULES.find(({ meta }) => meta.id === rule)?.meta.severity ?? 'off';
  return levels[rule] ?? (usual !== 'off' && repeats.every(({ type }) => type === 'near') ? 'info' : usual);
}

interface About {
  readonly document: SummaryDocument;
  readonly carried: Carried;
  readonly name: string;
  readonly repeats: readonly Repeat[];
  readonly range: Range;
  readonly other: Range;
}

/** 与《2025年工作总结.txt》第 12 行相同，数字 3 处不同; of a block 第 3—9 行与《…》第 12—18 行相同 */
function describe({ document, carried, name, repeats, range, other }: About, language: Language): string {
  const near = repeats.filter(({ type }) => type === 'near');
  const all = addDifferences(
    near.map(({ line, first }) => differencesOf(document.paragraphs[line], carried.other.paragraphs[first])),
  );
  const what = describeDifferences(all, language);
  const isBlock = repeats.length > 1;
  const place = linesIn(other, language);
  if (language === 'zh') {
    const but = what !== '' ? `，${what}` : near.length > 0 && !isBlock ? '，次序或标点不同' : '';
    return `${isBlock ? linesIn(range, language) : ''}与《${name}》${place}相同${but}`;
  }
  const but = what !== '' ? ` but for ${what}` : near.length > 0 && !isBlock ? ' in another order' : '';
  return `${isBlock ? `${linesIn(range, language)}: same` : 'Same'} as ${place} of “${name}”${but}`;
}

function linesIn({ start, end }: Range, language: Language): string {
  const [from, to] = [start.line + 1, end.line + 1];
  if (language === 'zh') return `第 ${from === to ? from : `${from}—${to}`} 行`;
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
