import { parse, type SummaryDocument } from '../model/document';
import type { ParagraphMemo } from '../model/paragraph';
import type { Section } from '../model/section';
import type { Syntax } from '../model/syntax';
import { isChinese } from '../text/characters';
import type { Line } from '../text/lines';

/**
 * Whether a text reads like a work summary: its title or its file's name says so, or it is Chinese prose in the outline of a
 * summary, or full of gaps. Only the beginning is looked at, so that a large file costs no more than a page.
 */
export function readsLikeSummary(
  lines: readonly Line[],
  syntax: Syntax,
  options: { readonly name?: string; readonly memo?: ParagraphMemo } = {},
): boolean {
  const sample = beginningOf(lines);
  if (!isMostlyChinese(sample.map(({ text }) => text).join('\n'))) return false;
  const document = parse(sample, { syntax, ...(options.memo && { memo: options.memo }) });
  if (isTechnical(document)) return false;
  return weigh(document, options.name ?? '') >= ENOUGH;
}

const SAMPLE = 16_000;
const ENOUGH = 3;

/** Whole lines, so that the memo knows them again when the text grows behind; a first line that is too long is cut. */
function beginningOf(lines: readonly Line[]): readonly Line[] {
  let length = 0;
  const end = lines.findIndex(({ text, ending }) => (length += text.length + ending.length) > SAMPLE);
  if (end < 0) return lines;
  const [first] = lines;
  return end === 0 && first ? [{ ...first, text: first.text.slice(0, SAMPLE) }] : lines.slice(0, end);
}

/** Chinese characters against other letters: a log or a programmer's notes have more of these. */
function isMostlyChinese(text: string): boolean {
  let chinese = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if (isChinese(text.charCodeAt(i))) chinese++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
  }
  return chinese >= 12 && latin * 3 < chinese;
}

/** A text of which a tenth or more is fenced code is a manual; front matter and the fences of quoted prose do not count. */
function isTechnical({ paragraphs }: SummaryDocument): boolean {
  const body = paragraphs.findIndex(({ block }) => block !== 'code');
  const code = paragraphs.filter(
    ({ block, line, paragraph }) => block === 'code' && line > body && !FENCE.test(paragraph.text),
  );
  return code.length * 10 > paragraphs.length;
}

const FENCE = /^\s*(?:```|~~~)/;

function weigh(document: SummaryDocument, name: string): number {
  const lines = document.paragraphs.map(({ paragraph }) => paragraph.text.trim()).filter(line => line !== '');
  const headings = headingsOf(document.outline);
  const gaps = document.gaps.length;
  return (
    (SUMMARY_NAME.test(name) ? 3 : 0) +
    (lines.slice(0, TITLE_LINES).some(isSummaryTitle) ? 3 : 0) +
    (headings.length >= 3 ? 1 : 0) +
    Math.min(2, headings.filter(title => SECTION_NAME.test(title)).length) +
    (lines.some(line => FORMULA.test(line)) ? 1 : 0) +
    (gaps >= 3 && lines.some(line => line.length >= LONG_LINE) ? 1 : 0) +
    (lines.some(line => line.length >= LONG_LINE && OFFICIAL.test(line)) ? 1 : 0)
  );
}

const TITLE_LINES = 5;
const LONGEST_TITLE = 60;
const LONG_LINE = 60;

function isSummaryTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && TITLE.test(line);
}

function headingsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ kind, marker, title, children }) => [
    ...(kind !== 'title' && marker !== '' ? [title] : []),
    ...headingsOf(children),
  ]);
}

/** 2026年工作总结.txt 述职报告 */
const SUMMARY_NAME = /总结|述职|工作汇报|工作报告|工作要点|情况汇报|情况报告/;
/** 全年工作总结（两篇合编） 述职报告 关于…情况的汇报 */
const TITLE =
  /(?:工作|年终|年度|[年月周]|活动|情况|学习|专项|半年|个人|心得)总结|述职|工作汇报|工作报告|情况的?(?:汇报|报告|通报)|总结(?:[篇（(*]|范文|报告|$)/;
/** 一、主要工作 二、存在的问题 三、下一步打算 */
const SECTION_NAME =
  /(?:主要)?(?:工作|做法|成效|举措|措施|经验)(?:$|及|和|开展|情况|完成)|存在的?(?:主要)?(?:问题|困难|不足)|下一步|下阶段|工作(?:打算|思路|计划|安排|要点)|努力方向|心得体会/;
/** 现将有关情况汇报如下： */
const FORMULA = /(?:汇报|总结|报告|通报)如下|特此报告|以上汇报/;
const OFFICIAL =
  /领导小组|贯彻落实|专题会议|扎实推进|深入开展|党委|党支部|工作机制|督查|整改|群众|街道|社区|部门|单位|考核/;
