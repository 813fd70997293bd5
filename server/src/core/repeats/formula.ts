/**
 * Whether a paragraph is one that reports repeat by custom: the sentence that leads to the report (现将有关情况汇报如下：), the
 * guiding thought (坚持以……为指导，深入贯彻……。), the closing courtesy (请批评指正。). Writer's notes §4, 重01 and 重07.
 */
export function isFormula(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST || hasTwoSentences(line)) return false;
  if (line.length <= LONGEST_LEAD && LEAD.test(line)) return true;
  return COURTESY.test(line) || (GUIDANCE.test(line) && line.includes('为指导'));
}

/** Whether a sentence tells the guiding thought, which may stand at both ends of a text: 以……为指导, 深入贯彻……精神. */
export function isGuidance(sentence: string): boolean {
  return sentence.includes('为指导') || (sentence.includes('贯彻') && /精神|思想|部署/.test(sentence));
}

const LONGEST = 60;
const LONGEST_LEAD = 45;
/** 现将有关情况汇报如下： */
const LEAD = /(?:汇报|报告|总结|通报|说明|述职)如下[：:。.]?$/;
/** 以上汇报，如有不妥，请批评指正。 */
const COURTESY = /(?:批评指正|予以审议|请予审议|请予评议)[。.!！]?$/;
/** 坚持以……为指导，深入贯彻……。 */
const GUIDANCE = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、是]?)?(?:坚持|始终|要|继续){0,2}以/;

function hasTwoSentences(line: string): boolean {
  const end = line.indexOf('。');
  return end >= 0 && end < line.length - 1;
}
