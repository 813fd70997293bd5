import { laterMessage, type Message } from '../../text/message';
import { once } from '../../text/once';
import { rangeOf, touches, type Range } from '../../text/span';
import { defineRule, type Found } from '../define';
import type { Fix } from '../fix';
import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { mayTear, tornTitles } from '../torn-titles';
import { deleteTitle, insertTitle, tellLone, turnTitle } from './lone-message';
import { loneMarksOf, partnerOfMark, type LoneMark } from './pairs';
import { partnerPlace } from './partner-place';

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
    for (const { range: target, edits } of allOf(document)) if (touches(target, range)) yield* edits;
  },
});

interface Unpaired extends Found {
  readonly edits: readonly Fix[];
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
  return { range, message, edits: [] };
}

function single(mark: Placed, text: string): Unpaired {
  const character = text.charAt(mark.at);
  const { turned, opens } = mark;
  const range = rangeOf(mark.line, { start: mark.at, end: mark.at + 1 });
  const message = laterMessage({ character, opens, turned }, (mark, language) => tellLone(mark)[language]);
  return { range, message, edits: turned === null ? mend(text, mark, range) : [turn(range, turned)] };
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

/** The partner where it most likely stood, or no mark at all: which of them is right only the writer knows. */
function mend(text: string, mark: Placed, target: Range): readonly Fix[] {
  const character = text.charAt(mark.at);
  const offer = (title: Message, range: Range, written: string): Fix => ({
    title,
    applicability: 'suggestion',
    preferred: false,
    target,
    action: { type: 'edit', edits: [{ range, text: written }] },
  });
  const place = partnerPlace(text, mark);
  const removal = offer(deleteTitle(character), target, '');
  if (place === null) return [removal];
  const partner = partnerOfMark(character);
  const [start, end] = mark.opens ? [mark.at, place] : [place, mark.at + 1];
  const inner = text.slice(start, end);
  const joined = mark.opens ? inner + partner : partner + inner;
  return [offer(insertTitle(partner, joined), rangeOf(mark.line, { start: place, end: place }), partner), removal];
}
