import { keepBrothers } from './outline/brothers';
import { collectHeads } from './outline/heads';
import { judgeKinds } from './outline/kinds';
import { nestHeads } from './outline/nest';
import { toSections } from './outline/sections';
import type { PlacedParagraph } from './placed';
import type { Section } from './section';

/** Nests the markers of all paragraphs into sections. Linear in the number of markers. */
export function buildOutline(paragraphs: readonly PlacedParagraph[]): readonly Section[] {
  const heads = keepBrothers(collectHeads(paragraphs), paragraphs);
  if (heads.length === 0) return [];
  const tree = nestHeads(heads);
  return toSections(tree, judgeKinds(tree, paragraphs), paragraphs);
}
