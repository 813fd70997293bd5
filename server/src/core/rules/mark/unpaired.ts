import { laterMessage, type Message } from '../../text/message';
import { once } from '../../text/once';
import { rangeOf, touches, type Range } from '../../text/span';
import { defineRule, type Found } from '../define';
import type { Fix } from '../fix';
import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { mayTear, tornTitles } from '../torn-titles';
import { tellLone, turnTitle } from './lone-message';
import { loneMarksOf, type LoneMark } from './pairs';

export const unpairedMark = defineRule({
  scope: 'document',
  meta: {
    id: 'mark/unpaired',
    title: { zh: '成对标点不配对', en: 'Marks without their partner' },
    rationale: {
      zh: '引号、书名号、括号缺一半，或方向用反。书名断成两行的由“标题连排或断行”报；引文跨段的不报。',
      en: 'Half of a pair is missing or stands the wrong way round. A title torn over lines is reported as such; a quotation over paragraphs is none.',
    },
    source: { zh: 'GB/T 15834—2011 4.8、4.9、4.15', en: 'GB/T 15834—2011 4.8, 4.9, 4.15' },
    severity: 'error',
    examples: {
      bad: [
        '建立“一人一档“，逐人登记。',
        '印发《工作方案，明确分工。',
        '视频《共同抗”疫”》发布。',
        '建好基地（含物流园。',
        '印发《关于加强\n一、检查的通知》，明确分工。',
      ],
      good: [
        '建立“一人一档”（含台账）。',
        '1）摸清底数；2）建立台账。',
        '他说：“工作要细。\n“也要实。”',
        '开展“‘两学一做’学习教育”。',
      ],
    },
  },
  standsAfter: ({ before, now }) =>
    loneMarksOf(before).length + loneMarksOf(now).length === 0 &&
    opensQuoted(before) === opensQuoted(now) &&
    !mayTear(before.text) &&
    !mayTear(now.text),
  check: ({ document }) => allOf(document).map(({ range, message }) => ({ range, message })),
  *fixes({ document }, range) {
    for (const { range: target, edit } of allOf(document)) {
      if (edit === null || !touches(target, range)) continue;
      yield edit;
    }
  },
});

interface Unpaired extends Found {
  readonly edit: Fix | null;
}

interface Placed extends LoneMark {
  readonly line: number;
}

/** How many lines behind its opener a closer still belongs to it. */
const REACH = 4;

function allOf(document: SummaryDocument): readonly Unpaired[] {
  const { paragraphs } = document;
  const lone: Placed[] = [];
  for (const { line, block, paragraph } of paragraphs)
    if (block !== 'code') for (const mark of loneMarksOf(paragraph)) lone.push({ ...mark, line });
  const found: Unpaired[] = [];
  const partners = new Set<Placed>();
  const isReported = once(() => new Set(tornTitles(document).map(({ first }) => first)));
  for (const [i, mark] of lone.entries()) {
    if (partners.has(mark)) continue;
    const partner = mark.opens && mark.turned === null ? partnerOf(lone, i) : undefined;
    if (partner) {
      partners.add(partner);
      // A title that is torn over lines one behind the other is order/run-together's.
      if (mark.kind === '《' && !isReported().has(mark.line)) found.push(torn(mark, partner));
    } else if (!continues(paragraphs, mark)) found.push(single(mark, paragraphs[mark.line]?.paragraph.text ?? ''));
  }
  return found;
}

function partnerOf(lone: readonly Placed[], from: number): Placed | undefined {
  const mark = lone[from];
  for (let i = from + 1; mark && i < lone.length; i++) {
    const other = lone[i];
    if (!other || other.line - mark.line > REACH) return undefined;
    if (other.kind === mark.kind && other.line > mark.line) return other.opens ? undefined : other;
  }
  return undefined;
}

function opensQuoted({ text }: Paragraph): boolean {
  return text.trimStart().startsWith('“');
}

/** Each paragraph of a long quotation begins with a “ of its own. */
function continues(paragraphs: SummaryDocument['paragraphs'], { line, kind, opens, turned }: Placed): boolean {
  if (kind !== '“' || !opens || turned !== null) return false;
  const next = [1, 2].map(step => paragraphs[line + step]?.paragraph.text.trim() ?? '').find(text => text !== '');
  return next?.startsWith('“') ?? false;
}

function torn(mark: Placed, partner: Placed): Unpaired {
  const range: Range = {
    start: { line: mark.line, character: mark.at },
    end: { line: partner.line, character: partner.at + 1 },
  };
  const message: Message = {
    zh: `书名断在了几行里：从“《”到第 ${partner.line + 1} 行的“》”，请合成一行`,
    en: `A title is torn over lines: from this 《 to the 》 of line ${partner.line + 1}; join them`,
  };
  return { range, message, edit: null };
}

function single(mark: Placed, text: string): Unpaired {
  const character = text.charAt(mark.at);
  const { turned, opens } = mark;
  const range = rangeOf(mark.line, { start: mark.at, end: mark.at + 1 });
  const message = laterMessage({ character, opens, turned }, (mark, language) => tellLone(mark)[language]);
  return { range, message, edit: turned === null ? null : turn(range, turned) };
}

function turn(range: Range, text: string): Fix {
  return {
    title: turnTitle(text),
    applicability: 'suggestion',
    preferred: true,
    target: range,
    action: { type: 'edit', edits: [{ range, text }] },
  };
}
