import { basename } from 'node:path';
import {
  ACROSS_BOUNDS,
  acrossFindings,
  createAcrossReader,
  describeLeftOut,
  keepRecent,
  openLazily,
  type AcrossFinding,
} from '../core/features/index';
import type { SummaryDocument, Syntax } from '../core/index';
import type { TextEncoding } from '../node/decode-text';
import { readTextFileNow } from '../node/read-text';
import type { TextsAcross } from './texts-across';
import type { ReadingCommand } from './options';
import { pathName } from './terminal';

export function compareTexts(
  { encoding, language }: Pick<ReadingCommand, 'encoding' | 'language'>,
  bounds = ACROSS_BOUNDS,
): TextsAcross {
  const texts: { readonly path: string; readonly open: () => Promise<SummaryDocument | null> }[] = [];
  const names = new Map<string, number>();
  let characters = 0;
  let leftOut = 0;
  const reader = createAcrossReader(keepRecent(async text => (await texts[text]?.open()) ?? null));
  /** The name alone, unless another text has it too. */
  const nameOf = (text: number): string => {
    const path = texts[text]?.path ?? '';
    if (path === '-') return pathName(path, language);
    return names.get(basename(path)) === 1 ? basename(path) : path;
  };
  return {
    read: async (input, analysis, options) => {
      const { path, text } = input;
      if (texts.length >= bounds.texts || characters + text.length > bounds.characters) {
        leftOut++;
        return null;
      }
      characters += text.length;
      // Standard input is read once. Of all others nothing is held.
      const open =
        path === '-' ? held(analysis.parsed) : () => Promise.resolve(openAgain(path, encoding, options.syntax));
      texts.push({ path, open });
      names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
      const carried = await reader.read(analysis.parsed);
      const findings = acrossFindings(analysis.parsed, carried, {
        nameOf,
        levels: options.levels ?? {},
        silence: options.silence ?? null,
      });
      const told = new Set(findings.flatMap(linesOf));
      const repeats = carried.map(({ text: number, repeats: all, other }) => ({
        other,
        path: texts[number]?.path ?? '',
        repeats: all.filter(({ line }) => told.has(`${number}:${line}`)),
      }));
      return { findings, repeats };
    },
    leftOut: () => (leftOut === 0 ? null : describeLeftOut(leftOut, bounds)),
  };
}

/** The lines that a finding tells of, each with the other text. */
function linesOf({ range: { start, end }, other }: AcrossFinding): readonly string[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, i) => `${other.text}:${start.line + i}`);
}

function held(document: SummaryDocument): () => Promise<SummaryDocument | null> {
  return () => Promise.resolve(document);
}

/** Null where the file is gone or is no text any more: what it held can no longer be compared. */
function openAgain(path: string, encoding: TextEncoding | null, syntax: Syntax = 'plain'): SummaryDocument | null {
  try {
    const read = readTextFileNow(path, encoding);
    return read.ok ? openLazily(read.text, syntax) : null;
  } catch {
    return null;
  }
}
