import type { Carried } from '../core/features/index';
import type { Analysis, AnalysisOptions, Finding, Message } from '../core/index';

/** A text by the path that the writer knows it by. */
export interface TextInput {
  readonly path: string;
  readonly text: string;
}

/** What a text repeats of the texts before it. */
export interface Across {
  readonly findings: readonly Finding[];
  readonly repeats: readonly AcrossRepeats[];
}

interface AcrossRepeats extends Pick<Carried, 'repeats' | 'other'> {
  readonly path: string;
}

/** Both in the order of the text. */
export function mergeFindings(own: readonly Finding[], across: Across | undefined): readonly Finding[] {
  if (!across || across.findings.length === 0) return own;
  return [...own, ...across.findings].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** Compares each text with those before it. */
export interface TextsAcross {
  /**
   * Null for a text that is beyond the bounds and is compared with none.
   * @throws what analysing throws.
   */
  readonly read: (input: TextInput, analysis: Analysis, options: AnalysisOptions) => Promise<Across | null>;
  /** What was left out, null where nothing was. */
  readonly leftOut: () => Message | null;
}
