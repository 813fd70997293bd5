import type { SummaryDocument } from '../../model/document';
import { isSpace } from '../../text/characters';
import { rangeOf } from '../../text/span';
import { STRUCTURES } from '../../snippets/catalogue';
import { datedBody, type Day } from '../../snippets/dated-body';
import { plainBody } from '../../snippets/plain-body';
import type { Structure } from '../../snippets/structure';
import { OPENS_NEW, type Cursor } from './cursor';
import { indentBody, usesIndent } from './indent';
import type { CompletionItem } from './item';
import { typedWord } from './typed-word';

export interface StructureOptions {
  readonly today: Day;
  /** Whether the list was asked for: then it opens although nothing is typed. */
  readonly isInvoked: boolean;
  /** The next （二） of the text, for the structures that begin with one; '' without. */
  readonly nextParen: string;
}

/** The stock structures that the typed word names, or all where nothing is typed and something new may begin. */
export function structureItems(
  document: SummaryDocument,
  cursor: Cursor,
  options: StructureOptions,
): readonly CompletionItem[] {
  const typed = typedWord(cursor);
  const start = typed?.start ?? cursor.character;
  const isLineStart = start <= cursor.indent;
  if (!typed && !(options.isInvoked && (isLineStart || mayBeginHere(cursor)))) return [];
  const range = rangeOf(cursor.line, { start, end: cursor.character });
  const habit = { indents: usesIndent(document, cursor), isLineStart, isIndented: isLineStart && start > 0 };
  const items: CompletionItem[] = [];
  STRUCTURES.forEach((structure, i) => {
    const keys = keysOf(structure);
    const first = typed ? keys.find(key => key.startsWith(typed.text)) : structure.prefixes[0];
    if (first === undefined || (!isLineStart && structure.body.includes('\n'))) return;
    const dated = numbered(datedBody(structure.body, options.today), options.nextParen);
    const body = indentBody(dated, structure.group, habit);
    items.push({
      kind: 'structure',
      label: structure.label,
      filterText: [first, ...keys.filter(key => key !== first)].join(' '),
      insertText: body,
      isSnippet: true,
      range,
      detail: structure.group,
      documentation: plainBody(body),
      sortText: `1${String(i).padStart(3, '0')}`,
    });
  });
  return items;
}

/**
 * All by which a structure is found: its prefixes, the Chinese words of its label, the label's pinyin and initials. An editor
 * that matches loosely ranks what stands first highest, one that compares beginnings knows only that; so the key that fits the
 * typed word is moved to the front.
 */
function keysOf({ prefixes, prefixPinyin, label, pinyin, initials }: Structure): readonly string[] {
  return [...new Set([...prefixes, ...(label.match(CHINESE_WORDS) ?? []), prefixPinyin, pinyin, initials])];
}

const CHINESE_WORDS = /[\u4e00-\u9fff]{2,}/g;

function mayBeginHere({ text, character }: Cursor): boolean {
  let end = character;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end > 0 && OPENS_NEW.includes(text.charAt(end - 1));
}

/** `（${1|一,二,三|}）` with the text's next number as the first choice. */
function numbered(body: string, nextParen: string): string {
  const next = CHINESE_NUMBER.exec(nextParen)?.[0];
  if (next === undefined) return body;
  return body.replace(LEADING_CHOICE, (_, choices: string) => {
    const others = choices.split(',').filter(choice => choice !== next);
    return `（\${1|${[next, ...others].join(',')}|}）`;
  });
}

const CHINESE_NUMBER = /[一二三四五六七八九十]+/;
const LEADING_CHOICE = /^（\$\{1\|([一二三四五,]+)\|\}）/;
