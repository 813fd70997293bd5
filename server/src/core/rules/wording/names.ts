/** Whether a form is part of a name, which is never corrected: a title in 《》, a firm, a shop, a web address. */
export function isInName(text: string, start: number, end: number): boolean {
  return inTitle(text, start, end) || inFirm(text, end) || inAddress(text, start, end);
}

/** How far the ends of a title and of a firm's name are looked for, in characters. */
const TITLE_REACH = 60;
const FIRM_REACH = 8;

function inTitle(text: string, start: number, end: number): boolean {
  const opened = text.lastIndexOf('《', start);
  if (opened < 0 || start - opened > TITLE_REACH) return false;
  const closed = text.indexOf('》', opened);
  return closed >= end && closed - end <= TITLE_REACH;
}

function inFirm(text: string, end: number): boolean {
  return /^[\p{Script=Han}（）()]{0,8}?(?:有限公司|有限责任公司|股份公司|酒店|商行|饭店)/u.test(
    text.slice(end, end + FIRM_REACH + 6),
  );
}

function inAddress(text: string, start: number, end: number): boolean {
  return /[\w/@.]/.test(text.charAt(start - 1)) && /[\w/@.]/.test(text.charAt(end));
}
