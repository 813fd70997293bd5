import type { SummaryDocument } from '../model/document';
import type { Finding, RuleId } from '../rules/define';

/** What the comments of a Markdown text silence. */
export interface SilencingComments {
  readonly silences: (finding: Finding) => boolean;
}

/**
 * Reads the comments of a Markdown text, each on a line of its own, for those who want to see in the text what is silenced:
 * `<!-- zongjie-disable-next-line wording/typo, mark -->` for the next line that is not blank,
 * `<!-- zongjie-disable … -->` down to `<!-- zongjie-enable -->` or the end. Rules are named by id or group; none means all. Null
 * where the text has no such comment, and in plain text, which will be printed as it is.
 */
export function readComments({ syntax, paragraphs }: SummaryDocument): SilencingComments | null {
  if (syntax !== 'markdown') return null;
  const silent: Silent[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    const comment = block === 'text' ? readComment(paragraph.text) : null;
    if (!comment) continue;
    const { order, names } = comment;
    if (order === 'disable-next-line') {
      const next = paragraphs
        .slice(line + 1, line + 1 + MOST_BLANKS)
        .find(placed => placed.paragraph.text.trim() !== '');
      if (next) silent.push({ from: next.line, to: next.line, names });
    } else if (order === 'disable') silent.push({ from: line, to: Infinity, names });
    else for (const open of silent) if (open.to === Infinity && isAmong(open.names, names)) open.to = line;
  }
  if (silent.length === 0) return null;
  return {
    silences: ({ rule, range }) =>
      silent.some(({ from, to, names }) => from <= range.start.line && range.start.line <= to && covers(names, rule)),
  };
}

/** Lines that one comment keeps silent. */
interface Silent {
  readonly from: number;
  to: number;
  /** Rules and groups; none: all. */
  readonly names: readonly string[];
}

/** How far below its comment a line may stand. */
const MOST_BLANKS = 10;

interface Comment {
  readonly order: 'disable-next-line' | 'disable' | 'enable';
  readonly names: readonly string[];
}

function readComment(text: string): Comment | null {
  if (!text.includes('<!--')) return null;
  const trimmed = text.trim();
  if (!trimmed.startsWith('<!--') || !trimmed.endsWith('-->')) return null;
  const [word = '', ...names] = trimmed
    .slice(4, -3)
    .split(/[\s,，、]+/)
    .filter(part => part !== '');
  const order = ORDERS.get(word);
  return order ? { order, names } : null;
}

const ORDERS: ReadonlyMap<string, Comment['order']> = new Map(
  (['disable-next-line', 'disable', 'enable'] as const).map(order => [`zongjie-${order}`, order]),
);

function covers(names: readonly string[], rule: RuleId): boolean {
  return names.length === 0 || names.some(name => name === rule || rule.startsWith(`${name}/`));
}

/** Whether an enabling comment ends a disabling one: it names all, or the same. */
function isAmong(disabled: readonly string[], enabled: readonly string[]): boolean {
  return enabled.length === 0 || (disabled.length > 0 && disabled.every(name => enabled.includes(name)));
}
