import { placesIn, yearsIn } from '../../filling/names';
import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { sectionPath } from '../../repeats/section-path';
import { laterMessage } from '../../text/message';
import { rangeOf, touches, type Range } from '../../text/span';
import type { Facts, Found } from '../define';
import type { Fix } from '../fix';
import { placeName } from '../place-name';
import { claimsOf, type Claim } from './claims';

/** A claim at its place. */
interface Placed {
  readonly line: number;
  readonly claim: Claim;
}

/** Two lines that say one thing with two figures. */
interface Conflict {
  readonly here: Placed;
  readonly there: Placed;
}

/** The figures that another section of the same text contradicts, each with the other place. */
export function* contradictedByText(document: SummaryDocument): Iterable<Found> {
  for (const { here, there } of conflictsIn(document)) {
    const at = rangeAt(there);
    yield {
      range: rangeAt(here),
      message: laterMessage({ document, here, there }, (about, language) => {
        const [own, other] = [about.here, about.there].map(placed => quote(about.document, placed));
        const place = placeName(about.document, about.there.line)[language];
        return language === 'zh'
          ? `数字不一致：这里写“${own}”，${place}写“${other}”`
          : `Two figures for one thing: “${own}” here, “${other}” in ${place}`;
      }),
      related: [{ range: at, message: { zh: '另一个数在这里', en: 'The other figure stands here' } }],
    };
  }
}

/** Offers the other place's figure for those that touch a range. */
export function* takeFromText({ document }: Facts, range: Range): Iterable<Fix> {
  for (const { here, there } of conflictsIn(document)) {
    const target = rangeAt(here);
    if (!touches(target, range)) continue;
    const { figure, span } = there.claim.quantity;
    const text = document.paragraphs[there.line]?.paragraph.text ?? '';
    const value = text.slice(figure.start, span.end);
    const place = placeName(document, there.line);
    yield {
      title: { zh: `改为 ${value}（${place.zh}）`, en: `Change to ${value} (${place.en})` },
      applicability: 'suggestion',
      preferred: false,
      target,
      action: { type: 'edit', edits: [{ range: target, text: value }] },
    };
  }
}

function rangeAt({ line, claim }: Placed): Range {
  return rangeOf(line, claim.quantity.span);
}

function quote(document: SummaryDocument, { line, claim }: Placed): string {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const { span } = claim.quantity;
  return text.slice(span.start, span.end);
}

function* conflictsIn(document: SummaryDocument): Iterable<Conflict> {
  for (const claims of claimsByThing(document).values()) {
    const values = new Set(claims.map(({ claim }) => claim.quantity.quantity.value));
    // One claim is not contradicted, and a thing with three figures is counted in several ways.
    if (values.size !== 2) continue;
    const [first, ...others] = claims;
    const other = others.find(({ claim }) => claim.quantity.quantity.value !== first?.claim.quantity.quantity.value);
    if (!first || !other || !isOneThing(document, first, other)) continue;
    yield { here: first, there: other };
    yield { here: other, there: first };
  }
}

function claimsByThing(document: SummaryDocument): ReadonlyMap<string, readonly Placed[]> {
  const things = new Map<string, Placed[]>();
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block === 'code') continue;
    for (const claim of claimsOf(paragraph)) {
      const key = `${claim.label}\n${claim.quantity.quantity.unit}`;
      const claims = things.get(key);
      if (claims) claims.push({ line, claim });
      else things.set(key, [{ line, claim }]);
    }
  }
  return things;
}

/** Whether two claims speak of the same: other sections of one text, no other place or year, and figures that one may mistake. */
function isOneThing(document: SummaryDocument, a: Placed, b: Placed): boolean {
  if (!mayBeMistaken(a.claim, b.claim)) return false;
  const [x, y] = [scopeOf(document, a.line), scopeOf(document, b.line)];
  if (x.text !== y.text || x.section === y.section) return false;
  // A verb alone names its thing only where the opening sums up what a section tells.
  if (a.claim.verbal && x.section !== null) return false;
  return sameNames(namesAt(document, a, x.titles), namesAt(document, b, y.titles));
}

interface Scope {
  /** The text of several in one file. */
  readonly text: Section | null;
  /** The section of the highest level; null for the opening. */
  readonly section: Section | null;
  readonly titles: string;
}

function scopeOf(document: SummaryDocument, line: number): Scope {
  const path = sectionPath(document.outline, line);
  const text = path.findLast(({ kind }) => kind === 'part') ?? null;
  const section = path.find(({ kind }) => kind === 'heading' || kind === 'enumeration') ?? null;
  return {
    text,
    section,
    titles: path
      .filter(({ kind }) => kind !== 'part')
      .map(({ title }) => title)
      .join('\n'),
  };
}

/** The places and years that a claim's headings and its line up to it name, and whom a list names before its colon. */
function namesAt(document: SummaryDocument, { line, claim }: Placed, titles: string): ReadonlySet<string> {
  const before = (document.paragraphs[line]?.paragraph.text ?? '').slice(0, claim.quantity.figure.start);
  const text = `${titles}\n${before}`;
  const listed = /^[\s\d一二三四五六七八九十、.（()）]*([^，。：:]{2,12})[：:]/.exec(before)?.[1];
  return new Set([...placesIn(text), ...yearsIn(text), ...(listed === undefined ? [] : [listed])]);
}

function sameNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(name => b.has(name));
}

/** 860 and 806, 52 and 520: another figure than that is another thing. */
function mayBeMistaken(a: Claim, b: Claim): boolean {
  const [x, y] = [Number(a.quantity.quantity.value), Number(b.quantity.quantity.value)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  return ratio <= MOST_RATIO || (Number.isInteger(Math.log10(ratio)) && ratio <= 1000);
}

const MOST_RATIO = 1.5;
