import { Parser } from 'saxen';
import { Refused } from '../refusal';

/** What a reader of XML hears of. Names come without their prefix: some programs write `x:row`, most `row`. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Takes the bytes of one XML part, piece by piece. */
export interface XmlReader {
  readonly write: (piece: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * A reader of XML that knows no entities but the five of XML and numbers, and follows no reference.
 * @throws Refused `doctype` for a declaration, `damaged` for what is no XML, a single piece that never ends, or wrong UTF-8
 */
export function createXmlReader({ open, text, close }: XmlListener): XmlReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let silent = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      silent = 0;
      const all = attributes();
      open(localName(name), wanted => decodeEntities(valueOf(all, wanted)));
    })
    .on('closeTag', name => close?.(localName(name)))
    .on('text', value => {
      silent = 0;
      text?.(decodeEntities(value));
    })
    .on('cdata', value => text?.(value))
    .on('attention', () => {
      throw new Refused('doctype');
    })
    .on('error', () => {
      throw new Refused('damaged');
    });
  return {
    write(piece) {
      for (let at = 0; at < piece.length; at += PIECE) {
        // The parser keeps what it has not understood and looks at it again: a tag or text without an end would cost squares.
        silent += PIECE;
        if (silent > LONGEST) throw new Refused('damaged');
        parser.write(decode(decoder, piece.subarray(at, at + PIECE)));
      }
    },
    end() {
      parser.write(decode(decoder));
      parser.end();
    },
  };
}

const PIECE = 64 * 1024;
const LONGEST = 1024 * 1024;

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused('damaged');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The attributes are an ordinary object, so only its own names count; `r:id` is asked for as `id`. */
function valueOf(attributes: Readonly<Record<string, string>> | false, wanted: string): string {
  if (attributes === false) return '';
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted] ?? '';
  const name = Object.keys(attributes).find(key => key.endsWith(`:${wanted}`));
  return name === undefined ? '' : (attributes[name] ?? '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** saxen's own decoder loses characters beyond the basic plane (𠮷). */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
