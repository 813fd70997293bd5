import type { Message } from '../../text/message';
import type { FilledPlace } from './filled-place';

/** Why a returned row is not simply filled in, and what the writer can do. */
export const REWORD: Message = {
  zh: '没有可填的数，请改写这句话',
  en: 'There is nothing to fill in; reword the sentence',
};

export const SAME: Message = { zh: '文中已经是这样写的', en: 'The text says so already' };

export const GONE: Message = {
  zh: '文中找不到这句话了，请手工填写',
  en: 'The sentence is no longer in the text; fill it in by hand',
};

export const CHANGED: Message = {
  zh: '文中找不到这句话了，这几处与它相近，请选一处',
  en: 'The sentence is no longer in the text; these places are like it, choose one',
};

export const MANY_PLACES: Message = {
  zh: '文中有几处同样的话，或章节变了，请选一处',
  en: 'Several places have these words, or the heading has changed; choose one',
};

export const DIFFERENT: Message = { zh: '各份填得不一样', en: 'The returns differ' };

export function filledReason({ text }: FilledPlace): Message {
  return { zh: `文中此处已写“${text}”`, en: `The text already says “${text}” there` };
}
