import type { SummaryDocument } from '../../model/document';
import type { Gap, GapKind } from '../../model/gap';
import type { PlacedGap } from '../../model/placed';
import { laterMessage, type Message } from '../../text/message';
import { clauseAround } from './clause-around';

/** What is missing, where a gap has no label: 数量, 姓名. */
export const KIND_NAMES: Record<GapKind, Message> = {
  number: { zh: '数量', en: 'figure' },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时间', en: 'time' },
  place: { zh: '地名', en: 'place' },
  org: { zh: '单位名称', en: 'organisation' },
  person: { zh: '姓名', en: 'person' },
  title: { zh: '文件或活动名称', en: 'document or event' },
  other: { zh: '其他', en: 'other' },
};

/**
 * The message of a gap that shows: 「待填 数量：户外广告牌（块）」, 「待填 区名」, 「待填 日期：总结会，缺“日”」, 「待处理批注：…」, and where
 * nothing tells what is missing the clause around it, 「待填 数量：“……发放＿＿册”」. Wording: writer's notes §10.
 */
export function describeGap(document: SummaryDocument, placed: PlacedGap): Message {
  return laterMessage({ document, placed }, (about, language) => inWords(about.document, about.placed)[language]);
}

function inWords(document: SummaryDocument, { line, gap }: PlacedGap): Message {
  if (gap.mark === 'note' && gap.kind === 'other') return note(gap);
  const kind = KIND_NAMES[gap.kind];
  const { label } = gap;
  if (gap.kind === 'date') return date(kind, gap);
  // 区名, 超市名称, 文号 say by themselves what is missing.
  if (label !== null && gap.kind !== 'number') return toFillIn({ zh: label, en: `${kind.en}: ${label}` });
  const unit = gap.unit === null || label === null ? '' : `（${gap.unit}）`;
  const what = label ?? `“${clauseAround(document, line, gap)}”`;
  return toFillIn({ zh: `${kind.zh}：${what}${unit}`, en: `${kind.en}: ${what}${unit}` });
}

function toFillIn({ zh, en }: Message): Message {
  return { zh: `待填 ${zh}`, en: `To fill in, ${en}` };
}

/** 待填 日期：总结会，缺“日”; a date of which several parts are missing lacks no single one. */
function date(kind: Message, { label, unit }: Gap): Message {
  const zh = [kind.zh, ...named(label), ...(unit === null ? [] : [`缺“${unit}”`])];
  const en = [kind.en, ...named(label), ...(unit === null ? [] : [`“${unit}” is missing`])];
  return toFillIn({ zh: zh.join('，').replace('，', '：'), en: en.join(', ').replace(', ', ': ') });
}

function named(label: string | null): readonly string[] {
  return label === null ? [] : [label];
}

/** The writer's own note without its brackets: 以统计站口径为准. A bare 【待补】 where a figure or name belongs is a blank like others. */
function note({ text, label }: Gap): Message {
  const words = label ?? text;
  return { zh: `待处理批注：${words}`, en: `Note to be dealt with: ${words}` };
}
