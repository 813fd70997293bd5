import type { PlacedGap } from '../../model/placed';
import type { ParagraphFill } from '../../filling/suggest';
import type { Message } from '../../text/message';
import { rangeOf } from '../../text/span';
import type { Edit, Fix } from '../fix';

/** All gaps of the paragraph that the twin has values for, in one step: 按第 44 行补全本段 9 处. Asks once where the subject differs. */
export function fillParagraph({ line, gap }: PlacedGap, fill: ParagraphFill | undefined): readonly Fix[] {
  if (!fill || fill.values.length < 2) return [];
  const { values, subject } = fill;
  const count = values.length;
  const source = linesOf(values.map(({ range }) => range.start.line));
  const own = linesOf(values.map(value => value.line));
  const isSplit = values.some(value => value.line !== line);
  const here = isSplit ? { zh: `（${own.zh}）`, en: ` (${own.en})` } : { zh: ' ', en: '' };
  const edits = values.map((value): Edit => ({ range: rangeOf(value.line, value.gap.span), text: value.text }));
  const confirm = subject !== undefined && {
    confirm: {
      zh: `${source.zh}写的是“${subject}”。仍按它补全本段${here.zh}${count} 处吗？`,
      en: `${source.en} is about “${subject}”. Fill in ${count} gaps${here.en} from it all the same?`,
    },
  };
  const title: Message = {
    zh: `按${source.zh}补全本段${here.zh}${count} 处${subject === undefined ? '' : `（该段写的是“${subject}”，请核对）`}`,
    en: `Fill in ${count} gaps of this paragraph${here.en} from ${source.en}${subject === undefined ? '' : ` (about “${subject}”, please check)`}`,
  };
  const target = rangeOf(line, gap.span);
  return [
    { title, applicability: 'suggestion', preferred: false, target, action: { type: 'edit', edits, ...confirm } },
  ];
}

/** 第 44 行, 第 44—45 行 */
function linesOf(lines: readonly number[]): Message {
  const [first, last] = [Math.min(...lines) + 1, Math.max(...lines) + 1];
  if (first === last) return { zh: `第 ${first} 行`, en: `line ${first}` };
  return { zh: `第 ${first}—${last} 行`, en: `lines ${first}–${last}` };
}
