import { quantitiesOf } from '../../figures/index';
import { placesIn, yearsIn } from '../../filling/names';
import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { sectionPath } from '../../repeats/section-path';
import { laterMessage } from '../../text/message';
import { rangeOf, touches, type Range, type Span } from '../../text/span';
import type { Facts, Found } from '../define';
import type { Fix } from '../fix';
import { placeName } from '../place-name';
import { openingsOf } from './openings';
import { claimsIn, type Claim } from './claims';

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

/** The figures of an opening that the text behind it contradicts, and those that contradict them, each with the other place. */
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

/** Whether a line says of anything how much it is. */
export function mayContradict(paragraph: Paragraph): boolean {
  return paragraph.figures > 0 && claimsIn(paragraph.text, quantitiesOf(paragraph)).length > 0;
}

function rangeAt({ line, claim }: Placed): Range {
  return rangeOf(line, claim.quantity.span);
}

function quote(document: SummaryDocument, { line, claim }: Placed): string {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const { span } = claim.quantity;
  return text.slice(span.start, span.end);
}

/** The opening of each text of the file against what follows it: there a text says its figures twice. */
function* conflictsIn(document: SummaryDocument): Iterable<Conflict> {
  for (const { opening, end } of openingsOf(document)) {
    const claims = claimsOf(document, opening);
    if (claims.size === 0) continue;
    const labels = new RegExp([...claims.keys()].join('|'));
    const others = new Map<string, Placed[]>();
    for (let line = opening.end; line <= end; line++) {
      const placed = document.paragraphs[line];
      if (!placed || placed.block === 'code' || !labels.test(placed.paragraph.text)) continue;
      for (const claim of claimsIn(placed.paragraph.text, quantitiesOf(placed.paragraph)))
        if (isSameThing(claims.get(claim.label), claim)) push(others, claim.label, { line, claim });
    }
    for (const [label, found] of others) yield* conflictOf(document, claims.get(label), found);
  }
}

/** The claims of the opening by what they count; a thing that it counts twice is counted in several ways. */
function claimsOf(document: SummaryDocument, { start, end }: Span): ReadonlyMap<string, Placed> {
  const claims = new Map<string, Placed>();
  const twice = new Set<string>();
  for (let line = start; line < end && claims.size < MOST_CLAIMS; line++) {
    const paragraph = document.paragraphs[line]?.paragraph;
    if (!paragraph || paragraph.text.length > LONGEST_OPENING) continue;
    for (const claim of claimsIn(paragraph.text, quantitiesOf(paragraph))) {
      if (claims.has(claim.label)) twice.add(claim.label);
      claims.set(claim.label, { line, claim });
    }
  }
  for (const label of twice) claims.delete(label);
  return claims;
}

const MOST_CLAIMS = 20;
const LONGEST_OPENING = 2000;

function push(map: Map<string, Placed[]>, label: string, placed: Placed): void {
  const list = map.get(label);
  if (list) list.push(placed);
  else map.set(label, [placed]);
}

function isSameThing(opening: Placed | undefined, { quantity }: Claim): boolean {
  return opening?.claim.quantity.quantity.unit === quantity.quantity.unit;
}

/** One figure that the body gives, other than the opening's; two others mean that the thing is counted in several ways. */
function* conflictOf(
  document: SummaryDocument,
  opening: Placed | undefined,
  found: readonly Placed[],
): Iterable<Conflict> {
  const [first] = found;
  const values = new Set(found.map(({ claim }) => claim.quantity.quantity.value));
  if (!opening || !first || values.size !== 1 || values.has(opening.claim.quantity.quantity.value)) return;
  if (!isOneThing(document, opening, first)) return;
  yield { here: opening, there: first };
  yield { here: first, there: opening };
}

/** Whether two claims speak of the same: no other place or year, and figures that one may mistake for one another. */
function isOneThing(document: SummaryDocument, a: Placed, b: Placed): boolean {
  return mayBeMistaken(a.claim, b.claim) && sameNames(namesAt(document, a), namesAt(document, b));
}

/** The places and years that a claim's headings and its line up to it name, and whom a list names before its colon. */
function namesAt(document: SummaryDocument, { line, claim }: Placed): ReadonlySet<string> {
  const path = sectionPath(document.outline, line).filter(({ kind }) => kind === 'heading' || kind === 'enumeration');
  const titles = path.map(({ title }) => title).join('\n');
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
