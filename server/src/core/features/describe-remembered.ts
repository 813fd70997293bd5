import type { RememberedEntry } from '../suppress/entry';
import type { Message } from '../text/message';
import { ruleTitle } from './ignore';

/** The rule and how far an entry reaches: 错别字 · 这一处. */
export function describeReach(entry: RememberedEntry): Message {
  const { rule, scope } = entry;
  const title = ruleTitle(rule);
  const reach = scope === 'pair' && entry.other !== undefined ? notOf(entry.other) : REACHES[scope];
  return { zh: `${title.zh} · ${reach.zh}`, en: `${title.en} · ${reach.en}` };
}

function notOf(other: string): Message {
  return { zh: `不是《${other}》的重复`, en: `not a repeat of “${other}”` };
}

const REACHES: Readonly<Record<RememberedEntry['scope'], Message>> = {
  finding: { zh: '这一处', en: 'this one' },
  pair: { zh: '不是重复', en: 'not a repeat' },
  paragraph: { zh: '这一段不用这条规则', en: 'the rule in this paragraph' },
  file: { zh: '本文件不用这条规则', en: 'the rule in this file' },
  project: { zh: '本项目不用这条规则', en: 'the rule in this project' },
};
