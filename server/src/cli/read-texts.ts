import type { Readable } from 'node:stream';
import type { Message } from '../core/index';
import type { TextEncoding } from '../node/decode-text';
import { readTextFile, readTextStream } from '../node/read-text';
import { describeFailure, describeNoText } from './describe-failure';
import { findTexts } from './find-texts';
import type { ReadingCommand } from './options';

export interface SourceText {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** A text that was read, or why it was not. */
export type ReadInput = SourceText | { readonly path: string; readonly problem: Message };

/** Reads what the options name, one text after the other, so that only one is held. */
export async function* readTexts(
  { paths, encoding }: Pick<ReadingCommand, 'paths' | 'encoding'>,
  openStdin: () => Readable,
): AsyncGenerator<ReadInput> {
  for await (const found of findTexts(paths)) {
    if ('problem' in found) {
      yield found;
      continue;
    }
    const { path } = found;
    try {
      const read = await (path === '-' ? readTextStream(openStdin(), encoding) : readTextFile(path, encoding));
      yield read.ok ? { path, text: read.text, encoding: read.encoding } : { path, problem: describeNoText(read) };
    } catch (error) {
      yield { path, problem: describeFailure(error) };
    }
  }
}
