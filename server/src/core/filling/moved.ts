import { wordAt, wordSet } from '../model/gaps/lexicon/word-set';
import { CHARACTER, FIGURE, GAP, MARK, sameToken, type Tokens } from '../repeats/tokens';
import type { Twin } from '../repeats/compare-passages';

/**
 * The figure that a twin has for gap token `at` where the gap's clause stands elsewhere in it: the clause is word for word the same
 * from its beginning up to the gap, the word behind the gap follows, the clause names what is counted, and the twin has it once and this paragraph too. -1 without.
 */
export function findMovedFigure({ own, other }: Twin, at: number): number {
  const length = lengthOfLead(own, at);
  if (!namesThing(own, at, length) || countLeads(own, own, at, length, GAP).count !== 1) return -1;
  const { count, last } = countLeads(own, other, at, length, FIGURE);
  return count === 1 ? last : -1;
}

/** What says nothing of the thing that is counted: 同比增长 or 其中 may lead to anybody's figure. */
const COMMON = wordSet(
  '同比 环比 比上年 较上年 增长 下降 提高 增加 减少 上升 其中 累计 合计 共计 分别 达到 完成 共 约 达 占 为 了',
);
const LEAST_OWN = 3;

/** Whether the characters before the gap name what is counted. */
function namesThing(tokens: Tokens, at: number, length: number): boolean {
  const lead = String.fromCharCode(...tokens.codes.subarray(at - length, at));
  let own = 0;
  for (let i = 0; i < lead.length;) {
    const common = wordAt(COMMON, lead, i);
    if (common === '') own++;
    i += Math.max(1, common.length);
  }
  return own >= LEAST_OWN;
}

/** How many characters stand between the beginning of the clause and the gap. */
function lengthOfLead(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && tokens.kinds[start - 1] === CHARACTER) start--;
  return start === 0 || tokens.kinds[start - 1] === MARK ? at - start : 0;
}

/** Where in `tokens` a token of `kind` stands between the words that stand around gap `at` of `own`. */
function countLeads(
  own: Tokens,
  tokens: Tokens,
  at: number,
  length: number,
  kind: number,
): { readonly count: number; readonly last: number } {
  let count = 0;
  let last = -1;
  for (let j = length; j < tokens.length; j++) {
    if (tokens.kinds[j] !== kind || lengthOfLead(tokens, j) !== length || !sameToken(own, at + 1, tokens, j + 1))
      continue;
    let same = 0;
    while (same < length && sameToken(own, at - 1 - same, tokens, j - 1 - same)) same++;
    if (same === length) [count, last] = [count + 1, j];
  }
  return { count, last };
}
