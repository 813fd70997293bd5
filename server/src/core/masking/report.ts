import type { Language, Message } from '../text/message';
import { MASK_NAMES } from './kinds';
import type { MaskEntry } from './mask';
import type { Restored } from './restore';

/** What was taken out, for the writer to check before the text goes anywhere: Markdown that reads well as plain text. */
export function reportMasked(entries: readonly MaskEntry[], language: Language): string {
  const places = entries.reduce((sum, { count }) => sum + count, 0);
  const head: Message = {
    zh: `# 去标识：结果\n\n替换 ${entries.length} 项，共 ${places} 处；一次撤销即可还原。没有人名、地名的底册，只认得出上下文写明的；交出去之前请通读一遍，还有漏的，再运行一次“去标识”，写进“另外要隐去的词”。下面是对照，请勿与文稿一起交出。`,
    en: `# Masked\n\n${entries.length} items in ${places} places; one undo takes them back. Names are told by their surroundings only: read the text through before it goes anywhere, and mask what is left as words of your own. Below is what the masks stand for; do not hand it out with the text.`,
  };
  const rows = entries.map(
    ({ mask, kind, text, count }) => `- ${mask}　${MASK_NAMES[kind][language]}　${text}（${count}）`,
  );
  return `${[head[language], '', ...rows].join('\n')}\n`;
}

/** What could not be put back, and tables that are none; '' where there is nothing to tell. */
export function reportRestored(
  { edits, gone, unknown }: Restored,
  problems: readonly { readonly name: string; readonly message: Message }[],
  language: Language,
): string {
  const part = (title: Message, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', `## ${title[language]}（${rows.length}）`, '', ...rows.map(row => `- ${row}`)];
  const line = (number: number) => (language === 'zh' ? `第 ${number + 1} 行` : `line ${number + 1}`);
  const parts = [
    ...part(
      TITLES.problems,
      problems.map(({ name, message }) => `${name}：${message[language]}`),
    ),
    ...part(
      TITLES.unknown,
      unknown.map(({ mask, line: number }) => `${line(number)}　${mask}`),
    ),
    ...part(
      TITLES.gone,
      gone.map(({ mask, text }) => `${mask}　${text}`),
    ),
  ];
  if (parts.length === 0) return '';
  const head: Message = {
    zh: `# 还原：结果\n\n还原了 ${edits.length} 处。`,
    en: `# Restored\n\n${edits.length} places.`,
  };
  return `${[head[language], ...parts].join('\n')}\n`;
}

const TITLES = {
  problems: { zh: '没有用上的文件', en: 'Files that were not used' },
  unknown: { zh: '对照表里没有，没有还原', en: 'In no table; not put back' },
  gone: { zh: '对照表里有，文中已经没有', en: 'In a table, no longer in the text' },
} as const satisfies Record<string, Message>;
