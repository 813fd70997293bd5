import { STRUCTURES } from '../snippets/catalogue';
import { datedBody, type Day } from '../snippets/dated-body';
import { plainBody } from '../snippets/plain-body';

/** A stock structure as a list shows it. */
export interface ListedStructure {
  readonly group: string;
  readonly label: string;
  /** Pinyin, initials and prefixes by which it is found besides its label. */
  readonly keys: string;
  /** One line of what is inserted. */
  readonly preview: string;
  /** A snippet in the protocol's syntax. */
  readonly body: string;
}

/** All stock structures in the order of their groups, with the years of a day. */
export function structuresOn(today: Day): readonly ListedStructure[] {
  return STRUCTURES.map(({ group, label, prefixes, prefixPinyin, pinyin, initials, body }) => {
    const dated = datedBody(body, today);
    const keys = [...new Set([...prefixes, prefixPinyin, pinyin, initials])].join(' ');
    return { group, label, keys, preview: previewOf(dated), body: dated };
  });
}

const LONGEST_PREVIEW = 80;

function previewOf(body: string): string {
  const line = plainBody(body).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW)}…` : line;
}
