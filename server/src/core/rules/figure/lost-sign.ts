import { changeTo, type Fault } from '../faults';
import { placesOf } from '../sought';

/** Rates whose % is lost (合格率达98.5，), and shares of more than the whole (覆盖率达100%以上). */
export function lostSigns(text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (const { end } of placesOf(text, '率')) {
    const said = RATE.exec(text.slice(end, end + REACH));
    if (!said || OTHER_RATES.test(text.slice(Math.max(0, end - 4), end))) continue;
    const [whole = '', lead = '', figure = '', percent = '', more = ''] = said;
    const span = { start: end + lead.length, end: end + whole.length };
    if (percent === '' && more === '' && Number(figure) <= 100 && isEnd(text, span.end)) found.push(lost(figure, span));
    else if (percent !== '' && SHARES.test(text.slice(Math.max(0, end - 5), end)) && isTooMuch(Number(figure), more))
      found.push({
        span,
        message: TOO_MUCH,
        repairs: more === '' ? [] : [changeTo(figure + percent, span, 'suggestion')],
      });
  }
  for (const word of MOVES) {
    for (const { start, end } of placesOf(text, word)) {
      const figure = /^\d{1,3}\.\d{1,2}/.exec(text.slice(end, end + REACH))?.[0];
      const span = { start: end, end: end + (figure?.length ?? 0) };
      if (figure !== undefined && isEnd(text, span.end) && SINCE.test(text.slice(Math.max(0, start - 6), start)))
        found.push(lost(figure, span));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const REACH = 16;
const RATE =
  /^((?:已?达到?了?|[为是至约]|提高到|上升到|下降到|稳定在|保持在)?)(\d{1,3}(?:\.\d{1,2})?)([%％]?)((?:以上)?)/;
/** These are no shares of a whole. */
const OTHER_RATES = /(?:容积|[汇心功频利税费曲斜倍]|死亡|发病|患病|出生|分辨|折射|周转|市盈)率$/;
/** Of these no more than all there is can be had, unlike of 完成率, 拨备覆盖率 and 毛入学率. */
const SHARES =
  /(?:(?<!拨备)覆盖|合格|办结|满意|知晓|参与|参保|(?<!毛)入学|普及|达标|及时|整改|到位|出勤|好评|调处|化解)率$/;
const MOVES = ['增长', '下降'];
const SINCE = /同比|环比|[比较][上去][年月]|[比较]同期/;

/** Whether a figure is followed by nothing that could be its unit. */
function isEnd(text: string, at: number): boolean {
  return at >= text.length || '，。；、）,;)'.includes(text.charAt(at));
}

function isTooMuch(figure: number, more: string): boolean {
  return figure > 100 || (figure === 100 && more !== '');
}

const TOO_MUCH = { zh: '这样的比率不会超过100%', en: 'Such a rate is never above 100 %' };

function lost(figure: string, span: Fault['span']): Fault {
  return {
    span,
    message: { zh: `可能漏了“%”：${figure}`, en: `The % may be missing: ${figure}` },
    repairs: [changeTo(`${figure}%`, span, 'suggestion')],
  };
}
