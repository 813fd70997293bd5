import { webShellIn } from '../../rules/web-shells';
import { rangeOf } from '../../text/span';
import type { CleanStep } from './change';

/** What a web page put around the text: its own line goes whole, with its line end. 篇一 parts two texts and stays. */
export const webShells: CleanStep = ({ paragraphs }) =>
  paragraphs.flatMap(({ line, block, ending, paragraph: { text } }) => {
    const shell = block === 'text' ? webShellIn(text) : null;
    if (!shell || text.slice(shell.span.start).startsWith('篇')) return [];
    const kind = 'shell' as const;
    if (!shell.isWholeLine) return [{ range: rangeOf(line, shell.span), text: '', kind }];
    const start = { line, character: 0 };
    const end = ending === '' ? { line, character: text.length } : { line: line + 1, character: 0 };
    return [{ range: { start, end }, text: '', kind }];
  });
