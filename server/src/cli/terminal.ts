import type { Readable } from 'node:stream';
import type { Language, Message } from '../core/index';
import { printable } from './printable';

/** What the command works with; `write` resolves when the text is handed over. */
export interface Terminal {
  readonly openStdin: () => Readable;
  readonly locale: string | undefined;
  /** Whether what is written is shown on a screen, and not taken by a file or another command. */
  readonly isScreen: boolean;
  /** @throws where the manifest cannot be read. */
  readonly readVersion: () => string;
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly complain: (text: string) => void;
}

/** 0: done, nothing to report; 1: something (findings at or above `--fail-on`, open gaps); 2: not all of the work could be done. */
export type ExitStatus = 0 | 1 | 2;

/** Tells what is wrong with a file, in one line. */
export function teller({ complain }: Terminal, language: Language): (path: string, message: Message) => void {
  return (path, message) => {
    complain(`${printable(`zongjie: ${pathName(path, language)}${COLON[language]}${message[language]}`)}\n`);
  };
}

const COLON: Record<Language, string> = { zh: '：', en: ': ' };

/** What a path is called in messages. */
export function pathName(path: string, language: Language): string {
  if (path !== '-') return path;
  return language === 'zh' ? '标准输入' : 'standard input';
}
