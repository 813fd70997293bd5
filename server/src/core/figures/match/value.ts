import { splitUnit } from '../quantity/unit';
import { writeQuantity } from '../quantity/write';
import type { Message } from '../../text/message';
import type { Fact } from '../table/fact';
import type { FactQuery, Place } from './query';

/** What a fact says in the place of a gap, and whether it is the table's own word, unit for unit. */
export interface FactValue {
  readonly value: string;
  readonly exact: boolean;
  /** Why the writer should look at it; empty where there is nothing to tell. */
  readonly notes: readonly Message[];
}

/** 数据表写的是“约500”: in what the table differs from the text. */
export function tableSays(what: string): Message {
  return { zh: `数据表写的是“${what}”`, en: `the table says “${what}”` };
}

const NO_UNIT: Message = { zh: '数据表没有写单位', en: 'the table names no unit' };

/** Null where the fact cannot stand there: another unit, a name for a figure, a rise where the text says fall. */
export function valueFor(fact: Fact, query: FactQuery, place: Place): FactValue | null {
  return query.kind === 'number' ? figureFor(fact, query.unit ?? '', place) : wordsFor(fact, query, place);
}

function figureFor(fact: Fact, unit: string, place: Place): FactValue | null {
  const { quantity } = fact;
  if (!quantity) return null;
  const isNegative = quantity.value.startsWith('-');
  const isMove = fact.measure === 'growth' || fact.measure === 'change';
  if (isMove ? isNegative !== place.sign < 0 : isNegative && unit === '%') return null;
  const turned =
    isMove && isNegative ? { ...quantity, value: quantity.value.slice(1), figure: quantity.figure.slice(1) } : quantity;
  const oneUnknown = (quantity.unit === '') !== (unit === '');
  const wanted = place.scale + unit;
  const otherWord = areBothPersons(quantity.unit, splitUnit(wanted).base);
  const written = writeQuantity(
    oneUnknown || otherWord ? { ...turned, unit: splitUnit(wanted).base } : turned,
    wanted,
    {
      whole: place.whole,
    },
  );
  if (!written) return null;
  const sameApproximation = quantity.approximate === place.approximate;
  const notes = [
    written.note,
    sameApproximation && !otherWord ? null : tableSays(otherWord ? `${quantity.figure}${quantity.unit}` : fact.text),
    quantity.unit === '' && unit !== '' ? NO_UNIT : null,
  ].filter(note => note !== null);
  const exact = !written.converted && !written.rounded && sameApproximation && !oneUnknown && !otherWord;
  return { value: written.figure, exact, notes };
}

/** 12人 may be written 12名, for the writer to judge. */
function areBothPersons(a: string, b: string): boolean {
  return a !== b && PERSONS.has(a) && PERSONS.has(b);
}

const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位']);

function wordsFor(fact: Fact, { kind, word }: FactQuery, { before, after }: Place): FactValue | null {
  const { text, quantity } = fact;
  if (text.length > LONGEST_NAME || /[。；！？]/.test(text)) return null;
  if (kind === 'date' || kind === 'time') return dateFor(text, before, after);
  if (quantity !== null && kind !== 'other') return null;
  const doubled = word !== null && word !== '' && text.endsWith(word) && after.startsWith(word) && text !== word;
  return { value: doubled ? text.slice(0, -word.length) : text, exact: true, notes: [] };
}

const LONGEST_NAME = 40;

/** A whole date for a whole gap; for the day alone (12月【　】日) only where year and month agree. */
function dateFor(text: string, before: string, after: string): FactValue | null {
  const date = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(
    text.replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, '$1年$2月$3日'),
  );
  if (!date) return /^[年月日时]/.test(after) || !/\d/.test(text) ? null : { value: text, exact: false, notes: [] };
  const [whole, year, month = '', day = ''] = date;
  if (/^[日号]/.test(after)) {
    const written = /(?:(\d{4})年)?(\d{1,2})月$/.exec(before.trim());
    const agrees = written && Number(written[2]) === Number(month) && (!written[1] || !year || written[1] === year);
    return agrees ? { value: String(Number(day)), exact: true, notes: [] } : null;
  }
  return /^[年月]/.test(after) ? null : { value: whole, exact: true, notes: [] };
}
