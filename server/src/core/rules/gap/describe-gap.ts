import type { SummaryDocument } from '../../model/document';
import type { Gap, GapKind } from '../../model/gap';
import type { Message } from '../../text/message';

const KIND_NAMES: Record<GapKind, Message> = {
  number: { zh: '数量', en: 'figure' },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时间', en: 'time' },
  place: { zh: '地名', en: 'place' },
  org: { zh: '单位名称', en: 'organisation' },
  person: { zh: '姓名', en: 'person' },
  title: { zh: '文件或活动名称', en: 'title' },
  other: { zh: '其他', en: 'other' },
};

/** The message of a gap: 「待填 数量：户外广告牌（块）」. Wording: writer's notes §10. */
export function describeGap(document: SummaryDocument, line: number, gap: Gap): Message {
  void document;
  void line;
  const kind = KIND_NAMES[gap.kind];
  const unit = gap.unit ? `（${gap.unit}）` : '';
  const label = gap.label ? `：${gap.label}` : '';
  return { zh: `待填 ${kind.zh}${label}${unit}`, en: `To fill in, ${kind.en}${label.replace('：', ': ')}${unit}` };
}
