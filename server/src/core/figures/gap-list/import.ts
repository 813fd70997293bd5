import { comparePositions } from '../../text/span';
import { editsOf, ownEdits, rangeOfGap, readAt } from './edits';
import { locate, type Located, type Misplaced } from './locate';
import { CHANGED, filledReason, GONE, MANY_PLACES, REWORD, SAME } from './reasons';
import { askPlace, askValue, saidBy, saysTheSame } from './questions';
import { readReturns, type ReturnedList, type ReturnedRow } from './read-returns';
import {
  nothing,
  type Answer,
  type GapEdit,
  type GapListImport,
  type GrowingImport,
  type OpenRow,
  type Question,
  type QuestionOption,
} from './result';
import type { GapListText } from './source';
import { isNone } from './filled-value';

/**
 * Works out what returned lists do to a text that may have moved on since they were sent. Changes nothing itself. `answers` settle
 * the questions that there are without them, in their order; a place that was given away is not given again.
 */
export function importGapList(
  text: GapListText,
  returns: readonly ReturnedList[],
  answers: readonly Answer[] = [],
): GapListImport {
  const rows = readReturns(returns);
  const result = nothing(rows.filter(({ value }) => value === ''));
  const { located, misplaced } = locate(text, rows);
  let asked = 0;
  const answerTo = (question: Question | null) => (question ? (answers[asked++] ?? null) : null);
  for (const thing of located) fillPlace(text, thing, answerTo, result);
  for (const thing of misplaced) findPlace(text, thing, answerTo, result);
  return { ...result, edits: result.applied.flatMap(({ edits }) => edits).sort(byPlace) };
}

type AnswerTo = (question: Question | null) => Answer;

/** Rows whose place is known: filled in, unless the value is in doubt and the writer has not decided. */
function fillPlace(text: GapListText, thing: Located, answerTo: AnswerTo, result: GrowingImport): void {
  const { gaps, rows } = thing;
  const [row] = rows;
  const ranges = gaps.map(rangeOfGap);
  const said = saidBy(rows, value => readAt(text, gaps[0], value));
  const question = askValue(thing, said);
  const answer = answerTo(question);
  if (!question) {
    if (said[0].read.type === 'none') result.toReword.push({ row, ranges, reason: REWORD });
    else result.applied.push({ row, edits: editsOf(text, gaps, row.value) });
  } else if (typeof answer === 'string') {
    result.applied.push({ row, edits: ownEdits(text, gaps, answer), own: answer });
  } else {
    const isTaken = take(question.options[answer ?? -1], chosen => editsOf(text, gaps, chosen.value), result);
    if (!isTaken) leaveOpen(question, result);
  }
}

/** Rows whose place is not known: filled in only where the writer says. */
function findPlace(text: GapListText, thing: Misplaced, answerTo: AnswerTo, result: GrowingImport): void {
  const question = askPlace(text, thing);
  const answer = answerTo(question);
  const option = question?.options[typeof answer === 'number' ? answer : -1];
  const edits = option?.ranges.map(range => ({ range, text: option.text ?? '' })) ?? [];
  if (edits.every(edit => isFree(edit, result)) && take(option, () => edits, result)) return;
  if (question) result.questions.push(question);
  for (const row of distinct(thing.rows)) {
    const [list, open] = misplacedRow(thing, row);
    result[list].push(open);
  }
}

function misplacedRow(
  thing: Misplaced,
  row: ReturnedRow,
): ['toReword' | 'ambiguous' | 'already' | 'unmatched', OpenRow] {
  const ranges = thing.gaps.map(rangeOfGap);
  if (thing.type === 'ambiguous') {
    return isNone(row.value)
      ? ['toReword', { row, ranges, reason: REWORD }]
      : ['ambiguous', { row, ranges, reason: MANY_PLACES }];
  }
  const { filled } = thing;
  if (!filled) return ['unmatched', { row, ranges, reason: ranges.length > 0 ? CHANGED : GONE }];
  if (saysTheSame(row, filled)) return ['already', { row, ranges: [filled.range], reason: SAME }];
  return ['unmatched', { row, ranges: [filled.range], reason: filledReason(filled) }];
}

/** Does what the writer chose; false where he chose nothing. */
function take(
  option: QuestionOption | undefined,
  edits: (row: ReturnedRow) => readonly GapEdit[],
  result: GrowingImport,
): boolean {
  if (!option) return false;
  const { rows, ranges, text } = option;
  if (text === null) result.toReword.push({ row: rows[0], ranges, reason: REWORD });
  else result.applied.push({ row: rows[0], edits: edits(rows[0]) });
  return true;
}

function leaveOpen(question: Question, result: GrowingImport): void {
  const { type, rows, ranges, reason, options } = question;
  result.questions.push(question);
  if (type === 'conflict') result.conflicts.push(question);
  else {
    const proposed = options[0]?.text ?? null;
    result.doubtful.push({ row: rows[0], ranges, reason, ...(proposed !== null && { proposed }) });
  }
}

/** Whether no other row was given the place. */
function isFree({ range: { start, end } }: GapEdit, { applied }: GrowingImport): boolean {
  const taken = applied.flatMap(({ edits }) => edits.map(({ range }) => range));
  return !taken.some(
    other =>
      comparePositions(other.start, start) === 0 ||
      (comparePositions(other.start, end) < 0 && comparePositions(start, other.end) < 0),
  );
}

/** One row of those that say the same. */
function distinct(rows: readonly ReturnedRow[]): readonly ReturnedRow[] {
  return rows.filter((row, i) => rows.findIndex(({ value }) => value === row.value) === i);
}

function byPlace(a: GapEdit, b: GapEdit): number {
  return comparePositions(a.range.start, b.range.start);
}
