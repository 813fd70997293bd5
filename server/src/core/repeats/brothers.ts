import type { SummaryDocument } from '../model/document';
import type { Gap } from '../model/gap';
import type { Paragraph } from '../model/paragraph';
import type { Section } from '../model/section';
import { sectionPath } from './section-path';

/**
 * Whether two lines under one heading are alike on purpose: for each village, for each month, one for each degree (较大损失… 重大损失…).
 * `isReworded` says that each of them has words that the other has not.
 */
export function areBrothers(document: SummaryDocument, a: number, b: number, isReworded: boolean): boolean {
  const own = document.paragraphs[a]?.paragraph;
  const other = document.paragraphs[b]?.paragraph;
  if (!own || !other || !haveOneParent(document, a, b)) return false;
  return otherLead(own, other) || (isReworded && (Math.abs(a - b) <= NEIGHBOURS || areItems(own, other)));
}

/** Lines that follow each other, or with an empty line between them. */
const NEIGHBOURS = 2;

function haveOneParent(document: SummaryDocument, a: number, b: number): boolean {
  const parent = parentOf(document, a);
  // Most pairs stand far apart: one look tells.
  if (parent && (b <= parent.range.start.line || b > parent.range.end.line)) return false;
  return parent === parentOf(document, b);
}

/** The section that a line stands in; for a line that opens a section the one around that. */
function parentOf({ outline }: SummaryDocument, line: number): Section | undefined {
  return sectionPath(outline, line).findLast(({ range }) => range.start.line < line);
}

/** Items of one list: 1. and 2., 一是 and 二是. */
function areItems({ markers: [a] }: Paragraph, { markers: [b] }: Paragraph): boolean {
  return !!a && !!b && a.atStart && b.atStart && a.style === b.style && a.ordinal !== b.ordinal;
}

function otherLead(own: Paragraph, other: Paragraph): boolean {
  const [a, b] = [leadOf(own), leadOf(other)];
  return LEADS.some(lead => {
    const [ours, theirs] = [lead.exec(a)?.[0], lead.exec(b)?.[0]];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });
}

/** The first words of a line behind its marker. A gap ends them: it may stand for the same name. */
function leadOf({ text, markers: [marker], gaps }: Paragraph): string {
  const from = marker?.atStart ? marker.span.end : 0;
  const gap = gaps.find(({ span }: Gap) => span.end > from);
  return text.slice(from, Math.min(from + LONGEST_LEAD, gap?.span.start ?? Infinity)).trimStart();
}

const LONGEST_LEAD = 24;

/** What sets the items of a list apart: 东湖社区：　3月，　第二季度　临江镇　财政局　第三小学 */
const LEADS = [
  /^[^：:，,。；;、]{2,14}[：:]/,
  /^(?:\d{1,4}|[〇零一二三四五六七八九十]{1,4}|第[一二三四]|[上下])(?:[年月日旬周]|季度|半年)/,
  /^[^：:，,。；;、在对由]{1,8}?(?:[村镇乡区县市省局办委院校学所站处队园厂班组部科室社行会]|街道|中心|公司)/,
] as const;
