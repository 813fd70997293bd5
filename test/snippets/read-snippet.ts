/** A piece of a snippet: literal text, a tab stop with its default, or a tab stop with choices. */
export type SnippetPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'stop'; readonly number: number; readonly parts: readonly SnippetPart[] }
  | { readonly type: 'choice'; readonly number: number; readonly choices: readonly string[] };

/**
 * Reads a snippet by the grammar of the Language Server Protocol (3.18, Snippet Syntax), which is VS Code's. Stricter than the
 * editor, which takes what it cannot read as text: here it throws, because a body with a slip must not ship.
 */
export function readSnippet(body: string): readonly SnippetPart[] {
  const reader: Reader = { body, at: 0 };
  const parts = readParts(reader, false);
  if (reader.at < body.length) throw new Error(`unexpected } at ${reader.at}`);
  return parts;
}

/** All parts, those inside defaults too. */
export function allParts(parts: readonly SnippetPart[]): readonly SnippetPart[] {
  return parts.flatMap(part => (part.type === 'stop' ? [part, ...allParts(part.parts)] : [part]));
}

/** The text that is left when nothing is typed; a variable writes its name. */
export function textOf(parts: readonly SnippetPart[]): string {
  return parts
    .map(part => {
      if (part.type === 'text') return part.text;
      if (part.type === 'variable') return `$${part.name}`;
      return part.type === 'stop' ? textOf(part.parts) : (part.choices[0] ?? '');
    })
    .join('');
}

interface Reader {
  readonly body: string;
  at: number;
}

function readParts(reader: Reader, inside: boolean): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let text = '';
  const flush = () => {
    if (text) parts.push({ type: 'text', text });
    text = '';
  };
  while (reader.at < reader.body.length) {
    const sign = reader.body.charAt(reader.at);
    if (sign === '}' && inside) break;
    if (sign === '\\') {
      const escaped = reader.body.charAt(reader.at + 1);
      if (!['$', '}', '\\'].includes(escaped)) throw new Error(`\\ escapes nothing at ${reader.at}`);
      text += escaped;
      reader.at += 2;
    } else if (sign === '$') {
      flush();
      parts.push(readDollar(reader));
    } else {
      if (sign === '}' || sign === '{') throw new Error(`unescaped ${sign} at ${reader.at}`);
      text += sign;
      reader.at++;
    }
  }
  flush();
  return parts;
}

function readDollar(reader: Reader): SnippetPart {
  const bare = take(reader, /\$(\d+)/y);
  if (bare) return { type: 'stop', number: Number(bare[1]), parts: [] };
  const name = take(reader, /\$([_a-z]\w*)/iy);
  if (name) return { type: 'variable', name: name[1] ?? '' };
  const open = take(reader, /\$\{(\d+)/y);
  if (!open) throw new Error(`$ opens nothing at ${reader.at}`);
  const number = Number(open[1]);
  if (take(reader, /\}/y)) return { type: 'stop', number, parts: [] };
  if (take(reader, /\|/y)) return { type: 'choice', number, choices: readChoices(reader) };
  if (!take(reader, /:/y)) throw new Error(`a stop is neither closed nor filled at ${reader.at}`);
  const parts = readParts(reader, true);
  if (!take(reader, /\}/y)) throw new Error(`a stop is not closed at ${reader.at}`);
  return { type: 'stop', number, parts };
}

function readChoices(reader: Reader): readonly string[] {
  const found = take(reader, /([^|${}\\]*)\|\}/y);
  if (!found) throw new Error(`a choice is not closed at ${reader.at}`);
  return (found[1] ?? '').split(',');
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.body);
  if (found) reader.at = pattern.lastIndex;
  return found;
}
