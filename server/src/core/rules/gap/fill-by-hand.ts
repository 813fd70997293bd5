import type { PlacedGap } from '../../model/placed';
import type { Gap } from '../../model/gap';
import { rangeOf } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';

/**
 * Tab stops over every gap of the sentence, beginning with the one asked about and going round: 手工填写本句 3 处. Only the stretch
 * from the first gap to the last is rewritten, and what stands between them stays as it is.
 */
export function fillByHand({ document, gaps: all }: Pick<Facts, 'document' | 'gaps'>, { line, gap }: PlacedGap): Fix {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const gaps = gapsOfSentence(all, line, text, gap);
  const count = gaps.length;
  const span = { start: gaps[0]?.span.start ?? gap.span.start, end: gaps.at(-1)?.span.end ?? gap.span.end };
  return {
    title: {
      zh: `手工填写本句 ${count} 处`,
      en: count === 1 ? 'Fill in by hand' : `Fill in the ${count} gaps of this sentence by hand`,
    },
    applicability: 'needs-input',
    preferred: false,
    target: rangeOf(line, gap.span),
    action: {
      type: 'snippet',
      range: rangeOf(line, span),
      snippet: snippetOf(text, gaps, gap),
      select: rangeOf(line, gap.span),
    },
  };
}

function gapsOfSentence(all: readonly PlacedGap[], line: number, text: string, gap: Gap): readonly Gap[] {
  const start = text.slice(0, gap.span.start).search(LAST_END) + 1;
  const rest = text.slice(gap.span.end).search(SENTENCE_END);
  const end = rest < 0 ? text.length : gap.span.end + rest;
  return all
    .filter(other => other.line === line && other.gap.span.start >= start && other.gap.span.end <= end)
    .map(other => other.gap);
}

const SENTENCE_END = /[。！？!?]/;
/** The last 。 before the gap. */
const LAST_END = /[。！？!?][^。！？!?]*$/;

function snippetOf(text: string, gaps: readonly Gap[], asked: Gap): string {
  const first = Math.max(
    0,
    gaps.findIndex(({ span }) => span.start === asked.span.start),
  );
  let snippet = '';
  let end = gaps[0]?.span.start ?? 0;
  gaps.forEach(({ span, text: placeholder }, index) => {
    const stop = ((index - first + gaps.length) % gaps.length) + 1;
    snippet += escape(text.slice(end, span.start));
    snippet += placeholder === '' ? `\${${stop}}` : `\${${stop}:${escape(placeholder)}}`;
    end = span.end;
  });
  return snippet;
}

/** $ } and \ have a meaning in a snippet. */
function escape(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
