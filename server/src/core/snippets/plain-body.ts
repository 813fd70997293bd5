/** A snippet as the text that it leaves behind when nothing is typed: each stop's default, the first word of a choice. */
export function plainBody(body: string): string {
  return body.replace(CHOICE, '$1').replace(STOP, '$1').replace(BARE_STOP, '').replace(ESCAPED, '$1');
}

/** `${2|增长,下降|}` */
const CHOICE = /\$\{\d+\|([^,|{}]*)(?:,[^,|{}]*)*\|\}/g;
/** `${1:单位名称}`, `${1}`; the structures' stops are not nested. */
const STOP = /\$\{\d+(?::([^{}]*))?\}/g;
/** `$0` */
const BARE_STOP = /(?<!\\)\$\d+/g;
/** `\$` `\}` `\\` */
const ESCAPED = /\\([$}\\])/g;
