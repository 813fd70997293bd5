import type { Message } from '../text/message';

/** What can be taken out of a text, in the order in which a writer is asked. `word`: what the writer named himself. */
export const MASK_KINDS = ['figure', 'date', 'place', 'body', 'person', 'number', 'word'] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

/** What a kind is called where a writer chooses. */
export const MASK_NAMES: Readonly<Record<MaskKind, Message>> = {
  figure: { zh: '数字', en: 'Figures' },
  date: { zh: '日期', en: 'Dates' },
  place: { zh: '地名', en: 'Places' },
  body: { zh: '单位', en: 'Organisations' },
  person: { zh: '人名', en: 'Persons' },
  number: { zh: '号码（电话、证件、邮箱）', en: 'Numbers (telephone, identity, mail)' },
  word: { zh: '自己指定的词', en: 'Words of your own' },
};

/** What a kind is called in the mask that stands in the text, which is Chinese: {{人名1}}. */
export const MASK_WORDS: Readonly<Record<MaskKind, string>> = {
  figure: '数字',
  date: '日期',
  place: '地名',
  body: '单位',
  person: '人名',
  number: '号码',
  word: '词语',
};

export function isMaskKind(kind: unknown): kind is MaskKind {
  return (MASK_KINDS as readonly unknown[]).includes(kind);
}
