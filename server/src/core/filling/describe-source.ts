import type { Message } from '../text/message';
import type { Suggestion, TableRow } from './suggestion';

/** Where an offer comes from, as the writer reads it: 数据表：户外广告牌，来源 宣传科; 第 44 行同一段落; (150－120)÷120. */
export function describeSource(suggestion: Suggestion): Message {
  const { trust, subject } = suggestion;
  const place = placeOf(suggestion);
  if (subject !== undefined)
    return { zh: `${place.zh}，该段写的是“${subject}”，请核对`, en: `${place.en}, about “${subject}”, please check` };
  return trust === 'doubtful' ? { zh: `${place.zh}，请核对`, en: `${place.en}, please check` } : place;
}

/** A row of the data table: 数据表：户外广告牌，来源 宣传科. */
export function describeRow({ label, source }: TableRow): Message {
  return {
    zh: `数据表：${label}${source === null ? '' : `，来源 ${source}`}`,
    en: `data table: ${label}${source === null ? '' : `, from ${source}`}`,
  };
}

function placeOf({ source, range, note, row }: Suggestion): Message {
  if (source === 'today') return { zh: '今天的日期', en: 'today’s date' };
  if (source === 'fact' && row) {
    const named = describeRow(row);
    return note === undefined ? named : { zh: `${named.zh}；${note.zh}`, en: `${named.en}; ${note.en}` };
  }
  const line = range ? range.start.line + 1 : null;
  if (line === null) return { zh: withoutResult(note?.zh ?? ''), en: withoutResult(note?.en ?? '') };
  if (source === 'twin') return { zh: `第 ${line} 行同一段落`, en: `line ${line}, the same paragraph` };
  return { zh: `第 ${line} 行`, en: `line ${line}` };
}

/** The value stands beside the formula already. */
function withoutResult(formula: string): string {
  return formula.replace(/＝[^＝；]*$/, '');
}
