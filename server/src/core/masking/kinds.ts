import type { Message } from '../text/message';

/** What can be taken out of a text, in the order in which a writer is asked. `word`: what the writer named himself. */
export const MASK_KINDS = ['figure', 'date', 'place', 'body', 'person', 'number', 'word'] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

/** What a kind is called; its Chinese name is part of the mask that stands in the text: {{人名1}}. */
export const MASK_NAMES: Readonly<Record<MaskKind, Message>> = {
  figure: { zh: '数字', en: 'figures' },
  date: { zh: '日期', en: 'dates' },
  place: { zh: '地名', en: 'places' },
  body: { zh: '单位', en: 'organisations' },
  person: { zh: '人名', en: 'persons' },
  number: { zh: '号码', en: 'telephone and identity numbers, addresses' },
  word: { zh: '词语', en: 'words of your own' },
};

export function isMaskKind(kind: unknown): kind is MaskKind {
  return (MASK_KINDS as readonly unknown[]).includes(kind);
}
