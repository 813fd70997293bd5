import type { GapListQuestion, ImportGapListParams } from '../../../../server/src/protocol';

/** How the writer answered a question; `passed` where all its places had been given to others. */
export type Given =
  | { readonly type: 'option'; readonly option: number }
  | { readonly type: 'own'; readonly value: string }
  | { readonly type: 'open' }
  | { readonly type: 'passed' };

type Option = GapListQuestion['options'][number];

/** An option with its running number, which is the answer that takes it. */
export interface FreeOption {
  readonly option: Option;
  readonly index: number;
}

/** The options of the next question whose places no answer before has taken. */
export function stillFree(questions: readonly GapListQuestion[], given: readonly Given[]): readonly FreeOption[] {
  const taken = new Set(given.flatMap((answer, i) => optionOf(questions[i], answer)?.ranges.map(keyOf) ?? []));
  const options = questions[given.length]?.options ?? [];
  return options
    .map((option, index) => ({ option, index }))
    .filter(({ option }) => !option.ranges.some(range => taken.has(keyOf(range))));
}

/** The answers up to the one before the last that was asked for, which is asked again. */
export function withoutLast(given: readonly Given[]): readonly Given[] {
  return given.slice(
    0,
    Math.max(
      0,
      given.findLastIndex(({ type }) => type !== 'passed'),
    ),
  );
}

/** One answer for each question; what was not reached is left open. */
export function answersOf(
  questions: readonly GapListQuestion[],
  given: readonly Given[],
): NonNullable<ImportGapListParams['answers']> {
  return questions.map((_, i) => {
    const answer = given[i];
    if (answer?.type === 'option') return answer.option;
    return answer?.type === 'own' ? answer.value : null;
  });
}

function optionOf(question: GapListQuestion | undefined, answer: Given): Option | undefined {
  return answer.type === 'option' ? question?.options[answer.option] : undefined;
}

function keyOf({ start, end }: Option['ranges'][number]): string {
  return [start.line, start.character, end.line, end.character].join(':');
}
