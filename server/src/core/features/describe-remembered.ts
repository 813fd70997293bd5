import type { RememberedEntry } from '../suppress/entry';
import type { Message } from '../text/message';
import { ruleTitle } from './ignore';

/** The rule and how far an entry reaches: 错别字 · 这一处. */
export function describeReach({ rule, scope }: RememberedEntry): Message {
  const title = ruleTitle(rule);
  const reach = REACHES[scope];
  return { zh: `${title.zh} · ${reach.zh}`, en: `${title.en} · ${reach.en}` };
}

const REACHES: Readonly<Record<RememberedEntry['scope'], Message>> = {
  finding: { zh: '这一处', en: 'this one' },
  pair: { zh: '不是重复', en: 'not a repeat' },
  paragraph: { zh: '这一段不用这条规则', en: 'the rule in this paragraph' },
  file: { zh: '本文件不用这条规则', en: 'the rule in this file' },
  project: { zh: '本项目不用这条规则', en: 'the rule in this project' },
};
