import { isSameUnit, labelOf, type PlacedQuantity } from '../../figures/index';
import type { Span } from '../../text/span';

export const BEFORE = /去年同期|上年同期|去年|上年度?/;

/** A clause and the figures in it, in order. */
export interface Clause {
  readonly span: Span;
  readonly figures: readonly PlacedQuantity[];
}

/**
 * The figure of this year for what `placed` counts of the year before; `near` are its clause, the one before it and the one behind. Null
 * where `placed` is a change and no level (较去年增长5%), and where not just one figure of the same thing with its unit stands there.
 */
export function levelOfThisYear(text: string, placed: PlacedQuantity, near: readonly Clause[]): PlacedQuantity | null {
  const at = near.findIndex(({ figures }) => figures.includes(placed));
  const own = near[at];
  if (own === undefined) return null;
  const word = lastYearIn(text, own, placed);
  if (word === null) return null;
  const levels = near
    .filter((clause, index) => index <= at || OPENS_THIS_YEAR.test(textOf(text, clause.span)))
    .flatMap(clause => clause.figures.filter(figure => isLevel(text, clause, figure, word)))
    .filter(({ quantity }) => isSameUnit(quantity.unit, placed.quantity.unit));
  const [level] = levels;
  return level && levels.length === 1 && isSameThing(text, own, word, placed, level) ? level : null;
}

const OPENS_THIS_YEAR = /^(?:今年|本年)/;

/** The word of last year whose level a figure is: no change and no other figure stands between the two. */
function lastYearIn(text: string, { span }: Clause, { figure }: PlacedQuantity): Span | null {
  const lead = text.slice(span.start, figure.start);
  const start = Math.max(lead.lastIndexOf('去年'), lead.lastIndexOf('上年'));
  const word = start < 0 ? '' : (BEFORE.exec(lead.slice(start))?.[0] ?? '');
  const between = lead.slice(start + word.length);
  if (word === '' || CHANGE.test(between) || /\d/.test(between)) return null;
  return { start: span.start + start, end: span.start + start + word.length };
}

/** Whether a figure is a level of this year. Behind last year's word only one that something came to is: 由去年的120件增至150件. */
function isLevel(text: string, { span, figures }: Clause, placed: PlacedQuantity, word: Span): boolean {
  const from = figures[figures.indexOf(placed) - 1]?.span.end ?? span.start;
  const lead = text.slice(from, placed.figure.start);
  if (BEFORE.test(lead) || OTHER.test(lead)) return false;
  const isBehind = word.start >= span.start && word.start < placed.figure.start && word.end <= span.end;
  return COME_TO.test(lead) || (!isBehind && !CHANGE.test(lead));
}

const COME_TO = /[增升降减高少长加][至到]$/;
const CHANGE = /(?<!新)增|[减涨跌缩翻]|升(?![学旗级])|降(?![水雨温])|提高|回落|下滑|扩大|[多少快慢高低][了出]?[约近]?$/;
/** What is planned, and what another year had. */
const OTHER = /目标|计划|任务|力争|预计|前年|明年|来年|同期|20\d\d年/;

/** Whether the words of last year's figure name nothing, or what the other figure counts; 由去年的120件增至150件 names it once. */
function isSameThing(text: string, own: Clause, word: Span, placed: PlacedQuantity, level: PlacedQuantity): boolean {
  const isCome = level.span.start >= placed.span.end && level.span.end <= own.span.end;
  if (isCome) return true;
  const thing = labelOf(text, level);
  const isBeside = level.span.start >= own.span.start && level.span.end <= word.start;
  const before = text.slice(isBeside ? level.span.end : own.span.start, word.start).replace(LINKS, '');
  const behind = text.slice(word.end, placed.figure.start).replace(/^的/, '');
  const lead = word.end + (text.charAt(word.end) === '的' ? 1 : 0);
  const said = behind === '' ? '' : labelOf(text.slice(lead), shifted(placed, -lead));
  return [before, said].every(words => words === '' || words === thing);
}

const LINKS = /(?:同比|相比|对比|[较比由从而是和与]){1,3}$/;

function shifted(placed: PlacedQuantity, by: number): PlacedQuantity {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return { ...placed, span: move(placed.span), figure: move(placed.figure) };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
