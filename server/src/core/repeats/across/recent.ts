import type { SummaryDocument } from '../../model/document';

/** Opens texts by their number. */
export type OpenText = (text: number) => Promise<SummaryDocument | null>;

/** Opens a text again only when it was not asked for lately: about `limit` characters are held. */
export function keepRecent(open: OpenText, limit = MOST_CHARACTERS): OpenText {
  const held = new Map<number, { readonly document: SummaryDocument | null; readonly characters: number }>();
  let characters = 0;
  return async text => {
    const known = held.get(text);
    if (known) {
      held.delete(text);
      held.set(text, known);
      return known.document;
    }
    const document = await open(text);
    const size = document?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
    held.set(text, { document, characters: size });
    characters += size;
    for (const [oldest, { characters: freed }] of held) {
      if (characters <= limit || oldest === text) break;
      held.delete(oldest);
      characters -= freed;
    }
    return document;
  };
}

const MOST_CHARACTERS = 2_000_000;
