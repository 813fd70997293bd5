import { parse } from '../../server/src/core/index';
import type { Gap, GapKind, PlacedGap } from '../../server/src/core/index';
import type { GapListSource } from '../../server/src/core/figures/index';

/**
 * A text whose gaps are written as ⟦mark|label|unit|kind|word⟧, all but the mark optional: what the gaps are is said here, so that
 * the tests do not depend on how they are found. A heading is a line that begins with # .
 */
export function markedText(marked: string): GapListSource & { readonly text: string } {
  const gaps: PlacedGap[] = [];
  const lines = marked.split('\n').map((line, at) => {
    let text = '';
    let end = 0;
    for (const match of line.matchAll(/⟦([^⟧]*)⟧/g)) {
      text += line.slice(end, match.index);
      const [mark = '', label = '', unit = '', kind = 'number', word = ''] = (match[1] ?? '').split('|');
      const span = { start: text.length, end: text.length + mark.length };
      gaps.push({ line: at, gap: gapOf({ text: mark, span, label, unit, kind: kind as GapKind, word }) });
      text += mark;
      end = match.index + match[0].length;
    }
    return text + line.slice(end);
  });
  const text = lines.join('\n');
  return {
    text,
    title: '测试总结',
    document: { ...parse(text), gaps },
    sectionOf: line =>
      lines
        .slice(0, line + 1)
        .findLast(each => each.startsWith('# '))
        ?.slice(2) ?? '',
    sections: () => lines.filter(each => each.startsWith('# ')).map(each => each.slice(2)),
    nameOf: ({ gap }) => (gap.kind === 'number' ? '数量' : '名称'),
  };
}

function gapOf({
  text,
  span,
  label,
  unit,
  kind,
  word,
}: Record<'text' | 'label' | 'unit' | 'word', string> & Pick<Gap, 'span' | 'kind'>): Gap {
  const form = text === '' ? 'dropped' : 'explicit';
  const mark = text === '' ? 'dropped' : 'letters';
  return { span, text, kind, form, mark, unit: unit || null, label: label || null, word: word || null };
}
