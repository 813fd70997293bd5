import type { LoneMark } from './pairs';

/**
 * Where the partner of a lone mark most likely stood, as a proofreader would put it: the column at which it is to be inserted. Null where
 * nothing would stand between the two.
 */
export function partnerPlace(text: string, { at, kind, opens }: LoneMark): number | null {
  const place = opens ? closerPlace(text, at, kind) : openerPlace(text, at, kind);
  return (opens ? place <= at + 1 : place >= at) ? null : place;
}

/** How far the partner is looked for. */
const REACH = 60;

/** Behind the word that ends a title, else where the clause ends. */
function closerPlace(text: string, at: number, kind: string): number {
  const clause = /^[^，,。；;：！？《》“”\n]*/.exec(text.slice(at + 1, at + 1 + REACH))?.[0] ?? '';
  if (kind !== '《') return at + 1 + clause.length;
  const title =
    /^.{1,40}(?:方案|办法|通知|意见|规定|条例|细则|制度|规划|计划|纲要|决定|报告|手册|清单|规范|章程|准则)/.exec(
      clause,
    );
  return at + 1 + (title ?? [clause])[0].length;
}

/** Behind the verb that a name follows, before 关于 and 含, else where the clause begins. */
function openerPlace(text: string, at: number, kind: string): number {
  let start = at;
  while (start > 0 && at - start < REACH && !ENDS.includes(text.charAt(start - 1))) start--;
  const clause = text.slice(start, at);
  const found = LEADS[kind === '《' ? 'title' : kind === '（' ? 'bracket' : 'quote'].exec(clause);
  return found ? start + found[0].length : start;
}

const ENDS = '，,。；;：:！？、《》“”';
const LEADS = {
  title:
    /^.*?(?:印发|制定|出台|下发|修订|转发|学习|贯彻|落实|执行|按照|根据|依据|签订|编制|编印|发布|的)(?:了|的)?(?=.{3})|^.*?(?=关于)/,
  quote:
    /^.*?(?:开展|推行|建立|打造|实施|落实|荣获|获评|坚持|深化|做到|创建|举办|启动|聚焦|围绕|争当|构建|形成|推进|践行|获)(?:了|的)?(?=.{2})/,
  bracket: /^.+?(?=含|包括|其中|以下简称|下同|另)/,
};
