import { fingerprintOf, type Fingerprint } from '../repeats/fingerprint';
import { countCharacters } from '../text/characters';
import { findCaptions, type Caption } from './caption';
import { findDropped } from './dropped';
import { findGaps } from './gaps';
import { mayBeginUnit } from './gaps/unit';
import type { Gap } from './gap';
import type { Kept } from './kept';
import type { Marker } from './marker';
import { findMarkers } from './numbering';
import { readSigns } from './read-signs';
import type { Signs } from './signs';
import type { Syntax } from './syntax';

/** All that one line tells by itself. It depends on the line's text and the syntax alone, so it is shared between documents. */
export interface Paragraph {
  readonly text: string;
  readonly syntax: Syntax;
  readonly markers: readonly Marker[];
  /** The headings without a number that the line shows. */
  readonly captions: readonly Caption[];
  readonly gaps: readonly Gap[];
  readonly fingerprint: Fingerprint;
  /** How many figures it has or still misses in a place that shows: runs of digits, and gaps before what may be a unit. */
  readonly figures: number;
  /** Characters as Word counts them. */
  readonly characters: number;
}

/** The line also stands in `whole` from `from` on, where walking over it is faster than over a string cut from it. */
export function readParagraph(text: string, syntax: Syntax, whole = text, from = 0): Paragraph {
  const signs = readSigns(whole, from, text.length);
  const paragraph = Object.create(PARAGRAPH) as LazyParagraph;
  paragraph.text = text;
  paragraph.syntax = syntax;
  paragraph.markers = findMarkers(text, syntax, signs.markers);
  paragraph.captions = findCaptions(text, syntax, paragraph.markers);
  paragraph.gaps = readGaps(text, syntax, signs);
  paragraph.ownFingerprint = null;
  paragraph.ownFigures = -1;
  paragraph.ownCharacters = -1;
  paragraph.ruleSigns = null;
  paragraph.wrongWords = null;
  paragraph.quantities = null;
  return paragraph;
}

interface LazyParagraph extends Paragraph, Kept {
  text: string;
  syntax: Syntax;
  markers: readonly Marker[];
  captions: readonly Caption[];
  gaps: readonly Gap[];
  ownFingerprint: Fingerprint | null;
  /** These are below zero where they are not known yet. */
  ownFigures: number;
  ownCharacters: number;
}

/** What most paragraphs are never asked for is worked out when it is. */
const PARAGRAPH: Pick<Paragraph, 'fingerprint' | 'figures' | 'characters'> & ThisType<LazyParagraph> = {
  get fingerprint() {
    return (this.ownFingerprint ??= fingerprintOf(this.text));
  },
  get figures() {
    if (this.ownFigures < 0) this.ownFigures = this.fingerprint.figures + countGapsBeforeUnits(this);
    return this.ownFigures;
  },
  get characters() {
    if (this.ownCharacters < 0) this.ownCharacters = countCharacters(this.text);
    return this.ownCharacters;
  },
};

function countGapsBeforeUnits({ text, gaps }: Paragraph): number {
  let count = 0;
  for (const { mark, span } of gaps) if (mark !== 'dropped' && mayBeginUnit(text, span.end)) count++;
  return count;
}

function readGaps(text: string, syntax: Syntax, signs: Signs): readonly Gap[] {
  const explicit = findGaps(text, syntax, signs.gaps);
  const dropped = findDropped(text, explicit, signs);
  if (dropped.length === 0) return explicit;
  return [...explicit, ...dropped].sort((a, b) => a.span.start - b.span.start);
}

/**
 * A bounded cache of paragraphs keyed by syntax and text. Because a paragraph depends on nothing else, one memo serves all
 * documents and can never be stale.
 */
export interface ParagraphMemo {
  /** `whole` and `from` as for `readParagraph`. */
  readonly read: (text: string, syntax: Syntax, whole?: string, from?: number) => Paragraph;
}

/** A memo that holds about `limit` characters of paragraphs in two generations: what was not asked for in one is let go. */
export function createParagraphMemo(limit = 4_000_000): ParagraphMemo {
  let young = emptyGeneration();
  let old = emptyGeneration();
  let size = 0;
  return {
    read(text, syntax, whole, from) {
      const known = young[syntax].get(text);
      if (known) return known;
      const paragraph = old[syntax].get(text) ?? readParagraph(text, syntax, whole, from);
      young[syntax].set(text, paragraph);
      size += text.length + 32;
      if (size > limit / 2) {
        old = young;
        young = emptyGeneration();
        size = 0;
      }
      return paragraph;
    },
  };
}

/** A map for each syntax: a sign put before the text to tell them apart could stand in a text too. */
type Generation = Readonly<Record<Syntax, Map<string, Paragraph>>>;

function emptyGeneration(): Generation {
  return { plain: new Map(), markdown: new Map() };
}
