import type { SummaryDocument } from '../model/document';
import type { Carried } from '../repeats/across/across';
import { differencesOf } from '../repeats/differences';
import type { Repeat } from '../repeats/exact';
import { isFormula } from '../repeats/formula';
import { placeName } from '../rules/place-name';
import { describeDifferences } from '../rules/repeat/describe-differences';
import type { Language } from '../text/message';

/** What a text has carried over from another one, and what it has not, as Markdown for the writer. */
export function reportCarried(
  document: SummaryDocument,
  carried: Carried | null,
  { other, name, language }: { readonly other: SummaryDocument; readonly name: string; readonly language: Language },
): string {
  const repeats = carried?.repeats ?? [];
  const kept = new Set(repeats.map(({ first }) => first));
  const left = comparable(other).filter(({ line }) => !kept.has(line));
  const zh = language === 'zh';
  const lines = [
    zh ? `# 与《${name}》对照` : `# Beside “${name}”`,
    '',
    share(document, repeats, language),
    '',
    zh ? `## 沿用的 ${repeats.length} 段` : `## ${repeats.length} carried over`,
    '',
    ...repeats.map(repeat => carriedLine(document, other, repeat, language)),
    '',
    zh ? `## 《${name}》有、本文没有的 ${left.length} 段` : `## ${left.length} that stand in “${name}” only`,
    '',
    ...left.map(
      ({ line, paragraph }) => `- ${placeName(other, line)[language]}${COLON[language]}${opening(paragraph.text)}`,
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const COLON: Record<Language, string> = { zh: '：', en: ': ' };

function comparable({ paragraphs }: SummaryDocument): SummaryDocument['paragraphs'] {
  return paragraphs.filter(
    ({ block, paragraph }) => block === 'text' && paragraph.fingerprint.counts && !isFormula(paragraph.text),
  );
}

function share(document: SummaryDocument, repeats: readonly Repeat[], language: Language): string {
  const sum = (lines: Iterable<number>) => {
    let characters = 0;
    for (const line of lines) characters += document.paragraphs[line]?.paragraph.characters ?? 0;
    return characters;
  };
  const carried = sum(repeats.map(({ line }) => line));
  const all = sum(comparable(document).map(({ line }) => line));
  const percent = all === 0 ? 0 : Math.round((100 * carried) / all);
  return language === 'zh'
    ? `沿用 ${carried} 字，占正文段落 ${all} 字的 ${percent}%。`
    : `${carried} of ${all} characters of running text are carried over (${percent} %).`;
}

/** - 第 12 行（一、组织领导）← 第 9 行，数字 3 处不同：全镇共排查出租房屋… */
function carriedLine(
  document: SummaryDocument,
  other: SummaryDocument,
  { line, first, type }: Repeat,
  language: Language,
): string {
  const differences =
    type === 'near'
      ? describeDifferences(differencesOf(document.paragraphs[line], other.paragraphs[first]), language)
      : '';
  const text = opening(document.paragraphs[line]?.paragraph.text ?? '');
  if (language === 'zh') {
    const how = type === 'exact' ? '一字未改' : differences === '' ? '次序或标点不同' : differences;
    return `- ${placeName(document, line).zh} ← 第 ${first + 1} 行，${how}：${text}`;
  }
  const how = type === 'exact' ? 'unchanged' : differences === '' ? 'in another order' : differences;
  return `- ${placeName(document, line).en} ← line ${first + 1}, ${how}: ${text}`;
}

/** The first words of a paragraph, with nothing in them that Markdown would read. */
function opening(text: string): string {
  const start = text.trim().slice(0, LONGEST_OPENING);
  const whole = start.length < text.trim().length ? `${start.replace(/[\uD800-\uDBFF]$/, '')}…` : start;
  return whole.replace(/[\\`*_[\]<>#|~!]/g, '\\$&');
}

const LONGEST_OPENING = 30;
