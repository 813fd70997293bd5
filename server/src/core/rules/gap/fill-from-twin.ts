import type { PlacedGap } from '../../model/placed';
import type { ParagraphFill } from '../../filling/suggest';
import type { Suggestion } from '../../filling/suggestion';
import type { Message } from '../../text/message';
import { rangeOf } from '../../text/span';
import type { Edit, Fix } from '../fix';

/** One value into one gap: 填入 52（第 44 行同一段落）. A value of another subject is never the preferred fix. */
export function fillGap({ line, gap }: PlacedGap, suggestion: Suggestion, preferred: boolean): Fix {
  const { value, subject } = suggestion;
  const source = sourceOf(suggestion);
  return {
    title: { zh: `填入 ${value}（${source.zh}）`, en: `Fill in ${value} (${source.en})` },
    applicability: 'suggestion',
    preferred: preferred && subject === undefined,
    target: rangeOf(line, gap.span),
    action: { type: 'edit', edits: [{ range: rangeOf(line, gap.span), text: value }] },
  };
}

/** All gaps of the paragraph that the twin has values for, in one step: 按第 44 行补全本段 9 处. Asks once where the subject differs. */
export function fillParagraph({ line, gap }: PlacedGap, fill: ParagraphFill | undefined): readonly Fix[] {
  if (!fill || fill.values.length < 2) return [];
  const { values, subject } = fill;
  const count = values.length;
  const source = linesOf(fill);
  const edits = values.map((value): Edit => ({ range: rangeOf(line, value.gap.span), text: value.text }));
  const confirm = subject !== undefined && {
    confirm: {
      zh: `${source.zh}写的是“${subject}”。仍按它补全本段 ${count} 处吗？`,
      en: `${source.en} is about “${subject}”. Fill in ${count} gaps from it all the same?`,
    },
  };
  const title: Message = {
    zh: `按${source.zh}补全本段 ${count} 处${subject === undefined ? '' : `（该段写的是“${subject}”，请核对）`}`,
    en: `Fill in ${count} gaps of this paragraph from ${source.en}${subject === undefined ? '' : ` (about “${subject}”, please check)`}`,
  };
  const target = rangeOf(line, gap.span);
  return [
    { title, applicability: 'suggestion', preferred: false, target, action: { type: 'edit', edits, ...confirm } },
  ];
}

function sourceOf({ source, range, note, subject }: Suggestion): Message {
  const line = range ? range.start.line + 1 : null;
  const place: Message =
    line === null
      ? { zh: note ?? '', en: note ?? '' }
      : source === 'twin'
        ? { zh: `第 ${line} 行同一段落`, en: `line ${line}, the same paragraph` }
        : { zh: `第 ${line} 行`, en: `line ${line}` };
  if (subject === undefined) return place;
  return { zh: `${place.zh}，该段写的是“${subject}”，请核对`, en: `${place.en}, about “${subject}”, please check` };
}

/** The lines in which the values stand. */
function linesOf({ values }: ParagraphFill): Message {
  const lines = values.map(({ range }) => range.start.line + 1);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  if (first === last) return { zh: `第 ${first} 行`, en: `line ${first}` };
  return { zh: `第 ${first}—${last} 行`, en: `lines ${first}–${last}` };
}
