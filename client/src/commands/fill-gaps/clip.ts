/** The gap in a sentence as the server marks it. */
const MARK = '【　】';
/** In UTF-16 units; a list shows about fifty in one line, and what is missing stands before them. */
const BEFORE = 16;
const AFTER = 12;

/** The words around the gap of a sentence, which may be a whole paragraph, with a value in it: …落实责任人【38】名、技术责任人…. */
export function clipAround(sentence: string, value = '　'): string {
  const at = sentence.indexOf(MARK);
  if (at < 0) return sentence;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + MARK.length)];
  const left = before.length > BEFORE ? `…${whole(before.slice(-BEFORE))}` : before;
  const right = after.length > AFTER ? `${whole(after.slice(0, AFTER))}…` : after;
  return `${left}【${value}】${right}`;
}

/** Without half of a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
