import type { Range } from '../text/span';
import type { MarkerStyle } from './marker';

export type SectionKind = 'title' | 'part' | 'heading' | 'enumeration';

/** A node of the outline. Children lie inside their parent's range; brothers do not overlap. */
export interface Section {
  readonly kind: SectionKind;
  /** As written: `一、` `（二）` `3.` `一是` `篇四`; `##` for a Markdown heading without a number; '' without a marker. */
  readonly marker: string;
  readonly style: MarkerStyle | null;
  /** 1 for 一; 0 where the marker has no number. */
  readonly ordinal: number;
  /** The heading alone, without marker and closing mark. */
  readonly title: string;
  /** Whether the marker stands behind the title, as in `全民阅读工作总结篇一`. */
  readonly markerBehind: boolean;
  /** 1 at the top; a child is deeper than its parent. */
  readonly level: number;
  /** The whole section. */
  readonly range: Range;
  /** Marker and title. */
  readonly selectionRange: Range;
  readonly children: readonly Section[];
}

/** A section's name as it is written, without Markdown's own marker: `一、组织领导`, `全民阅读工作总结篇一`. May be empty. */
export function sectionName({ marker, title, markerBehind }: Section): string {
  if (marker.startsWith('#')) return title;
  return markerBehind ? title + marker : marker + title;
}
