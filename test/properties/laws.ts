import {
  rangeOf,
  RULES,
  type Analysis,
  type Edit,
  type Fix,
  type Position,
  type Range,
  type Section,
} from '../../server/src/core';

/** The ways out of every finding, each with the finding's range. */
export function fixesOf(analysis: Analysis): readonly Fix[] {
  return analysis.findings.flatMap(({ rule: id, range }) => {
    const rule = RULES.find(({ meta }) => meta.id === id);
    return rule?.fixes ? [...rule.fixes(analysis, range)] : [];
  });
}

export function lineTexts({ document }: Analysis): readonly string[] {
  return document.paragraphs.map(({ paragraph }) => paragraph.text);
}

export function textAt(analysis: Analysis, { start, end }: Range): string {
  const text = analysis.document.paragraphs[start.line]?.paragraph.text ?? '';
  return start.line === end.line ? text.slice(start.character, end.character) : '';
}

/** What of an analysis breaks a law of places: inside the text, no half pairs, children inside parents, brothers in order. */
export function* misplaced(analysis: Analysis): Generator<string> {
  const texts = lineTexts(analysis);
  for (const [name, range] of rangesOf(analysis)) {
    const fault = faultOf(texts, range);
    if (fault) yield `${name} ${JSON.stringify(range)} ${fault}`;
  }
  yield* misnested(analysis.document.outline, null);
}

export function faultOf(texts: readonly string[], { start, end }: Range): string | null {
  if (compare(start, end) > 0) return 'ends before it starts';
  return faultOfPlace(texts, start) ?? faultOfPlace(texts, end);
}

function faultOfPlace(texts: readonly string[], { line, character }: Position): string | null {
  const text = texts[line];
  if (text === undefined || character < 0 || character > text.length) return 'lies outside the text';
  const isHigh = (text.charCodeAt(character - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(character) & 0xfc00) === 0xdc00 ? 'splits a surrogate pair' : null;
}

function* rangesOf(analysis: Analysis): Generator<readonly [string, Range]> {
  const { document, repeats, findings, filler } = analysis;
  for (const { line, paragraph } of document.paragraphs) {
    for (const { span, title, entry } of paragraph.markers) {
      yield ['marker', rangeOf(line, span)];
      yield ['marker title', rangeOf(line, title)];
      yield ['marker entry', rangeOf(line, entry)];
    }
    for (const { span, title } of paragraph.captions) {
      yield ['caption', rangeOf(line, span)];
      yield ['caption title', rangeOf(line, title)];
    }
    for (const { span } of paragraph.gaps) yield ['gap of a line', rangeOf(line, span)];
  }
  for (const placed of document.gaps) {
    yield ['gap', rangeOf(placed.line, placed.gap.span)];
    for (const { range } of filler.suggestionsFor(placed)) if (range) yield ['suggestion', range];
  }
  for (const { line, first } of repeats) {
    yield ['repeat', rangeOf(line, { start: 0, end: 0 })];
    yield ['first', rangeOf(first, { start: 0, end: 0 })];
  }
  for (const { range, related } of findings) {
    yield ['finding', range];
    for (const place of related) yield ['related', place.range];
  }
  yield* sectionRanges(document.outline);
}

function* sectionRanges(sections: readonly Section[]): Generator<readonly [string, Range]> {
  for (const { range, selectionRange, children } of sections) {
    yield ['section', range];
    yield ['selection', selectionRange];
    yield* sectionRanges(children);
  }
}

/** Every range that a fix touches or shows. */
export function rangesOfFix({ target, action }: Fix): readonly Range[] {
  switch (action.type) {
    case 'edit':
      return [target, ...action.edits.map(({ range }) => range)];
    case 'snippet':
      return [target, action.range, action.select];
    case 'ask':
      return [target, ...action.ranges];
    case 'reopen':
      return [];
    case 'show':
      return [target, action.range];
    case 'compare':
      return [target, action.first, action.other];
  }
}

function* misnested(sections: readonly Section[], parent: Section | null): Generator<string> {
  let before: Section | null = null;
  for (const section of sections) {
    const { range, selectionRange, level, children, title } = section;
    if (!inside(range, selectionRange)) yield `the selection of “${title}” leaves its section`;
    if (parent && !inside(parent.range, range)) yield `“${title}” leaves its parent “${parent.title}”`;
    if (parent && level <= parent.level) yield `“${title}” is no deeper than its parent “${parent.title}”`;
    if (before && compare(before.range.end, range.start) > 0) yield `“${title}” overlaps its brother “${before.title}”`;
    before = section;
    yield* misnested(children, section);
  }
}

function inside(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/**
 * A text with edits applied as an editor does, all against the same version, and the edits that take them back.
 * @throws where edits overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { readonly text: string; readonly undo: Undo } {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const sorted = edits
    .map(({ range, text: insert }) => ({ start: offset(range.start), end: offset(range.end), insert }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let end = 0;
  const undo: { start: number; end: number; insert: string }[] = [];
  for (const change of sorted) {
    if (change.start < end) throw new Error(`Edits overlap at ${change.start}`);
    result += text.slice(end, change.start);
    undo.push({
      start: result.length,
      end: result.length + change.insert.length,
      insert: text.slice(change.start, change.end),
    });
    result += change.insert;
    end = change.end;
  }
  return { text: result + text.slice(end), undo };
}

type Undo = readonly { readonly start: number; readonly end: number; readonly insert: string }[];

export function applyUndo(text: string, undo: Undo): string {
  return undo.reduceRight((rest, { start, end, insert }) => rest.slice(0, start) + insert + rest.slice(end), text);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
}
