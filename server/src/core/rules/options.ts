import type { Message } from '../text/message';

/** One thing that a writer can set of a rule: how it is described, and which values it takes. */
export interface Option<T extends OptionValue = OptionValue> {
  readonly default: T;
  readonly description: Message;
  /** The same as JSON Schema, for the settings and for `zongjie.json`; `enumDescriptions` stand with their choices. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What may be set, for the rule's page: 40—2000. */
  readonly bounds: Message;
  readonly accepts: (value: unknown) => value is T;
}

export type OptionValue = number | string | readonly string[];
export type Options = Readonly<Record<string, Option>>;
/** The values of a rule's options. */
export type OptionValues = Readonly<Record<string, OptionValue>>;
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never };

interface NumberOption {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: Message;
}

export function integer(given: NumberOption): Option<number> {
  return numberOption(given, 'integer', Number.isInteger);
}

export function decimal(given: NumberOption): Option<number> {
  return numberOption(given, 'number', Number.isFinite);
}

function numberOption(
  { default: standard, minimum, maximum, description }: NumberOption,
  type: 'integer' | 'number',
  isKind: (value: number) => boolean,
): Option<number> {
  const bounds = `${minimum}—${maximum}`;
  return {
    default: standard,
    description,
    schema: { type, minimum, maximum },
    bounds: { zh: bounds, en: bounds },
    accepts: (value): value is number =>
      typeof value === 'number' && isKind(value) && value >= minimum && value <= maximum,
  };
}

/** One of several words, the first unless another is set; each says what it means. */
export function choice<T extends string>(description: Message, choices: Readonly<Record<T, Message>>): Option<T> {
  const names = Object.keys(choices) as T[];
  const [first] = names;
  if (first === undefined) throw new Error('An option needs a choice.');
  const list = names.map(name => `\`${name}\``).join(' | ');
  return {
    default: first,
    description,
    schema: { type: 'string', enum: names, enumDescriptions: names.map(name => choices[name]) },
    bounds: { zh: list, en: list },
    accepts: (value): value is T => typeof value === 'string' && Object.hasOwn(choices, value),
  };
}

/** Words of the writer's own; none unless some are set. */
export function words(description: Message): Option<readonly string[]> {
  return {
    default: NO_WORDS,
    description,
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: LONGEST_WORD },
      maxItems: MOST_WORDS,
      uniqueItems: true,
    },
    bounds: { zh: `最多 ${MOST_WORDS} 个词`, en: `${MOST_WORDS} words at the most` },
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWord),
  };
}

const NO_WORDS: readonly string[] = [];
const MOST_WORDS = 500;
const LONGEST_WORD = 40;

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_WORD;
}
