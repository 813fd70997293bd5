import type { Paragraph } from '../model/paragraph';
import { rangeOf, touches, type Range, type Span } from '../text/span';
import type { Facts, FoundInParagraph } from './define';
import { changeTitle } from './change-title';
import type { Fix } from './fix';

/** One replacement inside a paragraph. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** A way to mend a fault. `safe` where only one right form exists. */
export interface Repair {
  /** What stands there and what it becomes, as the title tells it. */
  readonly change: Replacement;
  readonly applicability: 'safe' | 'suggestion';
  readonly edits: readonly Replacement[];
}

/** A finding in a paragraph with the ways out of it, best first. */
export interface Fault extends FoundInParagraph {
  readonly repairs: readonly Repair[];
}

export type FindFaults = (paragraph: Paragraph) => readonly Fault[];

/** The repairs of the faults that touch a range. */
export function repairsOf(findFaults: FindFaults): (facts: Facts, range: Range) => Iterable<Fix> {
  return function* ({ document }, range) {
    for (let line = range.start.line; line <= range.end.line; line++) {
      const placed = document.paragraphs[line];
      if (!placed || placed.block === 'code') continue;
      for (const { span, repairs } of findFaults(placed.paragraph)) {
        const target = rangeOf(line, span);
        if (!touches(target, range)) continue;
        for (const { change, applicability, edits } of repairs) {
          yield {
            title: changeTitle(placed.paragraph.text.slice(change.span.start, change.span.end), change.text),
            applicability,
            preferred: applicability === 'safe',
            target,
            action: { type: 'edit', edits: edits.map(edit => ({ range: rangeOf(line, edit.span), text: edit.text })) },
          };
        }
      }
    }
  };
}

/** “3千人”改为“3000人”: a repair that puts another text in the place of what a fault marks. */
export function changeTo(text: string, span: Span, applicability: Repair['applicability']): Repair {
  const change = { span, text };
  return { change, applicability, edits: [change] };
}
