import { describeSource } from '../../filling/describe-source';
import type { Suggestion } from '../../filling/suggestion';
import type { PlacedGap } from '../../model/placed';
import { rangeOf } from '../../text/span';
import type { Fix } from '../fix';

/** One value into one gap: 填入 52（第 44 行同一段落）. */
export function fillGap({ line, gap }: PlacedGap, suggestion: Suggestion, preferred: boolean): Fix {
  const { value } = suggestion;
  const source = describeSource(suggestion);
  const shown = value.trim();
  return {
    title: { zh: `填入 ${shown}（${source.zh}）`, en: `Fill in ${shown} (${source.en})` },
    applicability: 'suggestion',
    preferred,
    target: rangeOf(line, gap.span),
    action: { type: 'edit', edits: [{ range: rangeOf(line, gap.span), text: value }] },
  };
}
