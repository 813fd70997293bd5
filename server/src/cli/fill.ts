import { readFile } from 'node:fs/promises';
import { bulkFills, type BulkFill } from '../core/features/index';
import { describeSource, KIND_NAMES, type Analysis, type Language, type Message } from '../core/index';
import { decodeText } from '../node/decode-text';
import { replaceFile } from '../node/replace-file';
import { spliceText, type Splice } from '../node/splice-text';
import { sectionNameAt } from './sections';
import { printable } from './printable';
import type { SourceText } from './read-texts';
import { unifiedDiff } from './unified-diff';

/** What a text is filled with, and what that makes of it. */
export interface FilledText extends SourceText {
  readonly splices: readonly Splice[];
  /** How many gaps, or findings with changes to choose from, stay open. */
  readonly open: number;
  /** A line for each value: its place, the value and its source. */
  readonly list: string;
}

export function fillText(
  input: SourceText,
  analysis: Analysis,
  { twins, language }: { readonly twins: boolean; readonly language: Language },
): FilledText {
  const fills = bulkFills(analysis, { twins });
  const starts = lineStarts(analysis);
  const splices = fills.map(({ placed: { line, gap }, offer }): Splice => {
    const start = starts[line] ?? 0;
    return { start: start + gap.span.start, end: start + gap.span.end, text: offer.value };
  });
  const lines = fills.map(fill => `${printable(describeFill(fill, analysis, language))}\n`);
  const list = lines.length === 0 ? '' : `${printable(input.path)}\n${lines.join('')}\n`;
  return { ...input, splices, open: analysis.gaps.length - fills.length, list };
}

/** The change as a unified diff; '' without one. */
export function diffOf({ path, text, splices }: FilledText): string {
  return unifiedDiff(path, text, splices);
}

/** Writes the values into the file; null when it is done, else why not. Every byte outside the values stays as it is. */
export async function writeFills({ path, text, encoding, splices }: FilledText): Promise<Message | null> {
  if (splices.length === 0) return null;
  const bytes = await readFile(path);
  const now = decodeText(bytes, encoding);
  if (!now.ok || now.text !== text) return MOVED_ON;
  const spliced = spliceText(bytes, encoding, splices);
  if (!spliced) return NOT_WRITABLE;
  await replaceFile(path, spliced);
  return null;
}

/**   44:12  第 44 行（一、宣传） 户外广告牌（块）填入 52（数据表：户外广告牌，来源 宣传科） */
function describeFill({ placed: { line, gap }, offer }: BulkFill, { document }: Analysis, language: Language): string {
  const { span, label, kind, unit } = gap;
  const section = sectionNameAt(document.outline, line, span.start);
  const what = `${label ?? KIND_NAMES[kind][language]}${unit === null ? '' : `（${unit}）`}`;
  const source = describeSource(offer)[language];
  const place = `  ${line + 1}:${span.start + 1}  `;
  if (language === 'zh') {
    const where = `第 ${line + 1} 行${section === null ? '' : `（${section}）`}`;
    return `${place}${where} ${what}：填入 ${offer.value}（${source}）`;
  }
  const where = `line ${line + 1}${section === null ? '' : ` (${section})`}`;
  return `${place}${where} ${what}: ${offer.value} (${source})`;
}

/** The UTF-16 offset at which each line begins. */
export function lineStarts({ document }: Analysis): readonly number[] {
  let start = 0;
  return document.paragraphs.map(({ paragraph, ending }) => {
    const own = start;
    start += paragraph.text.length + ending.length;
    return own;
  });
}

const MOVED_ON: Message = {
  zh: '文件刚刚被别的程序改过，没有写入；请再运行一次',
  en: 'The file has just been changed by another program and was not written; run the command again',
};
const NOT_WRITABLE: Message = {
  zh: '填入的字在这个文件的编码里写不出来，没有写入；请把文件另存为 UTF-8',
  en: 'A value cannot be written in the encoding of this file, which was left alone; save it as UTF-8',
};
