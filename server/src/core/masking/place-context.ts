import { isChinese } from '../text/characters';
import { isAct, kindOfStem } from './word-stems';

/** A province, county, town or village; or a road, park or water. */
export type PlaceKind = 'division' | 'road';

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  /** Without the last word: 建设 of 建设乡. */
  readonly stem: string;
  readonly kind: PlaceKind;
}

/** Whether a place that is called by an everyday word is named where it stands: by what leads to it and what follows. */
export function isNamedAt(text: string, { start, end, stem, kind }: PlaceSpan): boolean {
  const word = kindOfStem(stem);
  if (word === 'act') return false;
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  const after = text.slice(end, end + LOOKED_AT);
  if (IN_LIST_BEFORE.test(before) || IN_LIST_AFTER.test(after)) return isBounded(text, start);
  const isLed = LEADS_TO_PLACE.test(before);
  const closes = after === '' || CLOSES.test(after) || DEEDS.test(after);
  if (kind === 'road') {
    const isAlong = ALONG.test(after) || closes;
    return word === 'favourite' && !isAct(stem) ? isAlong && isBounded(text, start) : isAlong && isLed;
  }
  if (isAct(stem)) return isLed ? closes || BODIES.test(after) : isBounded(text, start) && DEEDS.test(after);
  return isBounded(text, start) && (closes || BODIES.test(after) || GOES_ON.test(after));
}

const LOOKED_AT = 8;

/** Whether no word goes on into a column from before: behind a mark, a word that leads to a name, or the place that it lies in. */
export function isBounded(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return start === 0 || !isChinese(text.charCodeAt(start - 1)) || LEADS.test(before) || LEADS_TO_PLACE.test(before);
}

const LEADS = /[与和对及由向]$/;
const LEADS_TO_PLACE =
  /[在赴到于从沿至驻镇乡县区市]$|街道$|走访$|深入$|走进$|前往$|慰问$|考察$|参观$|调研$|位于$|来自$/;
const IN_LIST_BEFORE = /[镇乡村道区路]、$/;
const IN_LIST_AFTER = /^、[^、，。；]{2,3}(?:[镇乡村路]|街道|社区)/;
const CLOSES = /^[，。；：！？,;:!?（(）)》”]/;
/** What a place does, so that it is no object of a verb before it. */
const DEEDS =
  /^(?:召开|组织|开展|成立|位于|地处|举办|完成|共有|现有|率先|先后|获评|获得|被评|投入|实施|打造|探索|积极|依托)/;
const GOES_ON = /^[的与和及等有共为是第\d]/;
const BODIES =
  /^(?:党[委群支总]|政府|人[民大]|纪委|[村居]委|支部|[村居]民|[“"]?两委|集体|派出所|卫生|中心|小学|中学|幼儿园|敬老院)/;
const ALONG = /^(?:[段东西南北中号口上、与和及等的]|两侧|沿线)/;
